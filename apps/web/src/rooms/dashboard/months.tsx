import { Link } from 'react-router';
import { listPath } from '../statistics/list-path.ts';
import classes from './dashboard.module.css';
import { type Dashboard, figureOf } from './figures.ts';

const LEVELS = [
  ['documents.guidance', '提醒'],
  ['documents.interview', '约谈'],
  ['documents.inspection', '督察'],
] as const;

/** 三单 of each month as columns; each part of a column opens its documents. */
export function Months({ dashboard: { months, figures } }: { dashboard: Dashboard }) {
  const sums = months.map(({ documents }) => documents.reduce((sum, { value }) => sum + (value ?? 0), 0));
  const most = Math.max(1, ...sums);
  return (
    <>
      <ul className={classes.legend}>
        {LEVELS.map(([key, name], at) => {
          const figure = figureOf(figures, key);
          return (
            <li key={key} data-level={at + 1}>
              <span className={classes.chip} aria-hidden="true" />
              {figure ? (
                <Link to={listPath(figure.list)}>
                  {name} <strong>{figure.value ?? 0}</strong> 件
                </Link>
              ) : (
                name
              )}
            </li>
          );
        })}
      </ul>
      <ol className={classes.columns}>
        {months.map(({ month, documents }, at) => (
          <li key={month}>
            <span className={classes.rest} style={{ flexGrow: most - (sums[at] ?? 0) }} />
            <span className={classes.sum}>{sums[at] || ''}</span>
            <div className={classes.column} style={{ flexGrow: sums[at] ?? 0 }}>
              {LEVELS.toReversed().map(([key, name], back) => {
                const part = documents.find((one) => one.key === key);
                const count = part?.value ?? 0;
                return part && count > 0 ? (
                  <Link
                    key={key}
                    to={listPath(part.list)}
                    data-level={LEVELS.length - back}
                    style={{ flexGrow: count }}
                    aria-label={`${month}月${name}${count}件`}
                    title={`${month}月${name}${count}件`}
                  />
                ) : null;
              })}
            </div>
            <span className={classes.month}>{month}月</span>
          </li>
        ))}
      </ol>
    </>
  );
}
