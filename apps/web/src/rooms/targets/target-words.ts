import type { Answer } from '@/api/index.ts';

export type Target = Answer<'TargetAnswer'>;
export type TargetItem = Answer<'TargetItemAnswer'>;
export type TargetStatus = Target['status'];
type Ink = 'ink' | 'indigo' | 'pine' | 'amber' | 'slate';

/** A target that was not met is a finding, not an alarm: cinnabar stays with what is overdue. */
const STATUSES: Readonly<Record<TargetStatus, readonly [string, Ink]>> = {
  draft: ['草稿', 'slate'],
  confirmed: ['已确认', 'indigo'],
  in_progress: ['推进中', 'indigo'],
  met: ['已实现', 'pine'],
  partly_met: ['部分实现', 'amber'],
  not_met: ['未实现', 'amber'],
  withdrawn: ['已撤销', 'slate'],
};

export const statusWord = (status: TargetStatus): string => STATUSES[status][0];
export const statusInk = (status: TargetStatus): string => `var(--ink-${STATUSES[status][1]})`;
export const STATUS_OPTIONS = (Object.keys(STATUSES) as TargetStatus[]).map((value) => ({
  value,
  label: statusWord(value),
}));
export const VERDICTS = (['met', 'partly_met', 'not_met'] as const).map((value) => ({
  value,
  label: statusWord(value),
}));
