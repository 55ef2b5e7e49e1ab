import type { Answer } from '@/api/index.ts';
import { choices } from '@/ui/choices.ts';

export type Cycle = Answer<'DutyCyclePageAnswer'>;
export type CycleItem = Answer<'DutyCycleAnswer'>;
export type Report = Answer<'DutyReportPageAnswer'>;
export type ReportStatus = Report['status'];
export type Grade = 'good' | 'fair' | 'average' | 'poor';
type Ink = 'ink' | 'indigo' | 'pine' | 'amber' | 'slate';

export const CYCLE_WORDS: Readonly<Record<Cycle['status'], string>> = {
  draft: '筹备中',
  open: '述法中',
  evaluating: '评议中',
  deliberated: '督改中',
  closed: '已办结',
};

const REPORTS: Readonly<Record<ReportStatus, readonly [string, Ink]>> = {
  not_begun: ['未填写', 'slate'],
  draft: ['填写中', 'indigo'],
  submitted: ['待审核', 'amber'],
  sent_back: ['已退回', 'amber'],
  accepted: ['待评议', 'indigo'],
  evaluated: ['已评议', 'pine'],
  missed: ['未述法', 'amber'],
};

export const reportWord = (status: ReportStatus): string => REPORTS[status][0];
export const reportInk = (status: ReportStatus): string => `var(--ink-${REPORTS[status][1]})`;

const GRADES: Readonly<Record<Grade, string>> = { good: '好', fair: '较好', average: '一般', poor: '差' };
export const GRADE_OPTIONS = choices(GRADES);

/** The API knows `null` as a grade, too. */
export const gradeWord = (grade: string | null): string => GRADES[grade as Grade] ?? '未定';
