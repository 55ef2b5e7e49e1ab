import { Section } from '@/ui/page-head.tsx';
import prose from '@/ui/prose.module.css';
import classes from '../duty.module.css';
import type { Report } from '../duty-words.ts';

/** Numbers in the report that the system counts otherwise; a person says which is right. */
export function Contradictions({ report: { contradictions } }: { report: Report }) {
  if (contradictions.length === 0) return null;
  return (
    <Section title={`与系统数据不一致 ${contradictions.length}处`} aside="孰是孰非由人判断">
      {contradictions.map((one, index) => (
        <div key={index} className={classes.contradiction}>
          {one.label}：报告为{one.stated}，系统为{one.system ?? '—'}
          {one.quote && <div className={prose.soft}>“{one.quote}”</div>}
          {one.note && <div className={prose.soft}>单位说明：{one.note}</div>}
        </div>
      ))}
    </Section>
  );
}
