import { useState } from 'react';
import { Link } from 'react-router';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { dayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import type { Asked } from './asked.ts';
import { valueText } from './figure-groups.ts';
import { useOffice } from './office.ts';
import { ScoreCard } from './score-card.tsx';
import { LINE_WORDS, pointsText } from './score-words.ts';
import classes from './statistics.module.css';

type Ranked = Answer<'ScoreRankingAnswer'>;

/** Units by score: the rule, the denominator and every entry are open. */
export function Ranking({ asked: { year, officeId } }: { asked: Asked }) {
  const asks = useOffice(officeId);
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/scores/ranking',
    { params: { query: { year, officeId: asks ?? 0 } } },
    { enabled: asks !== undefined },
  );
  const [unitId, setUnitId] = useState<number>();
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <p className={prose.soft}>
        {data.officeName}，计到{dayText(data.asOf)}，参加排名{data.placed}个单位。
        {data.denominator === 'tasks' ? '按每项任务的加减分排名，任务多的单位不吃亏。' : '按得分排名。'}
      </p>
      <Places ranking={data} onOpen={setUnitId} />
      <Rules ranking={data} />
      {unitId !== undefined && (
        <ScoreCard
          year={year}
          officeId={data.officeId}
          unitId={unitId}
          onClose={() => setUnitId(undefined)}
        />
      )}
    </>
  );
}

function Places({ ranking, onOpen }: { ranking: Ranked; onOpen: (unitId: number) => void }) {
  if (ranking.units.length === 0) {
    return <EmptyState title="还没有单位参加排名" what="有牵头任务并且考核规则生效后，单位参加排名。" />;
  }
  return (
    <div className={prose.scrolling}>
      <table className={classes.grid}>
        <thead>
          <tr>
            <th scope="col">名次</th>
            <th scope="col" className={classes.start}>
              单位
            </th>
            <th scope="col">得分</th>
            <th scope="col">加减分</th>
            <th scope="col">任务（分母）</th>
            <th scope="col">每项任务加减分</th>
          </tr>
        </thead>
        <tbody>
          {ranking.units.map((unit) => (
            <tr key={unit.unitId}>
              <td>{unit.place ?? '—'}</td>
              <th scope="row">{unit.unitName}</th>
              <td>
                <button type="button" className={classes.open} onClick={() => onOpen(unit.unitId)}>
                  {valueText(unit.score)}
                </button>
              </td>
              <td>{pointsText(unit.total)}</td>
              <td>
                <Link
                  to={`/statistics/records?figure=tasks.total&year=${ranking.year}&unitId=${unit.unitId}`}
                >
                  {unit.tasks}
                </Link>
              </td>
              <td>{unit.perTask === null ? '—' : pointsText(unit.perTask)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rules({ ranking }: { ranking: Ranked }) {
  return (
    <Section title="考核规则" aside="对各单位公开">
      {ranking.rules.map(({ effectiveFrom, rule }) => (
        <div key={rule.version}>
          <p>
            {rule.name}（第{rule.version}版），{dayText(effectiveFrom)}起施行；基准分{rule.base}分。
          </p>
          <PlainTable className={classes.figures}>
            <tbody>
              {rule.lines.map((line, index) => (
                <tr key={index}>
                  <th scope="row">
                    {LINE_WORDS[line.on]}
                    {line.daysAhead !== undefined && `${line.daysAhead}日以上`}
                  </th>
                  <td>每次{pointsText(line.points)}分</td>
                  <td className={classes.definition}>
                    {line.capPerYear === null ? '全年不设上限' : `全年最多${line.capPerYear}分`}
                  </td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </div>
      ))}
    </Section>
  );
}
