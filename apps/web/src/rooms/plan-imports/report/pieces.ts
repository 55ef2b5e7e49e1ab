import { dayText } from '@/ui/days.ts';
import type { Placed } from '../outline.ts';

export type MarkKind = 'indicator' | 'deadline' | 'responsible';

export interface Mark {
  readonly kind: MarkKind;
  readonly says: string;
}

/** A run of text that belongs to one draft (or to none) and carries the same marks throughout. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly placed: Placed | undefined;
  /** The first piece of its draft bears the draft's number. */
  readonly opens: boolean;
  readonly marks: readonly Mark[];
}

export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

interface Range<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

const ROLES = { lead: '牵头单位', cooperating: '配合单位', responsible: '责任单位' } as const;

const marksOf = (outline: readonly Placed[]): readonly Range<Mark>[] =>
  outline.flatMap(({ draft }) => [
    ...draft.indicators.flatMap(({ span, name }) =>
      span ? [{ ...span, of: { kind: 'indicator' as const, says: `指标：${name}` } }] : [],
    ),
    ...draft.deadlines.map(({ start, end, on }) => ({
      ...{ start, end, of: { kind: 'deadline' as const, says: `期限：${dayText(on)}` } },
    })),
    ...draft.responsible.map(({ start, end, name, role }) => ({
      ...{ start, end, of: { kind: 'responsible' as const, says: `${ROLES[role]}：${name}` } },
    })),
  ]);

/** Cuts the report into paragraphs, and these where a draft or a mark begins or ends. */
export function paragraphsOf(text: string, outline: readonly Placed[]): readonly Paragraph[] {
  const drafts: readonly Range<Placed>[] = outline.flatMap((placed) =>
    placed.draft.spans.map((span) => ({ ...span, of: placed })),
  );
  const marks = marksOf(outline);
  const cuts = [...new Set([...drafts, ...marks].flatMap(({ start, end }) => [start, end]))].toSorted(
    (one, other) => one - other,
  );
  const opened = new Set<Placed>();
  let start = 0;
  let cut = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const pieces: Piece[] = [];
    let at = start;
    while (at < end) {
      while ((cuts[cut] ?? Infinity) <= at) cut += 1;
      const until = Math.min(cuts[cut] ?? Infinity, end);
      const holds = (range: { readonly start: number; readonly end: number }) =>
        range.start <= at && until <= range.end;
      const placed = drafts.find(holds)?.of;
      const opens = placed !== undefined && !opened.has(placed);
      if (placed) opened.add(placed);
      pieces.push({
        ...{ start: at, text: text.slice(at, until), placed, opens },
        marks: marks.filter(holds).map(({ of }) => of),
      });
      at = until;
    }
    const paragraph = { start, pieces };
    start = end + 1;
    return paragraph;
  });
}
