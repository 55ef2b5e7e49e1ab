import { Injectable } from '@nestjs/common';
import type { Day } from '#domain/shared';
import { ReportRegister, TargetService } from '#features/targets';
import { type Assignment, TaskService } from '#features/tasks';
import type { Actor } from '#platform/actor';
import { planSections, type SampleCity, type SampleTask } from '#seeds';
import { type SampleIds } from './city.loader.ts';
import { IdMap } from './id-map.ts';

/** The plan of the year: targets from the reports' plan sections, and tasks drafted under them and given out. */
@Injectable()
export class YearLoader {
  constructor(
    private readonly reports: ReportRegister,
    private readonly targets: TargetService,
    private readonly tasks: TaskService,
  ) {}

  /** Drafts everything and confirms the targets. Returns the tasks' ids. */
  async draft(city: SampleCity, ids: SampleIds, actor: Actor): Promise<IdMap> {
    const targets = await this.draftTargets(city, ids, actor);
    await this.targets.confirmMany(actor, targets.all());
    return this.draftTasks(city, ids, targets, actor);
  }

  /** 下达 on a day: the one in the plan, or one day for all. */
  assign(
    tasks: readonly SampleTask[],
    { organizations }: SampleIds,
    taskIds: IdMap,
    actor: Actor,
    on: Day,
  ): Promise<void> {
    const assignments = tasks.map(({ code, cooperating, milestones, reporting }): Assignment => ({
      taskId: taskIds.of(code),
      assignedOn: on,
      cooperatingUnitIds: cooperating.map((unit) => organizations.of(unit)),
      milestones,
      reportingCycle: reporting,
    }));
    return this.tasks.assignMany(actor, assignments);
  }

  private async draftTargets(
    { targets, planYear }: SampleCity,
    { officeId }: SampleIds,
    actor: Actor,
  ): Promise<IdMap> {
    const reportIds = new Map<string, number>();
    for (const { key, issuer, source, reportYear, planYear: planned } of planSections()) {
      if (!targets.some((target) => target.source.section === key)) continue;
      const report = { code: key, issuer, title: source.document, reportYear, planYear: planned };
      reportIds.set(key, await this.reports.record(actor, { ...report, planHeading: source.section.about }));
    }
    const ids = await this.targets.createMany(
      actor,
      targets.map(({ code, source, title, summary, indicators }) => ({
        ...{ code, officeId, planYear, title, summary, indicators },
        reportId: reportIds.get(source.section) ?? null,
        sourceOrdinal: source.ordinal,
      })),
    );
    return new IdMap(targets.map(({ code }, nth) => [code, ids[nth] ?? 0]));
  }

  private async draftTasks(
    { tasks }: SampleCity,
    ids: SampleIds,
    targets: IdMap,
    actor: Actor,
  ): Promise<IdMap> {
    const taskIds = await this.tasks.createMany(
      actor,
      tasks.map(({ code, target, title, measure, lead, dueOn }) => ({
        ...{ code, title, measure, dueOn },
        officeId: ids.officeId,
        targetId: targets.of(target),
        leadUnitId: ids.organizations.of(lead),
      })),
    );
    return new IdMap(tasks.map(({ code }, nth) => [code, taskIds[nth] ?? 0]));
  }
}
