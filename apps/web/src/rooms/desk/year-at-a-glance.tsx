import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { Figure, Figures } from '@/ui/figure.tsx';
import { Section } from '@/ui/page-head.tsx';
import { type FigureKey, figureOf } from '../dashboard/figures.ts';
import { valueText } from '../statistics/figure-groups.ts';
import { listPath } from '../statistics/list-path.ts';
import classes from './desk.module.css';

/** Each says what it counts: no heading of a group stands above them. */
const SHOWN: readonly (readonly [FigureKey, string])[] = [
  ['targets.total', '年度目标'],
  ['targets.met', '已实现目标'],
  ['tasks.total', '任务'],
  ['tasks.overdue', '逾期任务'],
  ['documents.total', '督办文书'],
  ['problems.closing_rate', '整改率'],
];

/** The year in six numbers, for whoever answers for it: what the dashboard shows in full. */
export function YearAtAGlance() {
  const year = Number(useCalendar().today.slice(0, 4));
  const { data } = queries.useQuery('get', '/api/statistics/dashboard', { params: { query: { year } } });
  return (
    <Section title={`${year}年度`} aside={<Link to="/dashboard">看领导驾驶舱</Link>}>
      <div className={classes.year}>
        {data && (
          <Figures>
            {SHOWN.map(([key, label]) => {
              const figure = figureOf(data.figures, key);
              if (!figure) return null;
              const { value, unit, list } = figure;
              return (
                <Figure
                  key={key}
                  label={label}
                  value={value === null ? null : valueText(value)}
                  unit={unit}
                  to={listPath(list)}
                  tone={key === 'tasks.overdue' && (value ?? 0) > 0 ? 'cinnabar' : 'ink'}
                />
              );
            })}
          </Figures>
        )}
      </div>
    </Section>
  );
}
