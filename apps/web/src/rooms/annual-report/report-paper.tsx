import { Button } from 'antd';
import { useState } from 'react';
import { api } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import classes from './annual-report.module.css';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { ParagraphText } from './paragraph-text.tsx';
import { type Paragraph, paragraphWord, type Report, type Run } from './report-words.ts';
import { useFigureNames } from './use-figure-names.ts';

/** The report as it will read; each paragraph can be opened and put into other words. */
export function ReportPaper({ report }: { report: Report }) {
  const { run, busy } = useAct();
  const [editing, setEditing] = useState<Paragraph['key']>();
  const names = useFigureNames(report.year);
  const mayWrite = report.acts.includes('save');
  const { year, officeId, version } = report;
  /** Without runs the paragraph goes back to what the ledger says. */
  const save = async (key: Paragraph['key'], runs: readonly Run[]) => {
    const saved = await run(`保存“${paragraphWord(key)}”`, () =>
      api.PUT('/api/annual-reports/{year}', {
        params: { path: { year } },
        body: {
          ...{ officeId, version },
          paragraphs: [
            {
              key,
              runs: runs.map(({ text, number, targetId }) => ({
                text,
                ...(number && { number }),
                ...(targetId !== undefined && { targetId }),
              })),
            },
          ],
        },
      }),
    );
    if (saved) setEditing(undefined);
    return saved !== undefined;
  };
  return (
    <article className={classes.paper}>
      <h2 className={classes.paperTitle}>{report.title}</h2>
      {report.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3 className={classes.heading}>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <div key={paragraph.key} id={`paragraph-${paragraph.key}`} className={classes.paragraph}>
              {editing === paragraph.key ? (
                <ParagraphEditor
                  paragraph={paragraph}
                  keptAs={`annual-report.${officeId}.${year}.${paragraph.key}`}
                  names={names}
                  busy={busy !== undefined}
                  onSave={(runs) => save(paragraph.key, runs)}
                  onCancel={() => setEditing(undefined)}
                />
              ) : (
                <>
                  <ParagraphText paragraph={paragraph} names={names} />
                  {mayWrite && (
                    <Button
                      size="small"
                      type="text"
                      className={`${classes.edit} no-print`}
                      aria-label={`改写“${paragraphWord(paragraph.key)}”`}
                      onClick={() => setEditing(paragraph.key)}
                    >
                      {paragraph.runs.length === 0 ? '填写' : '改写'}
                    </Button>
                  )}
                </>
              )}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
