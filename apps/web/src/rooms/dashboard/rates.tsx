import { Link } from 'react-router';
import { valueText } from '../statistics/figure-groups.ts';
import { listPath } from '../statistics/list-path.ts';
import classes from './dashboard.module.css';
import { type Dashboard, type FigureKey, figureOf } from './figures.ts';

const RATES: readonly FigureKey[] = [
  'tasks.on_time_rate',
  'problems.closing_rate',
  'replies.on_time_rate',
  'targets.met_rate',
];
const COUNTS: readonly FigureKey[] = ['interviews.units', 'problems.overdue', 'problems.relapsed'];

/** Rates with what they are made of, and the year before beside them. */
export function Rates({ dashboard: { figures, year } }: { dashboard: Dashboard }) {
  return (
    <>
      <dl className={classes.rateList}>
        {RATES.map((key) => {
          const figure = figureOf(figures, key);
          if (!figure) return null;
          const { name, value, unit, numerator, denominator, list, denominatorList, previous, definition } =
            figure;
          return (
            <div key={key} title={definition}>
              <dt>{name}</dt>
              <dd>
                <Link to={listPath(list)} className={classes.rate}>
                  {valueText(value)}
                  {value !== null && <span>{unit}</span>}
                </Link>
                <span className={classes.soft}>
                  <Link to={listPath(list)}>{numerator}</Link>
                  {' / '}
                  {denominatorList === null ? (
                    denominator
                  ) : (
                    <Link to={listPath(denominatorList)}>{denominator}</Link>
                  )}
                </span>
                <span className={classes.soft}>
                  {previous === null ? `${year - 1}年没有` : `${year - 1}年${valueText(previous)}${unit}`}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <ul className={classes.counts}>
        {COUNTS.map((key) => {
          const figure = figureOf(figures, key);
          return figure ? (
            <li key={key} title={figure.definition}>
              <Link to={listPath(figure.list)}>
                {figure.name} <strong>{valueText(figure.value)}</strong> {figure.unit}
              </Link>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}
