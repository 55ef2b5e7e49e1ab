import { actionTitle } from './actions.ts';
import type { SealedEntry } from './entry.ts';

/**
 * - `content_changed`: the entry is not what was sealed.
 * - `entry_missing`: the numbers `seq` to `upTo` are gone.
 * - `entry_inserted`: the entry stands in the chain but its neighbours do not know it.
 * - `order_changed`: the entry is genuine but stands in another place than where it was sealed.
 * - `number_changed`: the entry is genuine and in its place but bears another number.
 * - `link_broken`: entry `upTo` does not follow entry `seq`: that one was rewritten and sealed anew, or an
 *   entry between them was removed and the rest renumbered.
 * - `tail_missing`: the chain ends before the known head; `seq` to `upTo` are gone.
 * - `head_mismatch`: the whole chain fits itself but not the known head: it was sealed anew.
 */
export type FindingKind =
  | 'content_changed'
  | 'entry_missing'
  | 'entry_inserted'
  | 'order_changed'
  | 'number_changed'
  | 'link_broken'
  | 'tail_missing'
  | 'head_mismatch';

/** One thing found wrong, with the entry it names. */
export interface LedgerFinding {
  readonly kind: FindingKind;
  readonly seq: number;
  /** Last number of a span. */
  readonly upTo?: number;
  /** The row's own key, where the store gave one. */
  readonly id?: number | string;
  /** Says in Chinese what is wrong and where. */
  readonly message: string;
}

type Named = Pick<SealedEntry, 'seq' | 'id' | 'action' | 'subject'>;

/** A finding that names an entry which is there. */
export function findingAt(kind: FindingKind, entry: Named): LedgerFinding {
  const { seq, id, action, subject } = entry;
  const name = `第${seq}条（${actionTitle(action)}，${subject.type}:${subject.id}）`;
  return { kind, seq, ...(id === undefined ? {} : { id }), message: `${name}${WORDS[kind]}。` };
}

/** A finding that names a span of numbers, or the head. */
export function findingOf(kind: FindingKind, seq: number, upTo = seq): LedgerFinding {
  const span = seq === upTo ? `第${seq}条` : `第${seq}条至第${upTo}条`;
  return { kind, seq, upTo, message: `${span}${WORDS[kind]}。` };
}

const WORDS: Readonly<Record<FindingKind, string>> = {
  content_changed: '的内容与封存时不一致，已被改动',
  entry_missing: '缺失，已被删除',
  entry_inserted: '不在原链中，系事后插入',
  order_changed: '的次序与封存时不一致，已被移动',
  number_changed: '的编号与其位置不符，已被改动',
  link_broken: '之间断链：前一条被改写后重新封存，或其间有记录被删除后重新编号',
  tail_missing: '缺失，台账末尾已被截去',
  head_mismatch: '与留存的链头不一致，台账已被整段重新封存',
};
