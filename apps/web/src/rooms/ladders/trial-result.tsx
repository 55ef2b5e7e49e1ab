import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Answer } from '@/api/index.ts';
import { dayText } from '@/ui/day-text.tsx';
import { levelName } from '@/ui/ladder.tsx';
import classes from './ladders.module.css';

type Outcome = Answer<'LadderTrialAnswer'>;

/** What would have gone out, beside what did. */
export function TrialResult({ outcome }: { outcome: Outcome }) {
  const { ladderName, from, to, cases, levels, units, leaders, documents } = outcome;
  return (
    <>
      <p>
        《{ladderName}》，{dayText(from)}至{dayText(to)}，参加试算的督办件{cases}件。
      </p>
      <div className={classes.tables}>
        <Table caption="各级文书" heads={['级别', '会发出', '实际发出', '相差']}>
          {levels.map(({ level, name, tried, real }) => (
            <Row key={level} label={name} tried={tried} real={real} />
          ))}
        </Table>
        <Table caption="分管领导的邮件" heads={['领导', '会收到', '实际收到', '相差']}>
          {leaders.map(({ personId, personName, tried, real }) => (
            <Row key={personId} label={personName} tried={tried} real={real} />
          ))}
        </Table>
      </div>
      <Table
        caption="各单位"
        heads={['单位', ...levels.map(({ name }) => `${name}（会发出／实际）`), '预警', '通报、移送建议']}
      >
        {units.map((unit) => (
          <tr key={unit.unitId}>
            <td>{unit.unitName}</td>
            {unit.levels.map(({ level, tried, real }) => (
              <td key={level} className={classes.number}>
                {tried}／{real}
              </td>
            ))}
            <td className={classes.number}>{unit.warnings}</td>
            <td className={classes.number}>{unit.proposals}</td>
          </tr>
        ))}
      </Table>
      {documents.length > 0 && (
        <details>
          <summary>会发出的文书（列出{documents.length}份）</summary>
          <Table caption="会发出的文书" heads={['日期', '级别', '单位', '任务']} numbers={false}>
            {documents.map(({ caseId, level, on, unitName, taskId, taskTitle }, at) => (
              <tr key={`${caseId}.${level}.${at}`}>
                <td>{dayText(on)}</td>
                <td>{levelName(level)}</td>
                <td>{unitName}</td>
                <td>
                  <Link to={`/tasks/${taskId}`}>{taskTitle}</Link>
                </td>
              </tr>
            ))}
          </Table>
        </details>
      )}
    </>
  );
}

function Row({ label, tried, real }: { label: string; tried: number; real: number }) {
  const more = tried - real;
  return (
    <tr>
      <td>{label}</td>
      <td className={classes.number}>{tried}</td>
      <td className={classes.number}>{real}</td>
      <td className={classes.number}>{more === 0 ? '相同' : more > 0 ? `多${more}` : `少${-more}`}</td>
    </tr>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Whether what stands after the first column are numbers. */
  readonly numbers?: boolean;
  readonly children: readonly ReactNode[];
}

function Table({ caption, heads, numbers = true, children }: TableProps) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={numbers && at > 0 ? classes.number : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {children.length > 0 ? (
            children
          ) : (
            <tr>
              <td colSpan={heads.length} className={classes.soft}>
                这段时间没有
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
