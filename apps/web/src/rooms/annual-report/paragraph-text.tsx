import { Link } from 'react-router';
import { listPath } from '../statistics/list-path.ts';
import classes from './annual-report.module.css';
import type { Paragraph, Run } from './report-words.ts';
import type { FigureName } from './use-figure-names.ts';

/** A paragraph as it reads: its numbers and targets open what they rest on. */
export function ParagraphText({ paragraph, names }: { paragraph: Paragraph; names: FigureName }) {
  const { runs, toWrite, unfounded, leftOut, edited } = paragraph;
  return (
    <>
      {runs.length === 0 ? (
        <p className={classes.toWrite}>（待填写：{toWrite ?? '本段没有内容'}）</p>
      ) : (
        <p>
          {runs.map((run, index) => (
            <RunText key={index} run={run} names={names} />
          ))}
        </p>
      )}
      {(edited || unfounded.length > 0 || leftOut.length > 0) && (
        <p className={`${classes.remark} no-print`}>
          {[
            edited && '本段经人改写',
            unfounded.length > 0 && `台账没有依据的数字：${unfounded.join('、')}`,
            leftOut.length > 0 &&
              `没有写出：${leftOut.map(({ figure, year }) => `${year}年${names(figure)}`).join('、')}`,
          ]
            .filter(Boolean)
            .join('；')}
        </p>
      )}
    </>
  );
}

function RunText({ run, names }: { run: Run; names: FigureName }) {
  const { text, number, targetId, list, state, ledger } = run;
  if (targetId !== undefined) return <Link to={`/targets/${targetId}`}>{text}</Link>;
  if (!number || !list) return text;
  const differs = state === 'edited' || state === 'moved';
  const says = `${number.year}年${names(number.figure)}${
    state === 'edited'
      ? `，人工改过，台账为${ledger ?? '—'}`
      : state === 'moved'
        ? `，台账已变为${ledger ?? '—'}`
        : ''
  }`;
  return (
    <Link to={listPath(list)} className={classes.number} data-differs={differs} title={says}>
      {text}
      {differs && <sup>台账{ledger ?? '—'}</sup>}
    </Link>
  );
}
