import { type FaultReport, Faults } from '../escalation/index.ts';
import { holds, type Reach } from '../identity/index.ts';
import { type Day, DomainError, formatDay } from '../shared/index.ts';
import {
  DENOMINATOR_NAMES,
  SCORE_EVENT_KINDS,
  SCORE_EVENT_NAMES,
  type ScoreEventKind,
} from './score-rule.ts';

const INVALID = 'SCORE_RULE_INVALID';
const MOST_POINTS = 100;
const MOST_BASE = 1_000;

/**
 * Every fault of a rule that a person wrote, in the order of its fields; none: it may be published. Codes:
 * `SCORE_RULE_INVALID`, `SCORE_RULE_TWICE` (a kind of event scored twice), `SCORE_RULE_ORDER` (a higher level that costs
 * less than a lower one).
 */
export function scoreRuleFaults(input: unknown): readonly FaultReport[] {
  const found = new Faults(INVALID);
  const body = found.record(input, '规则');
  found.keys(body, ['name', 'base', 'denominator', 'lines', 'version'], '规则');
  found.text(body['name'], 'name');
  checkPoints(found, body['base'], 'base', MOST_BASE);
  found.choice(body['denominator'], Object.keys(DENOMINATOR_NAMES), 'denominator');
  const lines = found.list(body['lines'], 'lines');
  if (Array.isArray(body['lines']) && lines.length === 0) {
    found.add('lines', '至少列出一种加减分的情形。');
  }
  const worth = new Map<unknown, number>();
  lines.forEach((line, nth) => {
    checkLine(found, line, `lines[${nth}]`, worth);
  });
  checkOrder(found, worth);
  return found.all;
}

function checkLine(found: Faults, input: unknown, path: string, worth: Map<unknown, number>): void {
  const line = found.record(input, path);
  found.keys(line, ['on', 'points', 'capPerYear', 'daysAhead'], path);
  const { on, points, capPerYear, daysAhead } = line;
  const known = found.choice(on, SCORE_EVENT_KINDS, `${path}.on`);
  const counts = checkPoints(found, points, `${path}.points`, MOST_POINTS);
  if (known && worth.has(on)) {
    found.add(
      `${path}.on`,
      `“${SCORE_EVENT_NAMES[on as ScoreEventKind]}”已有一条，请合并。`,
      'SCORE_RULE_TWICE',
    );
  }
  if (known && !worth.has(on)) worth.set(on, counts ? Number(points) : NaN);
  if (capPerYear !== null && checkPoints(found, capPerYear, `${path}.capPerYear`, MOST_BASE)) {
    if (counts && Number(capPerYear) < Number(points)) {
      found.add(`${path}.capPerYear`, '全年上限不能小于一次的分值；不设上限的不填。');
    }
  }
  if (on === 'early_completion') found.count(daysAhead, `${path}.daysAhead`);
  else if (daysAhead !== undefined) found.add(`${path}.daysAhead`, '只有“提前完成任务”填写提前天数。');
}

/** Above zero, in steps of 0.1; whether it is. */
function checkPoints(found: Faults, value: unknown, field: string, most: number): boolean {
  const tenths = typeof value === 'number' ? value * 10 : NaN;
  const fits = tenths > 0 && tenths <= most * 10 && Math.abs(tenths - Math.round(tenths)) < 1e-9;
  if (!fits) found.add(field, `请填写大于0、不超过${most}的分值，最多一位小数。`);
  return fits;
}

function checkOrder(found: Faults, worth: ReadonlyMap<unknown, number>): void {
  const levels = (['notice_1', 'notice_2', 'notice_3'] as const).flatMap((on) => worth.get(on) ?? []);
  if (levels.some((points, nth) => points < (levels[nth - 1] ?? 0))) {
    found.add('lines', '级别高的文书，扣分不能少于级别低的。', 'SCORE_RULE_ORDER');
  }
}

/**
 * One rule holds for everybody, as the ladder does: an approver of an office that has none above it publishes it.
 * @throws DomainError `POWER_REFUSED`
 */
export function assertMayPublishScoreRule(reach: Reach | undefined, topOfficeIds: readonly number[]): void {
  if (!reach || topOfficeIds.some((officeId) => holds(reach, officeId, 'approver'))) return;
  throw new DomainError('POWER_REFUSED', '考核规则由最上级督办机构的签发人发布，请联系其办理。');
}

/**
 * What happened is scored by what held then: a rule never reaches back, and a change of it is explained.
 * @throws DomainError `SCORE_RULE_DAY_PAST`, `SCORE_RULE_REASON_MISSING`
 */
export function assertScoreRulePublishable(effectiveFrom: Day, today: Day, reason: string): void {
  if (effectiveFrom < today) {
    throw new DomainError(
      'SCORE_RULE_DAY_PAST',
      `生效日不能早于今天（${formatDay(today)}），请改为今天或以后。`,
      { effectiveFrom, today },
    );
  }
  if (reason.trim() === '')
    throw new DomainError('SCORE_RULE_REASON_MISSING', '请写明发布或修改规则的理由。');
}
