import { Link } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { dayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import type { Asked } from './asked.ts';
import { type Figure, GROUPS, valueText } from './figure-groups.ts';
import { listPath } from './list-path.ts';
import classes from './statistics.module.css';

/** Every figure of the year with what it is made of, last year's beside it, and its definition. */
export function Overview({ asked }: { asked: Asked }) {
  const { data, error, refetch } = queries.useQuery('get', '/api/statistics', { params: { query: asked } });
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const figures = new Map<string, Figure>(data.figures.map((figure) => [figure.key, figure]));
  return (
    <>
      <p className={prose.soft}>
        统计到{dayText(data.asOf)}。
        {(asked.source ?? asked.kind) !== undefined && '选了来源或者文种，只列出能这样区分的指标。'}
      </p>
      {data.figures.length === 0 && (
        <EmptyState title="没有能同时这样区分的指标" what="去掉来源或者文种再看。" />
      )}
      {GROUPS.map(({ title, note, keys }) => {
        const rows = keys.flatMap((key) => figures.get(key) ?? []);
        return rows.length === 0 ? null : (
          <Section key={title} title={title} aside={note}>
            <FigureTable figures={rows} year={data.year} />
          </Section>
        );
      })}
    </>
  );
}

function FigureTable({ figures, year }: { figures: readonly Figure[]; year: number }) {
  return (
    <PlainTable className={classes.figures}>
      <thead>
        <tr>
          <th scope="col">指标</th>
          <th scope="col">{year}年</th>
          <th scope="col">{year - 1}年</th>
          <th scope="col">口径</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.key}>
            <th scope="row">{figure.name}</th>
            <td>
              <Link to={listPath(figure.list)} className={classes.value} data-late={isLate(figure)}>
                {valueText(figure.value)}
                {figure.value !== null && <span className={classes.unit}>{figure.unit}</span>}
              </Link>
              <Made figure={figure} />
            </td>
            <td data-before={`${year - 1}年`}>
              {valueText(figure.previous)}
              {figure.previous !== null && <span className={classes.unit}>{figure.unit}</span>}
            </td>
            <td className={classes.definition}>{figure.definition}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

const isLate = ({ key, value }: Figure): boolean =>
  (key === 'tasks.overdue' || key === 'problems.overdue') && (value ?? 0) > 0;

/** Of a rate: both counts, each opening its list. */
function Made({ figure }: { figure: Figure }) {
  if (figure.denominator === null || figure.denominatorList === null) return null;
  return (
    <span className={classes.made}>
      <Link to={listPath(figure.list)}>
        {figure.numeratorWords}
        {figure.numerator}
      </Link>
      {' / '}
      <Link to={listPath(figure.denominatorList)}>
        {figure.denominatorWords}
        {figure.denominator}
      </Link>
    </span>
  );
}
