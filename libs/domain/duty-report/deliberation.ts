import { type Day, DomainError } from '../shared/index.ts';
import { answerFaults, type Answers } from './answers.ts';
import type { DutyGrade } from './evaluation.ts';
import type { FormSection } from './form.ts';
import { dutyReportLife, type DutyReportState } from './report.life.ts';

/** 评议意见: the office's list on one report, drafted by the supervisor, decided at the deliberation. */
export interface Appraisal {
  readonly answers: Answers;
  /** 综合评价; null only where nothing was reported. */
  readonly grade: DutyGrade | null;
}

/** A report as far as the deliberation asks. */
export interface DeliberatedReport {
  readonly id: number;
  readonly unitName: string;
  readonly status: DutyReportState;
  readonly onSite: boolean;
  readonly heardOn: Day | null;
  readonly appraisal: Appraisal | null;
}

export interface DeliberationFault {
  readonly dutyReportId: number;
  readonly unitName: string;
  readonly message: string;
}

/**
 * 审议 takes all reports of the year together: each evaluated with an appraisal, or on record as not made.
 * @throws DomainError `DUTY_DELIBERATION_UNREADY` with what is missing, unit by unit
 */
export function assertReadyToDeliberate(
  sections: readonly FormSection[],
  reports: readonly DeliberatedReport[],
): void {
  const faults = reports.flatMap((report) =>
    faultsOf(sections, report).map((message) => ({
      ...{ dutyReportId: report.id, unitName: report.unitName, message },
    })),
  );
  if (faults.length === 0) return;
  throw new DomainError(
    'DUTY_DELIBERATION_UNREADY',
    `还有${faults.length}处没有办完，不能审议：${inWords(faults)}请处理后重新提交。`,
    { faults },
  );
}

const SAID = 5;

/** The first few, unit by unit; all of them are in the details. */
function inWords(faults: readonly DeliberationFault[]): string {
  const said = faults.slice(0, SAID).map(({ unitName, message }) => `${unitName}${message}`);
  return said.join('') + (faults.length > SAID ? '等。' : '');
}

function faultsOf(
  sections: readonly FormSection[],
  { status, onSite, heardOn, appraisal }: DeliberatedReport,
): string[] {
  if (status === 'missed') return [];
  if (status !== 'evaluated') return [`述法报告当前为“${dutyReportLife.states[status]}”，评议尚未结束。`];
  const unheard = onSite && heardOn === null ? ['列为现场述法，尚未登记现场述法情况。'] : [];
  if (appraisal === null) return [...unheard, '尚未拟定评议意见。'];
  const ungraded = appraisal.grade === null ? ['尚未确定综合评价。'] : [];
  return [
    ...unheard,
    ...ungraded,
    ...answerFaults(sections, appraisal.answers).map(({ message }) => message),
  ];
}
