import { dayText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import prose from '@/ui/prose.module.css';
import classes from '../duty.module.css';
import type { Report } from '../duty-words.ts';

/** What the unit states beside what the system counts. */
export function Figures({ report: { figures, factsOn } }: { report: Report }) {
  if (figures.length === 0) return null;
  return (
    <Section title="数据" aside={`系统数据统计到${dayText(factsOn)}`}>
      <PlainTable cards>
        <thead>
          <tr>
            <th scope="col">数据项</th>
            <th scope="col">单位所填</th>
            <th scope="col">系统数据</th>
            <th scope="col">口径</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.key}>
              <th scope="row">{figure.label}</th>
              <td>
                {amount(figure.stated, figure.unit)}
                {figure.note && <div className={classes.guidance}>{figure.note}</div>}
              </td>
              <td>{amount(figure.system, figure.unit)}</td>
              <td className={prose.soft}>{figure.definition}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  );
}

const amount = (value: number | null, unit: string): string => (value === null ? '—' : `${value}${unit}`);
