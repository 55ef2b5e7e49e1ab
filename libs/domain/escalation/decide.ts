import type { WorkCalendar } from '../calendar/index.ts';
import { nextOfficeInstant } from '../notification/index.ts';
import { type Day, dayOf, formatDay, instantAt } from '../shared/index.ts';
import { excusedReason, isRunning } from './excusal.ts';
import type { CaseFacts, DraftFact } from './facts.ts';
import type { Ladder, LadderLevel, Proposal } from './ladder.ts';
import type { Reason } from './reason.ts';
import { ripenessOf, type Ripeness, type Situation, uncured } from './ripeness.ts';
import { shortcomings } from './shortcoming.ts';
import { exclusionsOf } from './unit-days.ts';
import { type Warning, warningDaysAhead, warningFor } from './warning.ts';
import { afterLevelThreeInWords, proposalsInWords } from './words.ts';

/** What to do now. Everything but `wait` is done at once, and the case is then looked at again. */
export type Act =
  | { readonly do: 'wait' }
  | { readonly do: 'warn'; readonly warning: Warning }
  | { readonly do: 'raise'; readonly level: LadderLevel }
  | { readonly do: 'withdraw_draft'; readonly draftId: number }
  | { readonly do: 'propose'; readonly proposals: readonly Proposal[] }
  | { readonly do: 'close'; readonly as: 'done' | 'withdrawn' };

export interface Decision {
  readonly act: Act;
  /** Rule, finding, facts and count, in the order in which they were weighed. */
  readonly reasons: readonly Reason[];
  /** When to look next if no fact changes; null: only a changed fact can move this case. */
  readonly lookAt: Date | null;
}

/**
 * Decides one case. Pure: the same facts, ladder, calendar and instant give the same decision for ever,
 * which is how a notice is explained and replayed. Levels are never skipped.
 */
export function decide(facts: CaseFacts, ladder: Ladder, calendar: WorkCalendar, now: Date): Decision {
  const today = dayOf(now);
  const ended = closing(facts);
  if (ended) return { ...ended, lookAt: now };

  const exclusions = exclusionsOf(facts);
  const owed = shortcomings(facts, ladder, calendar, exclusions);
  const situation: Situation = { facts, ladder, calendar, exclusions, owed };

  if (facts.draft) return onDraft(facts.draft, situation, today, now);
  const suspended = facts.suspensions.find(
    (span) => span.from <= today && (span.to === null || today <= span.to),
  );
  if (suspended) {
    const until = suspended.to === null ? '恢复前' : `${formatDay(suspended.to)}前`;
    const reason = plain(
      'SUSPENDED',
      '中止期间不计天数、不发文书',
      `任务自${formatDay(suspended.from)}起中止，${until}不计天数。`,
    );
    const lookAt = suspended.to === null ? null : openingAfter(suspended.to, ladder, calendar);
    return { act: { do: 'wait' }, reasons: [reason], lookAt };
  }
  if (facts.level === 3) return afterLevelThree(situation, today, now);
  return climb(situation, ladder.levels[facts.level], today, now);
}

function closing(facts: CaseFacts): Pick<Decision, 'act' | 'reasons'> | null {
  const { completedOn, withdrawn } = facts.task;
  if (completedOn !== null) {
    const reason = plain('TASK_DONE', '任务完成即结案', `任务已于${formatDay(completedOn)}审核通过。`);
    return { act: { do: 'close', as: 'done' }, reasons: [reason] };
  }
  if (!withdrawn) return null;
  return {
    act: { do: 'close', as: 'withdrawn' },
    reasons: [plain('TASK_WITHDRAWN', '任务撤回即结案', '任务已撤回。')],
  };
}

/** A draft waits for its signature, unless what it rests on has been put right or taken back meanwhile. */
function onDraft(draft: DraftFact, situation: Situation, today: Day, now: Date): Decision {
  const { facts, ladder } = situation;
  const { id: draftId, draftedOn } = draft;
  if (draft.byPerson === true) {
    const finding = `督办机构已于${formatDay(draftedOn)}拟制文书，待签发。`;
    return {
      act: { do: 'wait' },
      reasons: [plain('AWAITING_SIGNATURE', '文书须经签发', finding)],
      lookAt: null,
    };
  }
  const level = ladder.levels[Math.min(facts.level, 2)] as LadderLevel;
  if (draft.level > facts.level + 1) {
    const reason = plain(
      'BASIS_WITHDRAWN',
      '各级文书依次发出',
      '上一级文书已撤回，待签文书失去依据，予以撤回。',
    );
    return { act: { do: 'withdraw_draft', draftId }, reasons: [reason], lookAt: now };
  }
  const stillRipe = ripenessOf(level, situation).some(({ on }) => on !== null && on <= today);
  if (!stillRipe) {
    const reason = plain(
      'CURED',
      '签发前已改正的，文书不再发出',
      '签发前事项已改正、说明理由或延期，撤回待签文书。',
    );
    return { act: { do: 'withdraw_draft', draftId }, reasons: [reason], lookAt: now };
  }
  const finding = `${level.name}文书已于${formatDay(draftedOn)}拟出，待签发。`;
  return {
    act: { do: 'wait' },
    reasons: [plain('AWAITING_SIGNATURE', '文书须经签发', finding)],
    lookAt: null,
  };
}

function climb(situation: Situation, next: LadderLevel, today: Day, now: Date): Decision {
  const { facts, ladder, calendar } = situation;
  const ripe = ripenessOf(next, situation);
  const due = ripe.filter(({ on }) => on !== null && on <= today);
  if (due.length > 0) {
    const reasons = due.map(({ reason }) => reason());
    return actWhenAllowed({ do: 'raise', level: next }, reasons, situation, now);
  }
  const warning = warningFor(facts, ladder, calendar, today);
  if (warning) return actWhenAllowed({ do: 'warn', warning }, [warning.reason], situation, now);
  return waitFor(ripe, warningDaysAhead(facts, ladder, calendar, today), situation, today);
}

function afterLevelThree(situation: Situation, today: Day, now: Date): Decision {
  const { facts, ladder } = situation;
  const rule = () => afterLevelThreeInWords(ladder);
  if (facts.proposedOn !== null) {
    const finding = proposalsInWords(facts.proposedOn, facts.proposals);
    return { act: { do: 'wait' }, reasons: [plain('LADDER_EXHAUSTED', rule(), finding)], lookAt: null };
  }
  const notice = facts.notices.find(({ level }) => level === 3);
  const { after, workingDays, proposals } = ladder.afterLevelThree;
  const ripe = notice ? uncured(notice, after, workingDays, rule, situation) : [];
  const due = ripe.filter(({ on }) => on !== null && on <= today);
  if (due.length === 0) return waitFor(ripe, [], situation, today);
  return actWhenAllowed(
    { do: 'propose', proposals },
    due.map(({ reason }) => reason()),
    situation,
    now,
  );
}

/** The office acts in its hours of a working day, and never on holidays that are not yet announced. */
function actWhenAllowed(act: Act, reasons: Reason[], { ladder, calendar }: Situation, now: Date): Decision {
  const today = dayOf(now);
  if (calendar.fact(today).provisional || reasons.some(({ count }) => count?.provisional)) {
    const finding = '相关年份的放假安排尚未载入，天数为暂计，不据此发文。请载入国务院办公厅公布的放假安排。';
    const provisional = plain('CALENDAR_PROVISIONAL', '放假安排未公布的年份不自动发文', finding);
    return {
      act: { do: 'wait' },
      reasons: [...reasons, provisional],
      lookAt: openingAfter(today, ladder, calendar),
    };
  }
  const opening = nextOfficeInstant(now, calendar, ladder.officeHours);
  if (opening > now) {
    const finding = `现为非办公时间，至${formatDay(dayOf(opening))}${ladder.officeHours.opens}办理。`;
    return {
      act: { do: 'wait' },
      reasons: [...reasons, plain('OUT_OF_OFFICE', '文书在工作日办公时间内办理', finding)],
      lookAt: opening,
    };
  }
  return { act, reasons, lookAt: now };
}

function waitFor(
  ripe: readonly Ripeness[],
  others: readonly Day[],
  { ladder, calendar, owed }: Situation,
  today: Day,
): Decision {
  let next: Day | null = null;
  for (const { on } of ripe) if (on !== null && (next === null || on < next)) next = on;
  for (const on of others) if (next === null || on < next) next = on;
  const lookAt =
    next === null
      ? null
      : nextOfficeInstant(instantAt(next, ladder.officeHours.opens), calendar, ladder.officeHours);
  return {
    act: { do: 'wait' },
    // In words only when somebody asks: a trial waits a million times.
    get reasons() {
      return reasonsToWait(ripe, owed, next, today);
    },
    lookAt,
  };
}

function reasonsToWait(
  ripe: readonly Ripeness[],
  owed: Situation['owed'],
  next: Day | null,
  today: Day,
): Reason[] {
  const excused = owed.flatMap(({ what, dueOn, excusal }) =>
    excusal && dueOn < today && isRunning(excusal, today) ? [excusedReason(what, dueOn, excusal)] : [],
  );
  if (next !== null) {
    const finding = `如无变化，${formatDay(next)}再行核对。`;
    return [...excused, plain('NOT_YET', '未到期限不发文书', finding)];
  }
  if (excused.length > 0) return excused;
  const held = ripe.find(({ on }) => on === null);
  return [held?.reason() ?? plain('NOTHING_AMISS', '无待办事项', '上一级文书尚未送达，或没有未完成的事项。')];
}

function openingAfter(on: Day, ladder: Ladder, calendar: WorkCalendar): Date {
  return instantAt(calendar.addWorkingDays(on, 1), ladder.officeHours.opens);
}

const plain = (code: Reason['code'], rule: string, finding: string): Reason => ({
  code,
  rule,
  finding,
  facts: {},
});
