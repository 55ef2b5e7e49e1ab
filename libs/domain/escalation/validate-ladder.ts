import { DomainError } from '../shared/index.ts';
import { type FaultReport, Faults } from './validate-fields.ts';
import type { Ladder, Trigger } from './ladder.ts';

const CLOCKS = ['receipt', 'reply', 'interview', 'rectification', 'plan', 'completion'];
const AUDIENCES = ['liaison', 'unit_head', 'leader', 'approver'];
const SIGNATURES = ['automatic', 'office', 'approver', 'approver_with_instruction'];
const DOCUMENTS_BY_LEVEL: Readonly<Record<number, readonly string[]>> = {
  1: ['guidance_list'],
  2: ['interview_notice'],
  3: ['inspection_opinion', 'special_inspection_notice'],
};
const FIRST_TRIGGERS = ['overdue', 'report_missed', 'milestone_behind'];
const LATER_TRIGGERS = ['uncured', 'promise_broken', 'false_figures'];
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

type Fields = Record<string, unknown>;

/**
 * Every fault of a ladder that a person or a file gave, in the order of its fields; none: it may be published.
 * Codes: `LADDER_INVALID`, `LADDER_GAP` (a level missing or never reached), `LADDER_SIGNATURE_REQUIRED`.
 */
export function ladderFaults(input: unknown): readonly FaultReport[] {
  const found = new Faults('LADDER_INVALID');
  const body = found.record(input, '规则');
  found.keys(
    body,
    ['key', 'version', 'name', 'officeHours', 'warnings', 'levels', 'afterLevelThree'],
    '规则',
  );
  found.text(body['key'], 'key');
  found.text(body['name'], 'name');
  found.count(body['version'], 'version');
  checkOfficeHours(found, found.record(body['officeHours'], 'officeHours'));
  checkWarnings(found, found.record(body['warnings'], 'warnings'));
  const levels = found.list(body['levels'], 'levels');
  if (Array.isArray(body['levels']) && levels.length !== 3) {
    found.add('levels', `应有提醒、约谈、督察三级，现有${levels.length}级。`, 'LADDER_GAP');
  }
  levels.slice(0, 3).forEach((level, index) => checkLevel(found, level, index + 1, levels[index - 1]));
  checkAfter(found, found.record(body['afterLevelThree'], 'afterLevelThree'), levels[2]);
  return found.all;
}

/**
 * Reads a ladder that a person or a file gave.
 * @throws DomainError `LADDER_INVALID`, `LADDER_GAP` (a level missing or never reached) or
 * `LADDER_SIGNATURE_REQUIRED` for the first fault, with the path of its field in `details`.
 */
export function validateLadder(input: unknown): Ladder {
  const [first] = ladderFaults(input);
  if (first) {
    const { field, code, message } = first;
    throw new DomainError(code, `督办规则“${field}”有误：${message}`, { path: field });
  }
  return input as Ladder;
}

function checkOfficeHours(found: Faults, hours: Fields): void {
  found.keys(hours, ['opens', 'closes'], 'officeHours');
  const [opens, closes] = [hours['opens'], hours['closes']];
  for (const [key, time] of Object.entries({ opens, closes })) {
    if (!isTime(time)) found.add(`officeHours.${key}`, '请按“09:00”的格式填写。');
  }
  if (isTime(opens) && isTime(closes) && opens >= closes) {
    found.add('officeHours', '下班时间应晚于上班时间。');
  }
}

const isTime = (time: unknown): time is string => typeof time === 'string' && TIME.test(time);

function checkWarnings(found: Faults, warnings: Fields): void {
  found.keys(warnings, ['workingDaysBefore', 'tell'], 'warnings');
  const steps = found.list(warnings['workingDaysBefore'], 'warnings.workingDaysBefore');
  steps.forEach((step, index) => {
    const path = `warnings.workingDaysBefore[${index}]`;
    const counts = found.count(step, path);
    if (counts && index > 0 && Number(step) >= Number(steps[index - 1])) {
      found.add(path, '预警天数应从大到小排列，且不重复。');
    }
  });
  checkAudience(found, warnings['tell'], 'warnings.tell');
}

function checkLevel(found: Faults, input: unknown, level: number, below: unknown): void {
  const path = `levels[${level - 1}]`;
  const body = found.record(input, path);
  found.keys(body, ['level', 'name', 'document', 'triggers', 'signature', 'clocks', 'tell'], path);
  if (body['level'] !== level) {
    found.add(`${path}.level`, `级次应为${level}：提醒、约谈、督察三级须依次排列，不能缺级。`, 'LADDER_GAP');
  }
  found.text(body['name'], `${path}.name`);
  found.choice(body['document'], DOCUMENTS_BY_LEVEL[level] ?? [], `${path}.document`);
  const signature = body['signature'];
  const known = found.choice(signature, SIGNATURES, `${path}.signature`);
  if (known && level > 1 && !String(signature).startsWith('approver')) {
    found.add(
      `${path}.signature`,
      '约谈、督察文书必须由签发人签发，不能设为自动。',
      'LADDER_SIGNATURE_REQUIRED',
    );
  }
  checkAudience(found, body['tell'], `${path}.tell`);
  const triggers = found.list(body['triggers'], `${path}.triggers`);
  if (Array.isArray(body['triggers']) && triggers.length === 0) {
    found.add(`${path}.triggers`, '至少要有一个启动条件，否则这一级永远不会启动。', 'LADDER_GAP');
  }
  triggers.forEach((trigger, index) => checkTrigger(found, trigger, level, `${path}.triggers[${index}]`));
  checkClocks(found, body['clocks'], `${path}.clocks`);
  checkReached(found, triggers, below, path);
}

function checkAudience(found: Faults, value: unknown, path: string): void {
  const audience = found.list(value, path);
  if (Array.isArray(value) && audience.length === 0) found.add(path, '至少要通知一类人员。');
  audience.forEach((role, index) => found.choice(role, AUDIENCES, `${path}[${index}]`));
}

function checkTrigger(found: Faults, input: unknown, level: number, path: string): void {
  const trigger = found.record(input, path);
  const on = trigger['on'];
  if (!found.choice(on, level === 1 ? FIRST_TRIGGERS : LATER_TRIGGERS, `${path}.on`)) return;
  if (on === 'promise_broken' || on === 'false_figures') return found.keys(trigger, ['on'], path);
  found.count(trigger['workingDays'], `${path}.workingDays`);
  if (on !== 'uncured') return found.keys(trigger, ['on', 'workingDays'], path);
  found.choice(trigger['after'], [...CLOCKS, 'service'], `${path}.after`);
  found.keys(trigger, ['on', 'after', 'workingDays'], path);
}

function checkClocks(found: Faults, input: unknown, path: string): void {
  const seen = new Set<unknown>();
  found.list(input, path).forEach((item, index) => {
    const at = `${path}[${index}]`;
    const clock = found.record(item, at);
    found.keys(clock, ['key', 'count', 'unit', 'atMost'], at);
    const key = clock['key'];
    if (found.choice(key, CLOCKS, `${at}.key`) && seen.has(key)) {
      found.add(`${at}.key`, `期限“${String(key)}”重复。`);
    }
    seen.add(key);
    const counts = found.count(clock['count'], `${at}.count`);
    found.choice(clock['unit'], ['working_days', 'calendar_days'], `${at}.unit`);
    if (clock['atMost'] === undefined || !found.count(clock['atMost'], `${at}.atMost`)) return;
    if (counts && Number(clock['atMost']) < Number(clock['count'])) {
      found.add(`${at}.atMost`, '最长期限不能短于期限本身。');
    }
  });
}

/** A trigger that waits for a term which the level below never starts would leave a gap in the ladder. */
function checkReached(found: Faults, triggers: readonly unknown[], below: unknown, path: string): void {
  const { name, clocks } = (below ?? {}) as { name?: unknown; clocks?: unknown };
  // A level below without readable terms is a fault of its own.
  if (!Array.isArray(clocks)) return;
  const started = new Set(clocks.map((clock) => (clock as { key?: unknown } | null)?.key));
  triggers.forEach((input, index) => {
    const trigger = (input ?? {}) as Partial<Trigger>;
    if (trigger.on !== 'uncured' || trigger.after === 'service' || !CLOCKS.includes(String(trigger.after))) {
      return;
    }
    if (started.has(trigger.after)) return;
    found.add(
      `${path}.triggers[${index}].after`,
      `上一级“${String(name)}”没有设置“${String(trigger.after)}”期限，这一级永远不会启动。`,
      'LADDER_GAP',
    );
  });
}

function checkAfter(found: Faults, after: Fields, levelThree: unknown): void {
  found.keys(after, ['after', 'workingDays', 'proposals', 'tell'], 'afterLevelThree');
  found.choice(after['after'], [...CLOCKS, 'service'], 'afterLevelThree.after');
  found.count(after['workingDays'], 'afterLevelThree.workingDays');
  checkAudience(found, after['tell'], 'afterLevelThree.tell');
  found
    .list(after['proposals'], 'afterLevelThree.proposals')
    .forEach((item, index) =>
      found.choice(item, ['public_criticism', 'referral'], `afterLevelThree.proposals[${index}]`),
    );
  const trigger = { on: 'uncured', after: after['after'], workingDays: after['workingDays'] };
  checkReached(found, [trigger], levelThree, 'afterLevelThree');
}
