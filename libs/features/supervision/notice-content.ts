import { CLOCK_NAMES, DAY_UNIT_NAMES, type LadderLevel, type Reason, type Step } from '#domain/escalation';
import { DOCUMENT_NAMES, type NoticeContent } from '#domain/notice';

export interface Parties {
  readonly issuer: string;
  readonly addressee: string;
}

/** What a document says, in the words of its reasons. From issue on it never changes. */
export function noticeContent(level: LadderLevel, { reasons, facts }: Step, parties: Parties): NoticeContent {
  return {
    title: `关于“${facts.task.title}”的${DOCUMENT_NAMES[level.document]}`,
    issuer: parties.issuer,
    addressee: parties.addressee,
    grounds: reasons.map(({ finding }) => finding),
    rules: reasons.map(({ rule }) => rule),
    demands: level.clocks.map(
      ({ key, count, unit }) => `自送达之日起${count}${DAY_UNIT_NAMES[unit]}内完成${CLOCK_NAMES[key]}。`,
    ),
  };
}

/** What is to be put right, for the rectification ledger: one problem a finding. */
export function problemsOf(reasons: readonly Reason[]): string[] {
  return reasons.map(({ facts, finding }) => (typeof facts['what'] === 'string' ? facts['what'] : finding));
}
