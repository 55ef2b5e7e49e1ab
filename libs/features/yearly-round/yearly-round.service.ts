import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import { type Day, dayOf, DomainError } from '#domain/shared';
import { assertMayPlanFor, officeNotFound } from '#domain/target';
import { planOf, type YearlyPlan } from '#domain/yearly-round';
import { PolicyService } from '#features/policies';
import { provenActor, reachOfActor } from '#features/targets';
import { TaskService } from '#features/tasks';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import {
  type MadeTask,
  type NamedUnit,
  type TemplateRow,
  YearlyRoundRepository,
} from './yearly-round.repository.ts';
import { templateNotFound, YearlyTemplates } from './yearly-templates.service.ts';

/** A round of one office in one year; templates and units left out are all. */
export interface Round {
  readonly officeId: number;
  readonly year: number;
  readonly templateIds?: readonly number[];
  readonly unitIds?: readonly number[];
}

/** new: would be made; made: is there already; past: its day is over, it is not made. */
export type RoundState = 'new' | 'made' | 'past';

/** One task of a round, made or to be made. */
export interface RoundTask extends YearlyPlan {
  readonly templateId: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly basis: string | null;
  readonly state: RoundState;
  readonly taskId: number | null;
  readonly taskCode: string | null;
}

export interface RoundPreview {
  readonly tasks: readonly RoundTask[];
  /** For one unit alone, which the office has not named yet: nothing is made of them. */
  readonly withoutUnit: readonly { readonly templateId: number; readonly title: string }[];
}

/** 年度例行: the year's tasks out of the templates, each once however often it is applied. */
@Injectable()
export class YearlyRoundService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly templates: YearlyTemplates,
    private readonly repository: YearlyRoundRepository,
    private readonly tasks: TaskService,
  ) {}

  /** @throws DomainError `OFFICE_NOT_FOUND`, `POWER_REFUSED`, `YEARLY_TEMPLATE_NOT_FOUND`, `UNIT_NOT_FOUND` */
  preview(actor: Actor, round: Round): Promise<RoundPreview> {
    return this.uow.run((tx) => this.roundIn(tx, actor, round));
  }

  /**
   * Makes drafts of what is new, to be given out like any other task. What is past is left out, what is there stays.
   * @throws DomainError what `preview` throws, `YEARLY_TEMPLATE_STATE` for one that is switched off
   */
  apply(actor: Actor, round: Round): Promise<RoundPreview> {
    return this.uow.run(async (tx) => {
      const { tasks } = await this.roundIn(tx, actor, round);
      const fresh = tasks.filter(({ state }) => state === 'new');
      const { officeId, year } = round;
      const drafts = fresh.map(({ unitId, title, measure, dueOn }) => ({
        ...{ officeId, leadUnitId: unitId, title, measure, dueOn },
      }));
      const taskIds =
        drafts.length === 0
          ? []
          : await this.tasks.createManyIn(tx, this.clock.now(), provenActor(actor), drafts);
      await this.repository.mark(
        tx,
        fresh.map(({ templateId, unitId }, nth) => ({ templateId, year, unitId, taskId: taskIds[nth] ?? 0 })),
      );
      return this.roundIn(tx, actor, round);
    });
  }

  private async roundIn(
    tx: Tx,
    actor: Actor,
    { officeId, year, templateIds, unitIds }: Round,
  ): Promise<RoundPreview> {
    assertMayPlanFor(reachOfActor(actor), officeId);
    const name = await this.repository.lockOffice(tx, officeId);
    if (name === undefined) throw officeNotFound(officeId);
    await this.templates.bringIn(tx, officeId);
    const chosen = await this.repository.templates(tx, officeId, templateIds);
    assertChosen(chosen, templateIds ?? []);
    const today = dayOf(this.clock.now());
    const field = { office: { id: officeId, name }, units: await this.repository.units(tx, officeId, today) };
    assertUnits(field, chosen, unitIds ?? []);
    const made = await this.repository.made(
      tx,
      chosen.map(({ id }) => id),
      year,
    );
    const calendar = await this.policies.calendar(tx);
    const tasks = chosen.flatMap((template) =>
      unitsOf(template, field)
        .filter(({ id }) => unitIds === undefined || unitIds.includes(id))
        .map((unit) => roundTask(template, unit, { year, today, calendar, made })),
    );
    const withoutUnit = chosen.filter(({ audience, unitId }) => audience === 'unit' && unitId === null);
    return { tasks, withoutUnit: withoutUnit.map(({ id, title }) => ({ templateId: id, title })) };
  }
}

interface Field {
  readonly office: NamedUnit;
  readonly units: readonly NamedUnit[];
}

function unitsOf(
  { audience, unitId, unitName }: TemplateRow,
  { office, units }: Field,
): readonly NamedUnit[] {
  if (audience === 'units') return units;
  if (audience === 'office') return [office];
  return unitId === null ? [] : [{ id: unitId, name: unitName ?? '' }];
}

function roundTask(
  template: TemplateRow,
  unit: NamedUnit,
  at: {
    readonly year: number;
    readonly today: Day;
    readonly calendar: WorkCalendar;
    readonly made: readonly MadeTask[];
  },
): RoundTask {
  const plan = planOf(template, at.year, at.calendar);
  const made = at.made.find(({ templateId, unitId }) => templateId === template.id && unitId === unit.id);
  return {
    ...plan,
    milestones: plan.milestones.filter(({ dueOn }) => dueOn >= at.today),
    ...{ templateId: template.id, unitId: unit.id, unitName: unit.name, basis: template.basis },
    state: made ? 'made' : plan.dueOn < at.today ? 'past' : 'new',
    taskId: made?.taskId ?? null,
    taskCode: made?.taskCode ?? null,
  };
}

function assertChosen(found: readonly TemplateRow[], asked: readonly number[]): void {
  const missing = asked.find((id) => !found.some((template) => template.id === id));
  if (missing !== undefined) throw templateNotFound(missing);
  const off = found.find(({ enabled }) => !enabled);
  if (!off) return;
  throw new DomainError('YEARLY_TEMPLATE_STATE', `例行工作“${off.title}”已停用，请先启用或去掉。`, {
    templateId: off.id,
  });
}

function assertUnits(
  { office, units }: Field,
  templates: readonly TemplateRow[],
  asked: readonly number[],
): void {
  const known = new Set([office.id, ...units.map(({ id }) => id), ...templates.map(({ unitId }) => unitId)]);
  const foreign = asked.find((id) => !known.has(id));
  if (foreign === undefined) return;
  throw new DomainError('UNIT_NOT_FOUND', '所选单位不存在、已撤并或不在本机构之下，请重新选择。', {
    unitId: foreign,
  });
}
