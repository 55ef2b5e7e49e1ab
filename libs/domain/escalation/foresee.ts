import type { WorkCalendar } from '../calendar/index.ts';
import { DOCUMENT_NAMES } from '../notice/index.ts';
import { type Day, dayOf, formatDay, yearOf } from '../shared/index.ts';
import { type Act, decide } from './decide.ts';
import type { CaseFacts } from './facts.ts';
import { issuesItself, type Ladder } from './ladder.ts';
import { AUDIENCE_NAMES, PROPOSAL_NAMES } from './words.ts';

/** What the engine will do by itself if no fact changes. */
export type Foresight =
  | { readonly kind: 'act'; readonly on: Day; readonly act: Exclude<Act, { do: 'wait' }> }
  /** Nothing, until somebody does something: `why` in words. */
  | { readonly kind: 'nothing'; readonly why: string };

/** A case waits a few times at most between two acts; more means that it would never come to one. */
const MOST_LOOKS = 40;

/** Looks ahead with the same rule by which the engine decides, from look to look, until something is done. */
export function foresee(facts: CaseFacts, ladder: Ladder, calendar: WorkCalendar, now: Date): Foresight {
  let at = now;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const { act, reasons, lookAt } = decide(facts, ladder, calendar, at);
    if (act.do !== 'wait') return { kind: 'act', on: dayOf(at), act };
    if (lookAt === null || lookAt <= at) return { kind: 'nothing', why: reasons.at(-1)?.finding ?? '' };
    at = lookAt;
  }
  return { kind: 'nothing', why: '近期没有将自动办理的事项。' };
}

/** The same as a sentence: `7月12日（3个工作日后）将发出提醒单《工作指引清单》`. */
export function foresightInWords(
  foresight: Foresight,
  ladder: Ladder,
  today: Day,
  calendar: Pick<WorkCalendar, 'workingDaysBetween'>,
): string {
  if (foresight.kind === 'nothing') return foresight.why;
  return `${whenInWords(foresight.on, today, calendar)}${actInWords(foresight.act, ladder)}`;
}

function whenInWords(on: Day, today: Day, calendar: Pick<WorkCalendar, 'workingDaysBetween'>): string {
  if (on <= today) return '今日';
  const name = yearOf(on) === yearOf(today) ? formatDay(on).replace(/^\d+年/, '') : formatDay(on);
  return `${name}（${calendar.workingDaysBetween(today, on)}个工作日后）`;
}

function actInWords(act: Exclude<Act, { do: 'wait' }>, ladder: Ladder): string {
  switch (act.do) {
    case 'warn':
      return `将向${ladder.warnings.tell.map((audience) => AUDIENCE_NAMES[audience]).join('、')}发出到期预警`;
    case 'raise': {
      const document = `${act.level.name}单《${DOCUMENT_NAMES[act.level.document]}》`;
      return issuesItself(act.level) ? `将发出${document}` : `将拟出${document}，待签发`;
    }
    case 'withdraw_draft':
      return '将撤回待签文书';
    case 'propose':
      return `将提出${act.proposals.map((proposal) => PROPOSAL_NAMES[proposal]).join('、')}建议，由领导决定`;
    case 'close':
      return '将办结督办件';
  }
}
