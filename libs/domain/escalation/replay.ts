import type { WorkCalendar } from '../calendar/index.ts';
import { canonicalJson } from '../ledger/index.ts';
import { decide } from './decide.ts';
import type { CaseFacts } from './facts.ts';
import type { Ladder, Level } from './ladder.ts';
import type { Reason } from './reason.ts';

/** What a document keeps of the decision that brought it forth. */
export interface FrozenDecision {
  readonly level: Level;
  readonly facts: CaseFacts;
  readonly reasons: readonly Reason[];
  readonly decidedAt: Date;
}

export interface Replay {
  /** The same level, for the same reasons, counted day by day alike. */
  readonly same: boolean;
  /** Chinese, one sentence for each thing that came out otherwise. */
  readonly differences: readonly string[];
}

/** 复核: decides again from what was frozen. With the ladder and calendar of then, the answer is the same for ever. */
export function replay(frozen: FrozenDecision, ladder: Ladder, calendar: WorkCalendar): Replay {
  const { act, reasons } = decide(frozen.facts, ladder, calendar, frozen.decidedAt);
  const differences: string[] = [];
  if (act.do !== 'raise') differences.push('按冻结的事实重新计算，不会发出这份文书。');
  else if (act.level.level !== frozen.level) {
    differences.push(`按冻结的事实重新计算，应为${act.level.name}，与所发文书的级次不同。`);
  }
  if (reasons.length !== frozen.reasons.length) {
    differences.push(`理由原为${frozen.reasons.length}条，重新计算为${reasons.length}条。`);
  } else {
    frozen.reasons.forEach((reason, nth) => {
      const again = reasons[nth];
      if (again && !alike(reason, again))
        differences.push(`第${nth + 1}条理由重新计算后不同：${again.finding}`);
    });
  }
  return { same: differences.length === 0, differences };
}

const alike = (a: Reason, b: Reason) => canonicalJson(a) === canonicalJson(b);
