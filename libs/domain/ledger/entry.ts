import { DomainError } from '../shared/index.ts';

/** What an entry is about: `{ type: 'case', id: '7' }`. The id is empty where a change touches many at once. */
export interface LedgerSubject {
  readonly type: string;
  readonly id: string;
}

/** What happened, as written in the transaction of the change. Values are plain JSON. */
export interface LedgerContent {
  /** The instant, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** `system` or `person:12`. */
  readonly actor: string;
  /** In the past tense: `notice.issued`. */
  readonly action: string;
  readonly subject: LedgerSubject;
  readonly before: unknown;
  readonly after: unknown;
  readonly context: unknown;
}

/** A place in the chain: the number of an entry and its hash. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** An entry as it is stored once sealed. */
export interface SealedEntry extends LedgerContent, ChainHead {
  readonly prevHash: string;
  /** Digest of the content, stored when the entry was written, before it was sealed. */
  readonly digest: string;
  /** The row's own key, to find it again. */
  readonly id?: number | string;
}

/** `case:7`, as the subject is stored; `notices` where there is no id. */
export const formatSubject = ({ type, id }: LedgerSubject): string => (id === '' ? type : `${type}:${id}`);

const SUBJECT = /^(?<type>[a-z][a-z_]*)(?::(?<id>.+))?$/s;

/** @throws DomainError `LEDGER_SUBJECT_INVALID` */
export function parseSubject(text: string): LedgerSubject {
  const parts = SUBJECT.exec(text)?.groups;
  if (parts) return { type: parts['type'] ?? '', id: parts['id'] ?? '' };
  throw new DomainError('LEDGER_SUBJECT_INVALID', `台账对象“${text}”应写成“case:7”的形式。`, { text });
}
