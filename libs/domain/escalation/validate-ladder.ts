import { DomainError } from '../shared/index.ts';
import type { Ladder, LadderLevel, Trigger } from './ladder.ts';

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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Refuses with the path of the field and what to write instead. */
function refuse(path: string, message: string, code = 'LADDER_INVALID'): never {
  throw new DomainError(code, `督办规则“${path}”有误：${message}`, { path });
}

const record = (value: unknown, path: string) => (isRecord(value) ? value : refuse(path, '应为一组字段。'));
const list = (value: unknown, path: string): unknown[] =>
  Array.isArray(value) ? value : refuse(path, '应为列表。');
const text = (value: unknown, path: string) =>
  typeof value === 'string' && value.trim() !== '' ? value : refuse(path, '不能为空，请填写文字。');
const count = (value: unknown, path: string, least = 1) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= 400
    ? (value as number)
    : refuse(path, `请填写${least}至400之间的整数天数。`);
const oneOf = (value: unknown, choices: readonly string[], path: string) =>
  typeof value === 'string' && choices.includes(value)
    ? value
    : refuse(path, `“${String(value)}”不在可选范围内，可选：${choices.join('、')}。`);

function checkKeys(value: Record<string, unknown>, allowed: readonly string[], path: string): void {
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) refuse(`${path}.${key}`, '没有这个字段，请检查拼写。');
  }
}

function checkAudience(value: unknown, path: string): void {
  const audience = list(value, path);
  if (audience.length === 0) refuse(path, '至少要通知一类人员。');
  audience.forEach((role, index) => oneOf(role, AUDIENCES, `${path}[${index}]`));
}

function checkTrigger(input: unknown, level: number, path: string): void {
  const trigger = record(input, path);
  const on = oneOf(
    trigger['on'],
    level === 1 ? FIRST_TRIGGERS : LATER_TRIGGERS,
    `${path}.on`,
  ) as Trigger['on'];
  if (on === 'promise_broken' || on === 'false_figures') return checkKeys(trigger, ['on'], path);
  count(trigger['workingDays'], `${path}.workingDays`);
  if (on !== 'uncured') return checkKeys(trigger, ['on', 'workingDays'], path);
  oneOf(trigger['after'], [...CLOCKS, 'service'], `${path}.after`);
  checkKeys(trigger, ['on', 'after', 'workingDays'], path);
}

function checkLevel(input: unknown, level: number, below: LadderLevel | null, path: string): void {
  const body = record(input, path);
  checkKeys(body, ['level', 'name', 'document', 'triggers', 'signature', 'clocks', 'tell'], path);
  if (body['level'] !== level) {
    refuse(`${path}.level`, `级次应为${level}：提醒、约谈、督察三级须依次排列，不能缺级。`, 'LADDER_GAP');
  }
  text(body['name'], `${path}.name`);
  oneOf(body['document'], DOCUMENTS_BY_LEVEL[level] ?? [], `${path}.document`);
  const signature = oneOf(body['signature'], SIGNATURES, `${path}.signature`);
  if (level > 1 && !signature.startsWith('approver')) {
    refuse(
      `${path}.signature`,
      '约谈、督察文书必须由签发人签发，不能设为自动。',
      'LADDER_SIGNATURE_REQUIRED',
    );
  }
  checkAudience(body['tell'], `${path}.tell`);
  const triggers = list(body['triggers'], `${path}.triggers`);
  if (triggers.length === 0)
    refuse(`${path}.triggers`, '至少要有一个启动条件，否则这一级永远不会启动。', 'LADDER_GAP');
  triggers.forEach((trigger, index) => checkTrigger(trigger, level, `${path}.triggers[${index}]`));
  checkClocks(body['clocks'], `${path}.clocks`);
  checkRefersToBelow(triggers as Trigger[], below, path);
}

function checkClocks(input: unknown, path: string): void {
  const seen = new Set<string>();
  list(input, path).forEach((item, index) => {
    const clock = record(item, `${path}[${index}]`);
    checkKeys(clock, ['key', 'count', 'unit', 'atMost'], `${path}[${index}]`);
    const key = oneOf(clock['key'], CLOCKS, `${path}[${index}].key`);
    if (seen.has(key)) refuse(`${path}[${index}].key`, `期限“${key}”重复。`);
    seen.add(key);
    const days = count(clock['count'], `${path}[${index}].count`);
    oneOf(clock['unit'], ['working_days', 'calendar_days'], `${path}[${index}].unit`);
    if (clock['atMost'] !== undefined && count(clock['atMost'], `${path}[${index}].atMost`) < days) {
      refuse(`${path}[${index}].atMost`, '最长期限不能短于期限本身。');
    }
  });
}

/** A trigger that waits for a term which the level below never starts would leave a gap in the ladder. */
function checkRefersToBelow(triggers: readonly Trigger[], below: LadderLevel | null, path: string): void {
  triggers.forEach((trigger, index) => {
    if (trigger.on !== 'uncured' || trigger.after === 'service' || !below) return;
    if (!below.clocks.some((clock) => clock.key === trigger.after)) {
      refuse(
        `${path}.triggers[${index}].after`,
        `上一级“${below.name}”没有设置“${trigger.after}”期限，这一级永远不会启动。`,
        'LADDER_GAP',
      );
    }
  });
}

/**
 * Reads a ladder that a person or a file gave.
 * @throws DomainError `LADDER_INVALID`, `LADDER_GAP` (a level missing or never reached) or
 * `LADDER_SIGNATURE_REQUIRED`, with the path of the field in `details`.
 */
export function validateLadder(input: unknown): Ladder {
  const body = record(input, '规则');
  checkKeys(body, ['key', 'version', 'name', 'officeHours', 'warnings', 'levels', 'afterLevelThree'], '规则');
  text(body['key'], 'key');
  text(body['name'], 'name');
  count(body['version'], 'version');
  checkOfficeHours(record(body['officeHours'], 'officeHours'));
  checkWarnings(record(body['warnings'], 'warnings'));
  const levels = list(body['levels'], 'levels');
  if (levels.length !== 3) {
    refuse('levels', `应有提醒、约谈、督察三级，现有${levels.length}级。`, 'LADDER_GAP');
  }
  levels.forEach((level, index) =>
    checkLevel(level, index + 1, (levels[index - 1] as LadderLevel | undefined) ?? null, `levels[${index}]`),
  );
  checkAfter(record(body['afterLevelThree'], 'afterLevelThree'), levels[2] as LadderLevel);
  return input as Ladder;
}

function checkOfficeHours(hours: Record<string, unknown>): void {
  checkKeys(hours, ['opens', 'closes'], 'officeHours');
  for (const key of ['opens', 'closes']) {
    if (typeof hours[key] !== 'string' || !TIME.test(hours[key]))
      refuse(`officeHours.${key}`, '请按“09:00”的格式填写。');
  }
  if (String(hours['opens']) >= String(hours['closes'])) refuse('officeHours', '下班时间应晚于上班时间。');
}

function checkWarnings(warnings: Record<string, unknown>): void {
  checkKeys(warnings, ['workingDaysBefore', 'tell'], 'warnings');
  const steps = list(warnings['workingDaysBefore'], 'warnings.workingDaysBefore');
  steps.forEach((step, index) => {
    const path = `warnings.workingDaysBefore[${index}]`;
    const days = count(step, path);
    if (index > 0 && days >= Number(steps[index - 1])) refuse(path, '预警天数应从大到小排列，且不重复。');
  });
  checkAudience(warnings['tell'], 'warnings.tell');
}

function checkAfter(after: Record<string, unknown>, levelThree: LadderLevel): void {
  checkKeys(after, ['after', 'workingDays', 'proposals', 'tell'], 'afterLevelThree');
  oneOf(after['after'], [...CLOCKS, 'service'], 'afterLevelThree.after');
  count(after['workingDays'], 'afterLevelThree.workingDays');
  checkAudience(after['tell'], 'afterLevelThree.tell');
  const proposals = list(after['proposals'], 'afterLevelThree.proposals');
  proposals.forEach((item, index) =>
    oneOf(item, ['public_criticism', 'referral'], `afterLevelThree.proposals[${index}]`),
  );
  const trigger = { on: 'uncured', after: after['after'], workingDays: after['workingDays'] } as Trigger;
  checkRefersToBelow([trigger], levelThree, 'afterLevelThree');
}
