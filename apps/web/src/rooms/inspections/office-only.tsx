import { Link } from 'react-router';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './inspections.module.css';
import { type Inspection, REQUESTS } from './words.ts';

const PERCENT = 100;

/** What the inspecting office alone sees: repetitions, recusals, instructions. */
export function OfficeOnly({ office }: { office: NonNullable<Inspection['office']> }) {
  const { summary, repetitions, overrideReason, recusals, instructions } = office;
  return (
    <>
      {summary !== '' && (
        <Section title="总体情况">
          <p>{summary}</p>
        </Section>
      )}
      {repetitions.length > 0 && (
        <Section title="重复督察提示" aside="一年内对同一单位的同类督察和要求">
          <ul className={classes.list}>
            {repetitions.map(({ kind, id, unitName, officeName, on, title, path, similarity }) => (
              <li key={`${kind}${id}`}>
                {REQUESTS[kind]}：<Link to={path}>{title}</Link>
                <div className={classes.soft}>
                  {unitName}，{officeName}，<DayText on={on} />
                  ，相似{Math.round(similarity * PERCENT)}%
                </div>
              </li>
            ))}
          </ul>
          {overrideReason !== null && <p>确有必要的理由：{overrideReason}</p>}
        </Section>
      )}
      {recusals.length > 0 && (
        <Section title="回避">
          <ul className={classes.list}>
            {recusals.map(({ personId, personName, reason }) => (
              <li key={personId}>
                {personName}：{reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {instructions.length > 0 && (
        <Section title="领导批示">
          <ul className={classes.list}>
            {instructions.map(({ leaderName, text, at }) => (
              <li key={at}>
                {text}
                <div className={classes.soft}>
                  {leaderName}，{instantText(at)}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
