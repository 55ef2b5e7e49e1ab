import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Answer } from '@/api/index.ts';
import { dayText, shortDay, workdaysText } from '@/ui/day-text.tsx';
import classes from './holidays.module.css';

type Preview = Answer<'HolidayPreviewAnswer'>;

const KINDS: Readonly<Record<Preview['deadlines'][number]['kind'], string>> = {
  period: '定期填报',
  resubmission: '重新报送',
  acceptance: '签收',
  yearly_due: '年度例行工作',
  yearly_milestone: '例行工作节点',
  interview_confirmation: '约谈',
  inspection_reminder: '督察',
  duty_reminder: '述法',
  instruction_reminder: '批示',
};

/** What the approval would move, from which day to which; documents that went out keep their days. */
export function PreviewText({ preview: { days, counts, deadlines, clocks, kept } }: { preview: Preview }) {
  return (
    <>
      <p>
        改变{days.length}天：
        {days.map(({ on, worksNow }) => `${shortDay(on)}${worksNow ? '上班' : '休息'}`).join('、') || '没有'}
        。移动期限{counts.deadlines}项，督办的自动步骤改期{counts.clocks}件，文书已发出而期限不变的
        {counts.kept}项。
      </p>
      <Rows
        caption="移动的期限"
        heads={['事项', '所属', '单位', '现在', '调整后']}
        total={counts.deadlines}
        rows={deadlines.map((one) => (
          <tr key={`${one.kind}.${one.name}.${one.recordId}`}>
            <td>
              {KINDS[one.kind]}：{one.name}
            </td>
            <td>
              <Link to={one.path}>{one.title}</Link>
            </td>
            <td>{one.unitName}</td>
            <td>
              {dayText(one.before)}，{workdaysText(one.leftBefore)}
            </td>
            <td>
              {dayText(one.after)}，{workdaysText(one.leftAfter)}
            </td>
          </tr>
        ))}
      />
      <Rows
        caption="改期的督办步骤"
        heads={['自动步骤', '任务', '单位', '现在', '调整后']}
        total={counts.clocks}
        rows={clocks.map((one) => (
          <tr key={one.caseId}>
            <td>{one.step}</td>
            <td>
              <Link to={`/tasks/${one.taskId}`}>{one.taskTitle}</Link>
            </td>
            <td>{one.unitName}</td>
            <td>{one.before === null ? '无' : dayText(one.before)}</td>
            <td>{one.after === null ? '无' : dayText(one.after)}</td>
          </tr>
        ))}
      />
      <Rows
        caption="文书已发出，期限不变"
        heads={['文书', '期限', '单位', '仍按文书', '重新计算会是']}
        total={counts.kept}
        rows={kept.map((one) => (
          <tr key={`${one.noticeId}.${one.name}`}>
            <td>
              <Link to={`/notices/${one.noticeId}`}>{one.number ?? '查看文书'}</Link>
            </td>
            <td>{one.name}</td>
            <td>{one.unitName}</td>
            <td>{dayText(one.dueOn)}</td>
            <td>{dayText(one.wouldBe)}</td>
          </tr>
        ))}
      />
    </>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly total: number;
  readonly rows: readonly ReactNode[];
}

function Rows({ caption, heads, total, rows }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>
        {caption}（{total}）
      </h3>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={caption}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      </div>
      {rows.length < total && <p className={classes.soft}>只列出前{rows.length}项。</p>}
    </>
  );
}
