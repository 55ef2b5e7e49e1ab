import { DomainError } from '../shared/index.ts';
import type { FormSection } from './form.ts';

/** What was written, by the key of the section. */
export type Answers = Readonly<Record<string, string>>;

export interface AnswerFault {
  readonly section: string;
  readonly heading: string;
  readonly message: string;
}

/** 字数: spaces and line breaks do not count, a character outside the basic plane counts once. */
export const lengthOf = (text: string): number => [...text.replace(/\s/gu, '')].length;

/**
 * While it is being written only this holds: it belongs to the template.
 * @throws DomainError `DUTY_SECTION_UNKNOWN`
 */
export function assertKnownSections(sections: readonly FormSection[], keys: readonly string[]): void {
  const section = keys.find((key) => !sections.some((one) => one.key === key));
  if (section === undefined) return;
  throw new DomainError('DUTY_SECTION_UNKNOWN', '填写的栏目不在本年度模板之中，请刷新后重填。', { section });
}

/** Every section that keeps a text from being handed in. */
export function answerFaults(sections: readonly FormSection[], answers: Answers): AnswerFault[] {
  return sections.flatMap(({ key, heading, required, minLength, maxLength }) => {
    const length = lengthOf(answers[key] ?? '');
    const fault = (message: string) => [{ section: key, heading, message }];
    if (length === 0) return required ? fault(`“${heading}”为必填，请填写。`) : [];
    if (length < minLength) return fault(`“${heading}”现有${length}字，至少${minLength}字，请补充。`);
    return length > maxLength ? fault(`“${heading}”现有${length}字，最多${maxLength}字，请精简。`) : [];
  });
}

/** @throws DomainError `DUTY_REPORT_INCOMPLETE` with the faults by section */
export function assertComplete(sections: readonly FormSection[], answers: Answers): void {
  const faults = answerFaults(sections, answers);
  if (faults.length === 0) return;
  throw new DomainError('DUTY_REPORT_INCOMPLETE', faults.map(({ message }) => message).join(''), { faults });
}
