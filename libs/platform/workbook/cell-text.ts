import type { Cell, CellValue } from 'exceljs';

/** What stands in a cell, as text; a formula is none, for its value is whatever it says next time. */
export type CellText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula' }
  | { readonly kind: 'error' };

const text = (value: string): CellText => ({ kind: 'text', text: value.normalize('NFC').trim() });

export function cellText(cell: Pick<Cell, 'value'>): CellText {
  return textOf(cell.value);
}

function textOf(value: CellValue): CellText {
  if (value === null || value === undefined) return text('');
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' || typeof value === 'boolean') return text(String(value));
  // A day in Excel has no time zone: exceljs reads it as midnight in UTC.
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? { kind: 'error' } : text(value.toISOString().slice(0, 10));
  }
  if ('formula' in value || 'sharedFormula' in value) return { kind: 'formula' };
  if ('richText' in value) return text(value.richText.map((run) => run.text).join(''));
  if ('error' in value) return { kind: 'error' };
  if ('text' in value) return textOf(value.text);
  return { kind: 'error' };
}
