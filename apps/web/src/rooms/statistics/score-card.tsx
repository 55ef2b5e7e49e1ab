import { Drawer, Skeleton } from 'antd';
import { problemOf, queries } from '@/api/index.ts';
import { dayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import { valueText } from './figure-groups.ts';
import { LINE_WORDS, pointsText } from './score-words.ts';
import classes from './statistics.module.css';

interface Props {
  readonly year: number;
  readonly officeId: number;
  readonly unitId: number;
  readonly onClose: () => void;
}

/** 记分卡: every entry that makes up a score, so that a unit can check it. */
export function ScoreCard({ year, officeId, unitId, onClose }: Props) {
  const { data, error, refetch } = queries.useQuery('get', '/api/scores/card', {
    params: { query: { year, officeId, unitId } },
  });
  return (
    <Drawer open onClose={onClose} size={680} title={data ? `${data.unitName}　${year}年记分卡` : '记分卡'}>
      {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <>
          <p>
            基准分{data.base}，合计{pointsText(data.total)}，得分{valueText(data.score)}
            {data.place !== null && `，第${data.place}名`}（牵头任务{data.tasks}项）
          </p>
          {data.lines.length === 0 && <EmptyState title="没有加减分" what="本年度没有发生规则列举的情形。" />}
          <PlainTable className={classes.figures}>
            <tbody>
              {data.lines.map((line, index) => (
                <tr key={index}>
                  <td className={prose.soft}>{dayText(line.on)}</td>
                  <th scope="row">
                    {LINE_WORDS[line.kind]}
                    <div className={prose.soft}>{line.label}</div>
                    {line.voided && <div className={prose.soft}>不再计分：{line.voided.reason}</div>}
                  </th>
                  <td>
                    {pointsText(line.counted)}
                    {line.capped !== 0 && (
                      <div className={prose.soft}>超过上限{pointsText(line.capped)}未计</div>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </>
      )}
    </Drawer>
  );
}
