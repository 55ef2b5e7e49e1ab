import { choices } from '@/ui/choices.ts';
import type { Import } from './sheet.ts';

export type ImportState = Import['state'];

const STATES: Readonly<Record<ImportState, string>> = {
  open: '待确认',
  confirmed: '已确认',
  discarded: '已放弃',
};

export const IMPORT_STATES = choices(STATES);

export const stateWord = (state: ImportState): string => STATES[state];

/** The report's title; one without a title goes by its issuer. */
export const importTitle = ({
  title,
  issuer,
  reportYear,
}: Pick<Import, 'title' | 'issuer' | 'reportYear'>): string =>
  title.trim() || `${issuer}${reportYear}年度报告`;
