import type { CountKey } from '#domain/statistics';
import type { LightDay } from './asked.ts';
import type { Places } from './places.ts';

type Condition = (days: { readonly today: string; readonly nearUntil: string }) => string;

const OPEN = "x.status <> 'done' AND NOT x.suspended";
const UNJUDGED = "x.status NOT IN ('met', 'partly_met', 'not_met')";
const decision =
  (kind: string): Condition =>
  () =>
    `x.kind = '${kind}'`;

/** What makes a row `x` of its kind count. */
const CONDITIONS: Readonly<Record<CountKey, Condition>> = {
  'targets.total': () => 'true',
  'targets.met': () => "x.status = 'met'",
  'targets.partly_met': () => "x.status = 'partly_met'",
  'targets.not_met': () => "x.status = 'not_met'",
  'targets.unjudged': () => UNJUDGED,
  'targets.overdue': () => `${UNJUDGED} AND x.overdue`,
  'targets.near': () => `${UNJUDGED} AND x.near AND NOT x.overdue`,
  'targets.normal': () => `${UNJUDGED} AND NOT x.near AND NOT x.overdue`,

  'tasks.total': () => 'true',
  'tasks.normal': ({ nearUntil }) => `${OPEN} AND x.due_on > ${nearUntil}`,
  'tasks.near': ({ today, nearUntil }) => `${OPEN} AND x.due_on BETWEEN ${today} AND ${nearUntil}`,
  'tasks.overdue': ({ today }) => `${OPEN} AND x.due_on < ${today}`,
  'tasks.suspended': () => "x.status <> 'done' AND x.suspended",
  'tasks.done': () => "x.status = 'done'",
  'tasks.owed': ({ today }) => `(x.status = 'done' OR (NOT x.suspended AND x.due_on < ${today}))`,
  'tasks.on_time': () => "x.status = 'done' AND x.completed_on <= x.due_on",
  'tasks.owed_originally': ({ today }) => `(x.status = 'done' OR (NOT x.suspended AND x.on_day < ${today}))`,
  'tasks.on_time_originally': () => "x.status = 'done' AND x.completed_on <= x.on_day",
  'tasks.moved': () => 'x.due_on <> x.on_day',

  'cooperation.total': () => 'true',
  'cooperation.done': () => "x.status = 'done'",
  'cooperation.overdue': ({ today }) => `${OPEN} AND x.due_on < ${today}`,

  'documents.total': () => 'true',
  'documents.guidance': () => 'x.level = 1',
  'documents.interview': () => 'x.level = 2',
  'documents.inspection': () => 'x.level = 3',
  'replies.owed': ({ today }) =>
    `(x.replied OR (x.reply_due_on < ${today} AND (x.closed_on IS NULL OR x.closed_on > x.reply_due_on)))`,
  'replies.on_time': () => 'x.replied AND NOT x.late',

  'interviews.held': () => 'true',
  'interviews.units': () => 'true',

  'problems.found': () => 'true',
  'problems.closed': () => "x.status = 'closed'",
  'problems.overdue': ({ today }) => `x.status <> 'closed' AND x.due_on < ${today}`,
  'problems.relapsed': () => 'x.relapsed',

  'extensions.asked': () => 'true',
  'extensions.decided': () => 'x.granted IS NOT NULL',
  'extensions.granted': () => 'x.granted',

  'reviews.done': () => 'x.reviewed_at IS NOT NULL',
  'reviews.waiting': () => 'x.reviewed_at IS NULL',

  'instructions.given': () => 'true',
  'instructions.settled': () => "x.status = 'settled'",
  'duty.units': () => 'true',
  'duty.reported': () => 'x.first_submitted_at IS NOT NULL',

  'decisions.signature': decision('signature'),
  'decisions.inspection': decision('inspection'),
  'decisions.proposal': decision('proposal'),
  'decisions.instruction': decision('instruction'),
  'decisions.review': decision('review'),
  'decisions.extension': decision('extension'),
  'decisions.returned': decision('returned'),
  'decisions.reply': decision('reply'),
  'decisions.objection': decision('objection'),
  'decisions.disagreement': decision('disagreement'),
  'decisions.verification': decision('verification'),
  'decisions.judgement': decision('judgement'),
};

/** Only days that the condition asks for have a place in the statement: the database refuses values without one. */
export const conditionOf = (key: CountKey, { today, nearUntil }: LightDay, places: Places): string =>
  CONDITIONS[key]({
    get today() {
      return places.of(today, 'date');
    },
    get nearUntil() {
      return places.of(nearUntil, 'date');
    },
  });
