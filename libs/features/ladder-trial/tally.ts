import type { Audience, Ladder, TriedAct } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { HistoryOfCase } from './case-history.query.ts';

/** One document that would have gone out. */
export interface TriedDocument {
  readonly caseId: number;
  readonly taskId: number;
  readonly taskTitle: string;
  readonly unitId: number;
  readonly level: number;
  readonly on: Day;
}

/** What a unit would have had. */
export interface UnitTally {
  warnings: number;
  proposals: number;
  readonly levels: [number, number, number];
}

/** Documents are listed up to so many; all of them are counted. */
export const MOST_LISTED = 200;

/** Adds up what a trial finds, case by case; keeps no case. */
export class Tally {
  readonly units = new Map<number, UnitTally>();
  readonly documents: TriedDocument[] = [];
  /** Mails to whoever leads a unit, by unit. */
  readonly leaderMails = new Map<number, number>();
  cases = 0;

  constructor(private readonly ladder: Ladder) {}

  add({ caseId, taskId, unitId, task }: HistoryOfCase, acts: readonly TriedAct[]): void {
    this.cases += 1;
    for (const { on, act } of acts) {
      const unit = this.unit(unitId);
      if (act.do === 'warn') unit.warnings += 1;
      else if (act.do === 'propose') unit.proposals += 1;
      else {
        const { level } = act.level;
        unit.levels[level - 1] = (unit.levels[level - 1] ?? 0) + 1;
        if (this.documents.length < MOST_LISTED) {
          this.documents.push({ caseId, taskId, taskTitle: task.title, unitId, level, on });
        }
      }
      if (this.tells(act).includes('leader')) {
        this.leaderMails.set(unitId, (this.leaderMails.get(unitId) ?? 0) + 1);
      }
    }
  }

  private unit(unitId: number): UnitTally {
    const known = this.units.get(unitId);
    if (known) return known;
    const made: UnitTally = { warnings: 0, proposals: 0, levels: [0, 0, 0] };
    this.units.set(unitId, made);
    return made;
  }

  private tells(act: TriedAct['act']): readonly Audience[] {
    if (act.do === 'warn') return this.ladder.warnings.tell;
    return act.do === 'raise' ? act.level.tell : this.ladder.afterLevelThree.tell;
  }
}
