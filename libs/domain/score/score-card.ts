import type { Day } from '../shared/index.ts';
import {
  CREDITS,
  type PublishedScoreRule,
  ruleInForce,
  SCORE_EVENT_KINDS,
  type ScoreEventKind,
} from './score-rule.ts';

/** Something that happened to a unit and may count. */
export interface ScoreEvent {
  readonly kind: ScoreEventKind;
  readonly on: Day;
  /** The record it can be checked at: `notice:12`. */
  readonly subject: string;
  /** 文号, 编号 or title. */
  readonly label: string;
  /** With `early_completion`: calendar days before the day first set. */
  readonly daysAhead: number | null;
  /** It does not stand any more: a document that was withdrawn. */
  readonly voided: { readonly on: Day | null; readonly reason: string } | null;
}

/** One line of a card: `counted` = `points` + `returned` + `capped`, and the lines' `counted` add up to the score. */
export interface ScoreLine extends ScoreEvent {
  /** The version that held on the day. */
  readonly ruleVersion: number;
  /** What the rule says: below zero taken off, above zero given. */
  readonly points: number;
  /** Given back because the event does not stand any more. */
  readonly returned: number;
  /** Not taken or given, because the year's limit of this kind was reached. */
  readonly capped: number;
  readonly counted: number;
}

export interface ScoreCard {
  readonly base: number;
  readonly lines: readonly ScoreLine[];
  /** The sum of the lines. */
  readonly total: number;
  readonly score: number;
}

/** Points come in steps of 0.1: counted in tenths they add up without rounding. */
export const toTenths = (points: number): number => Math.round(points * 10);
const fromTenths = (tenths: number): number => tenths / 10;

/**
 * A unit's card over one year's events, each scored by the version in force on its own day. Limits are used up in the
 * order of days, by events that stand alone: one that is withdrawn leaves the card as if it had not been.
 * @param base of the version in force at the end
 */
export function scoreCard(
  events: readonly ScoreEvent[],
  versions: readonly PublishedScoreRule[],
  base: number,
): ScoreCard {
  const used = new Map<ScoreEventKind, number>();
  const lines = [...events].sort(inOrder).flatMap((event): ScoreLine[] => {
    const inForce = ruleInForce(versions, event.on);
    const rule = inForce?.rule.lines.find(({ on }) => on === event.kind);
    if (!inForce || !rule || (event.daysAhead ?? 0) < (rule.daysAhead ?? 0)) return [];
    const sign = CREDITS.includes(event.kind) ? 1 : -1;
    const worth = toTenths(rule.points);
    const before = used.get(event.kind) ?? 0;
    const left = rule.capPerYear === null ? worth : Math.max(0, toTenths(rule.capPerYear) - before);
    const counts = event.voided ? 0 : Math.min(worth, left);
    used.set(event.kind, before + counts);
    const undone = fromTenths(-sign * (worth - counts)) + 0;
    return [
      {
        ...event,
        ruleVersion: inForce.rule.version,
        points: fromTenths(sign * worth),
        returned: event.voided ? undone : 0,
        capped: event.voided ? 0 : undone,
        counted: fromTenths(sign * counts) + 0,
      },
    ];
  });
  const total = lines.reduce((sum, { counted }) => sum + toTenths(counted), 0);
  return { base, lines, total: fromTenths(total), score: fromTenths(toTenths(base) + total) };
}

const inOrder = (a: ScoreEvent, b: ScoreEvent): number =>
  compare(a.on, b.on) ||
  SCORE_EVENT_KINDS.indexOf(a.kind) - SCORE_EVENT_KINDS.indexOf(b.kind) ||
  a.subject.length - b.subject.length ||
  compare(a.subject, b.subject) ||
  compare(a.label, b.label);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
