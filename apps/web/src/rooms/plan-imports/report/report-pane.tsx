import { memo, type Ref } from 'react';
import type { Placed } from '../outline.ts';
import { paragraphsOf, type Piece } from './pieces.ts';
import classes from './report-pane.module.css';

interface Props {
  readonly text: string;
  readonly outline: readonly Placed[];
  readonly active: number | undefined;
  readonly onPick: (draftId: number) => void;
  readonly onScroll: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The report as it was written; what became drafts is tinted by level and bears the draft's number. */
export function ReportPane({ text, outline, active, onPick, onScroll, ref }: Props) {
  const pick = (target: EventTarget) => {
    const id = target instanceof Element ? target.closest('[data-draft]')?.getAttribute('data-draft') : null;
    if (id) onPick(Number(id));
  };
  return (
    <div className={classes.frame}>
      <div
        ref={ref}
        className={classes.pane}
        onScroll={onScroll}
        onClick={({ target }) => pick(target)}
        tabIndex={0}
        role="region"
        aria-label="报告原文"
      >
        <Text text={text} outline={outline} active={active} />
      </div>
      <Rail length={text.length} outline={outline} active={active} onPick={onPick} />
    </div>
  );
}

const Text = memo(function Text({ text, outline, active }: Pick<Props, 'text' | 'outline' | 'active'>) {
  return (
    <article className={classes.text}>
      {paragraphsOf(text, outline).map(({ start, pieces }) => (
        <p key={start}>
          {pieces.map((piece) => (
            <Words key={piece.start} piece={piece} active={piece.placed?.draft.id === active} />
          ))}
        </p>
      ))}
    </article>
  );
});

function Words({ piece: { placed, opens, marks, text }, active }: { piece: Piece; active: boolean }) {
  if (!placed) return <span className={classes.around}>{text}</span>;
  const { draft, level, number } = placed;
  const names = [
    classes.item,
    classes[`level${Math.min(level, 2)}`],
    active && classes.active,
    draft.state === 'dropped' && classes.dropped,
    ...marks.map(({ kind }) => classes[kind]),
  ];
  return (
    <span
      data-draft={draft.id}
      className={names.filter(Boolean).join(' ')}
      title={marks.map(({ says }) => says).join('；') || undefined}
    >
      {opens && (
        <span className={classes.number}>
          {number}
          {draft.state === 'kept' && draft.doubts.length > 0 && <span className={classes.doubt}>疑</span>}
        </span>
      )}
      {text}
    </span>
  );
}

/** Where in the report the drafts stand, at a glance. For the mouse: the list beside it does the same by keyboard. */
function Rail({
  length,
  outline,
  active,
  onPick,
}: Pick<Props, 'outline' | 'active' | 'onPick'> & { length: number }) {
  return (
    <div className={classes.rail} aria-hidden="true">
      {outline.flatMap(({ draft, level }) =>
        draft.spans.map(({ start, end }) => (
          <span
            key={start}
            className={`${classes.tick} ${classes[`level${Math.min(level, 2)}`]} ${draft.id === active ? classes.active : ''}`}
            style={{ top: `${(100 * start) / length}%`, height: `${(100 * (end - start)) / length}%` }}
            onClick={() => onPick(draft.id)}
          />
        )),
      )}
    </div>
  );
}
