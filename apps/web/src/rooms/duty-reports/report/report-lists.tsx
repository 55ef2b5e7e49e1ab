import { Section } from '@/ui/page-head.tsx';
import prose from '@/ui/prose.module.css';
import classes from '../duty.module.css';
import type { Report } from '../duty-words.ts';

/** The four lists as they are read; what is not visible yet is not shown. */
export function ReportLists({ report: { lists } }: { report: Report }) {
  return lists
    .map((list) => ({
      ...list,
      sections: list.sections.filter(({ text }) => text !== null && text.trim() !== ''),
    }))
    .filter(({ sections }) => sections.length > 0)
    .map((list) => (
      <Section key={list.key} title={list.title}>
        {list.sections.map((section) => (
          <div key={section.key} className={classes.section}>
            <h3>{section.heading}</h3>
            <p className={prose.words}>{section.text}</p>
          </div>
        ))}
      </Section>
    ));
}
