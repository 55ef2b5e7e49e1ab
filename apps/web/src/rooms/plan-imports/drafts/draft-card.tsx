import { Link } from 'react-router';
import type { Placed } from '../outline.ts';
import type { ImportDesk } from '../sheet.ts';
import { DraftEditor } from './draft-editor.tsx';
import classes from './draft-card.module.css';

interface Props {
  readonly placed: Placed;
  readonly next: Placed | undefined;
  readonly open: boolean;
  readonly inSight: boolean;
  readonly mayWork: boolean;
  readonly desk: ImportDesk;
  readonly onPick: (draftId: number | undefined) => void;
}

/** One draft: what it says at a glance, and its form when it is chosen. */
export function DraftCard({ placed, next, open, inSight, mayWork, desk, onPick }: Props) {
  const { draft, level, number } = placed;
  const dropped = draft.state === 'dropped';
  const names = [
    classes.card,
    classes[`level${Math.min(level, 2)}`],
    open && classes.open,
    inSight && classes.inSight,
    dropped && classes.dropped,
  ];
  return (
    <section className={names.filter(Boolean).join(' ')} aria-label={`第${number}条`}>
      <button
        type="button"
        className={classes.head}
        data-head={draft.id}
        aria-expanded={open}
        onClick={() => onPick(open ? undefined : draft.id)}
      >
        <span className={classes.number}>{number}</span>
        <span className={classes.title}>
          <span className={classes.ordinal}>{draft.ordinal}</span>
          {draft.title}
        </span>
        <span className={classes.marks}>
          {dropped ? <span className={classes.word}>已舍去</span> : <Marks placed={placed} />}
        </span>
      </button>
      {(draft.earlierTarget ?? draft.target) && (
        <p className={classes.link}>
          {draft.target ? '已成为目标 ' : '上一版本已成为目标 '}
          <Link to={`/targets/${(draft.target ?? draft.earlierTarget)?.id}`}>
            {(draft.target ?? draft.earlierTarget)?.code}
          </Link>
        </p>
      )}
      {open && (
        <DraftEditor
          key={draft.id}
          placed={placed}
          next={next}
          mayWork={mayWork}
          desk={desk}
          onPick={onPick}
        />
      )}
    </section>
  );
}

function Marks({ placed: { draft, hasChildren } }: { placed: Placed }) {
  return (
    <>
      {draft.doubts.length > 0 && (
        <span className={classes.doubt} title={draft.doubts.map(({ message }) => message).join('\n')}>
          存疑{draft.doubts.length > 1 ? draft.doubts.length : ''}
        </span>
      )}
      {draft.indicators.length > 0 && <span className={classes.word}>指标 {draft.indicators.length}</span>}
      {draft.leadUnitName ? (
        <span className={classes.word}>{draft.leadUnitName}</span>
      ) : (
        !hasChildren && <span className={classes.missing}>未定牵头单位</span>
      )}
    </>
  );
}
