import { Button } from 'antd';
import { Link } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { Section } from '@/ui/page-head.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import classes from '../duty.module.css';
import { type Cycle, gradeWord } from '../duty-words.ts';

type Total = readonly [label: string, value: string, definition: string | undefined];

/** 述法汇总: totals with their definitions, and unit by unit. */
export function Summary({ cycle: { id } }: { cycle: Cycle }) {
  const { data, error } = queries.useQuery('get', '/api/duty-cycles/{cycleId}/summary', {
    params: { path: { cycleId: id } },
  });
  if (error) return <ProblemView problem={problemOf(error)} />;
  if (!data) return null;
  const { total } = data;
  const definition = (figure: string) => data.definitions.find((one) => one.figure === figure)?.definition;
  const percent = (value: number | null) => (value === null ? '—' : `${value}%`);
  const totals: readonly Total[] = [
    [
      '已报送',
      `${total.submitted} / ${total.units}个单位，${percent(total.submissionRate)}`,
      definition('submissionRate'),
    ],
    ['按期', `${total.onTime}个`, definition('onTime')],
    ['逾期', `${total.late}个`, definition('late')],
    ['未述法', `${total.missed}个`, definition('missed')],
    ['现场述法', `${total.heard} / ${total.onSite}个`, definition('heard')],
    ['评议', `${total.votes} / ${total.votesEntitled}票`, definition('votes')],
    [
      '平均得分',
      total.average === null ? '—' : `${total.average}（满分${data.fullMarks}）`,
      definition('average'),
    ],
    [
      '问题销号',
      `${total.problemsClosed} / ${total.problems}个，${percent(total.closingRate)}`,
      definition('closingRate'),
    ],
  ];
  return (
    <Section
      title="汇总"
      aside={
        <Button size="small" href={`/api/duty-cycles/${id}/summary-workbook`} download>
          下载汇总表
        </Button>
      }
    >
      <PlainTable cards>
        <tbody>
          {totals.map(([label, value, says]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
              <td className={prose.soft}>{says}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <div className={prose.scrolling}>
        <PlainTable className={classes.after}>
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">得分</th>
              <th scope="col">评议票</th>
              <th scope="col">综合评价</th>
              <th scope="col">问题（已销号）</th>
            </tr>
          </thead>
          <tbody>
            {data.units.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">
                  <Link to={`/duty-reports/${unit.dutyReportId}`}>{unit.unitName}</Link>
                </th>
                <td>{unit.evaluation?.average ?? '—'}</td>
                <td>
                  {unit.evaluation ? `${unit.evaluation.submitted} / ${unit.evaluation.entitled}` : '—'}
                </td>
                <td>{gradeWord(unit.grade)}</td>
                <td>
                  {unit.problems}（{unit.problemsClosed}）
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </Section>
  );
}
