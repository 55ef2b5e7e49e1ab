import { Injectable } from '@nestjs/common';
import {
  assertConcludable,
  type ConclusionContent,
  conclusionOf,
  PLAN_WORKING_DAYS,
} from '#domain/inspection';
import { addDays, dayOf } from '#domain/shared';
import { type FindingView, type InspectionPage, InspectionReader } from '#features/inspections';
import { PolicyService } from '#features/policies';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';

const AT_ONCE = 500;

/** The conclusion as it would be signed today. */
@Injectable()
export class ConclusionDrafts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly inspections: InspectionReader,
  ) {}

  /** @throws DomainError `INSPECTION_CONCLUSION_INCOMPLETE` naming what is not written yet */
  async of(actor: Actor, page: InspectionPage): Promise<ConclusionContent> {
    const findings = await this.findings(actor, page.id);
    const ofUnit = (id: number) => findings.filter(({ unitId }) => unitId === id);
    const { officeName: issuer, topic, authority, startsOn, endsOn, jointWith, team, parts, office } = page;
    const summary = office?.summary ?? '';
    assertConcludable(
      summary,
      parts.map((part) => ({ ...part, findingCount: ofUnit(part.unitId).length })),
    );
    const today = dayOf(this.clock.now());
    const calendar = await this.uow.run((tx) => this.policies.calendar(tx));
    return conclusionOf({
      ...{ issuer, topic, authority, startsOn, endsOn, jointWith, summary },
      planDueOn: calendar.addWorkingDays(today, PLAN_WORKING_DAYS),
      teamNames: team.map(({ name, head }) => (head ? `${name}（组长）` : name)),
      parts: parts.map(({ unitId, unitName, assessment }) => ({
        ...{ unitId, unitName, assessment },
        findings: ofUnit(unitId).map(
          ({ id: findingId, kind, fact, evidence, basis, demand, completionDays }) => ({
            ...{ findingId, kind, fact, evidence, basis, demand },
            completeBy: addDays(today, completionDays),
          }),
        ),
      })),
    });
  }

  private async findings(actor: Actor, inspectionId: number): Promise<FindingView[]> {
    const all: FindingView[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.inspections.findings(actor, inspectionId, { cursor, limit: AT_ONCE });
      all.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return all;
  }
}
