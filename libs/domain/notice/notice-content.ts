import { type Day, DomainError } from '../shared/index.ts';

/** One problem of a document that gathers many (附件：问题清单). */
export interface AnnexLine {
  readonly problem: string;
  /** What is to be done about it. */
  readonly demand: string | null;
  readonly dueOn: Day | null;
  /** The case that supervises it; null where none does. */
  readonly caseId: number | null;
}

/** What a notice says. From issue on it is frozen. */
export interface NoticeContent {
  readonly title: string;
  /** The office that issues it. */
  readonly issuer: string;
  /** The unit it goes to (主送). */
  readonly addressee: string;
  /** Clear facts, one a sentence: a conclusion rests on facts and evidence (政府督查工作条例, art. 16). */
  readonly grounds: readonly string[];
  /** The rules applied, with their version. */
  readonly rules: readonly string[];
  /** What the unit must do, with its terms. */
  readonly demands: readonly string[];
  /** Absent where the document is about one thing alone. */
  readonly annex?: readonly AnnexLine[];
  /** Of a document by a person's hand about one case alone: the name of its task at that time. */
  readonly taskTitle?: string;
}

/** The parts that every document has. */
type Part = Exclude<keyof NoticeContent, 'annex' | 'taskTitle'>;

const REQUIRED: readonly [Part, string][] = [
  ['title', '标题'],
  ['issuer', '发文机关'],
  ['addressee', '主送单位'],
  ['grounds', '事实依据'],
  ['rules', '适用规则'],
  ['demands', '办理要求'],
];

const blank = (text: string) => text.trim() === '';

/**
 * Refuses a document that leaves the unit guessing.
 * @throws DomainError `NOTICE_CONTENT_INCOMPLETE` naming what is missing
 */
export function assertComplete(content: NoticeContent): void {
  const missing: { field: keyof NoticeContent; name: string }[] = REQUIRED.filter(([field]) => {
    const value = content[field];
    return typeof value === 'string' ? blank(value) : value.length === 0 || value.some(blank);
  }).map(([field, name]) => ({ field, name }));
  if (content.annex?.some(({ problem }) => blank(problem)))
    missing.push({ field: 'annex', name: '附件中的问题' });
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join('、');
  throw new DomainError('NOTICE_CONTENT_INCOMPLETE', `文书缺少${names}，请补全后再签发。`, {
    missing: missing.map(({ field }) => field),
  });
}

/** A copy that nobody can write to: what was issued stays as it was issued. */
export function freezeContent(content: NoticeContent): NoticeContent {
  return Object.freeze({
    title: content.title,
    issuer: content.issuer,
    addressee: content.addressee,
    grounds: Object.freeze([...content.grounds]),
    rules: Object.freeze([...content.rules]),
    demands: Object.freeze([...content.demands]),
    ...(content.taskTitle === undefined ? {} : { taskTitle: content.taskTitle }),
    ...(content.annex === undefined
      ? {}
      : { annex: Object.freeze(content.annex.map((line) => Object.freeze({ ...line }))) }),
  });
}
