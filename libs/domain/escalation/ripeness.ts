import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day, formatDay, maxDay } from '../shared/index.ts';
import { excusalOf, excusedReason, FALSE_FIGURES, withExcusal } from './excusal.ts';
import type { CaseFacts, NoticeFact } from './facts.ts';
import type { ClockKey, Ladder, LadderLevel, Trigger } from './ladder.ts';
import type { Reason } from './reason.ts';
import { type Shortcoming } from './shortcoming.ts';
import { countAgainstUnit, type Exclusion, excludedWorkingDays, reachDay } from './unit-days.ts';
import { CLOCK_NAMES, ruleInWords } from './words.ts';

/** When one trigger becomes ripe, and the argument for it, built only when it is needed. */
export interface Ripeness {
  /** Null while a span without an end holds the count. */
  readonly on: Day | null;
  readonly reason: () => Reason;
}

/** Everything a trigger is judged by. */
export interface Situation {
  readonly facts: CaseFacts;
  readonly ladder: Ladder;
  readonly calendar: WorkCalendar;
  readonly exclusions: readonly Exclusion[];
  readonly owed: readonly Shortcoming[];
}

/** All triggers of a level, with the day on which each becomes ripe. */
export function ripenessOf(level: LadderLevel, situation: Situation): Ripeness[] {
  return level.triggers.flatMap((trigger) => ripenessOfTrigger(level, trigger, situation));
}

function ripenessOfTrigger(level: LadderLevel, trigger: Trigger, situation: Situation): Ripeness[] {
  const { facts, ladder } = situation;
  // In words only where they are needed: most looks find nothing.
  const rule = () => ruleInWords(ladder, level, trigger);
  switch (trigger.on) {
    case 'overdue':
    case 'report_missed':
    case 'milestone_behind':
      return situation.owed
        .filter((owed) => owed.kind === trigger.on)
        .map((owed) => ({ on: owed.ripeOn, reason: () => owedReason(owed, rule, situation) }));
    case 'uncured': {
      const notice = facts.notices.find((candidate) => candidate.level === level.level - 1);
      return notice ? uncured(notice, trigger.after, trigger.workingDays, rule, situation) : [];
    }
    case 'promise_broken':
      return facts.promises
        .filter((promise) => promise.metOn === null)
        .map(({ name, dueOn }) => {
          const excusal = excusalOf(facts, name, dueOn);
          const exclusions = withExcusal(situation.exclusions, dueOn, excusal);
          const on = reachDay(situation.calendar, dueOn, 1, exclusions);
          if (on === null && excusal) return { on, reason: () => excusedReason(name, dueOn, excusal) };
          return promiseBroken(name, dueOn, on, rule, exclusions, situation);
        });
    case 'false_figures': {
      const on = facts.falseFiguresOn;
      if (on === null) return [];
      const excusal = excusalOf(facts, FALSE_FIGURES, on);
      if (excusal?.until === null)
        return [{ on: null, reason: () => excusedReason(FALSE_FIGURES, on, excusal) }];
      const finding = `${formatDay(on)}核实所报数据不实。`;
      const reason = (): Reason => ({ code: 'FALSE_FIGURES', rule: rule(), finding, facts: { foundOn: on } });
      return [{ on: excusal ? addDays(excusal.until, 1) : on, reason }];
    }
  }
}

function promiseBroken(
  name: string,
  dueOn: Day,
  on: Day | null,
  rule: () => string,
  exclusions: readonly Exclusion[],
  { calendar }: Situation,
): Ripeness {
  return {
    on,
    reason: () => ({
      code: 'PROMISE_BROKEN',
      rule: rule(),
      finding: `约谈时承诺“${name}”于${formatDay(dueOn)}前完成，至期未兑现。`,
      facts: { promise: name, dueOn },
      count: countAgainstUnit(calendar, dueOn, 1, 0, exclusions),
    }),
  };
}

/**
 * The notice of the level below ran out without cure. The count begins at the later of the end of its term and
 * the day on which the present shortcoming became ripe: a unit is never interviewed on the first day of a new lapse.
 */
export function uncured(
  notice: NoticeFact,
  after: ClockKey | 'service',
  workingDays: number,
  rule: () => string,
  situation: Situation,
): Ripeness[] {
  const { calendar, owed } = situation;
  if (notice.servedOn === null) return [];
  const servedOn = notice.servedOn;
  const termEnd = after === 'service' ? servedOn : notice.terms.find((term) => term.key === after)?.dueOn;
  if (termEnd === undefined) return [];
  const plainlyBack = excludedWorkingDays(calendar, servedOn, termEnd, situation.exclusions);
  return owed.map((shortcoming) => {
    const { exclusions } = shortcoming;
    if (shortcoming.ripeOn === null) return { on: null, reason: () => heldReason(shortcoming, rule) };
    const from = maxDay(termEnd, shortcoming.ripeOn);
    const givenBack =
      exclusions === situation.exclusions
        ? plainlyBack
        : excludedWorkingDays(calendar, servedOn, termEnd, exclusions);
    const back = from === termEnd ? givenBack : 0;
    const term = after === 'service' ? '送达' : `${CLOCK_NAMES[after]}期限届满`;
    const since = from === termEnd ? '此后' : `该事项自${formatDay(from)}起逾期，此后又`;
    return {
      on: reachDay(calendar, from, workingDays + back, exclusions),
      reason: () => ({
        code: 'UNCURED' as const,
        rule: rule(),
        finding:
          `${notice.number}于${formatDay(notice.issuedOn)}发出，${formatDay(termEnd)}${term}；` +
          `${since}满${workingDays}个工作日，“${shortcoming.what}”仍未完成。`,
        facts: {
          noticeId: notice.id,
          number: notice.number,
          issuedOn: notice.issuedOn,
          termEnd,
          what: shortcoming.what,
          dueOn: shortcoming.dueOn,
        },
        count: countAgainstUnit(calendar, from, workingDays + back, back, exclusions),
      }),
    };
  });
}

const OWED_CODES = {
  overdue: 'OVERDUE',
  report_missed: 'REPORT_MISSED',
  milestone_behind: 'MILESTONE_BEHIND',
} as const;
const OWED_NOUNS = { overdue: '任务', report_missed: '进展填报', milestone_behind: '节点' } as const;

function owedReason(owed: Shortcoming, rule: () => string, { facts, calendar }: Situation): Reason {
  const { exclusions, excusal } = owed;
  if (owed.ripeOn === null && excusal?.until === null) return excusedReason(owed.what, owed.dueOn, excusal);
  const needed = owed.allowed + owed.givenBack;
  const count = countAgainstUnit(calendar, owed.dueOn, needed, owed.givenBack, exclusions);
  const until = count.to ? `至${formatDay(count.to)}已逾期${owed.allowed}个工作日` : '逾期天数暂停计算';
  return {
    code: OWED_CODES[owed.kind],
    rule: rule(),
    finding: `${OWED_NOUNS[owed.kind]}“${owed.what}”应于${formatDay(owed.dueOn)}前完成，${until}。`,
    facts: {
      what: owed.what,
      dueOn: owed.dueOn,
      originalDueOn: owed.kind === 'overdue' ? facts.task.originalDueOn : null,
    },
    count,
  };
}

function heldReason(owed: Shortcoming, rule: () => string): Reason {
  const { excusal } = owed;
  if (excusal?.until === null) return excusedReason(owed.what, owed.dueOn, excusal);
  return {
    code: 'NOT_COUNTED',
    rule: rule(),
    finding: `“${owed.what}”正在中止或审核中，天数暂停计算。`,
    facts: { what: owed.what, dueOn: owed.dueOn },
  };
}
