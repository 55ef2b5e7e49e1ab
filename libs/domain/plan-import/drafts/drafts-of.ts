import type { PlanItem, PlanReading, Span } from '../../plan-text/index.ts';
import type { DraftIndicator, PlacedDraft } from './model.ts';
import { textAt, trimmed } from './places.ts';
import { titleOf } from './title.ts';

/**
 * One draft for each item, parents before their children, in the order of the report.
 * @param text the text that was read
 */
export function draftsOf(text: string, reading: Pick<PlanReading, 'items'>): PlacedDraft[] {
  const drafts: PlacedDraft[] = [];
  const add = (item: PlanItem, parent: number | null): void => {
    const position = drafts.length;
    drafts.push(draftOf(text, item, position, parent));
    for (const child of item.children) add(child, position);
  };
  for (const item of reading.items) add(item, null);
  return drafts;
}

function draftOf(source: string, item: PlanItem, position: number, parent: number | null): PlacedDraft {
  const spans = ownStretches(source, item);
  const text = textAt(source, spans);
  return {
    position,
    parent,
    ordinal: item.ordinal,
    title: item.title.trim() === '' ? titleOf(text, item.ordinal) : item.title.trim(),
    text,
    summary: text,
    spans,
    indicators: item.indicators.map(({ name, op, value, unit, direction, kind, quote, start, end }) => {
      const indicator: DraftIndicator = {
        name,
        op,
        value,
        unit,
        direction,
        kind,
        quote,
        span: { start, end },
      };
      return { ...indicator, name: name.trim() === '' ? quote : name };
    }),
    deadlines: item.deadlines,
    responsible: item.responsible,
    doubts: item.doubts,
  };
}

/** An item without its children: what it says itself. */
function ownStretches(source: string, item: PlanItem): Span[] {
  const spans: Span[] = [];
  let from = item.start;
  for (const child of item.children) {
    spans.push({ start: from, end: child.start });
    from = child.end;
  }
  spans.push({ start: from, end: item.end });
  return spans.flatMap((span) => trimmed(source, span) ?? []);
}
