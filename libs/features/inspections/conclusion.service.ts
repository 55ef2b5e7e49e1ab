import { Injectable } from '@nestjs/common';
import {
  assertConcludable,
  type ConclusionContent,
  conclusionKind,
  conclusionOf,
  PLAN_WORKING_DAYS,
  problemOf,
} from '#domain/inspection';
import { assertIssuable } from '#domain/notice';
import { addDays, type Day, DomainError, dayOf } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { RectificationService } from '#features/rectification';
import { OverturnService } from '#features/tasks';
import { type Actor, personOf } from '#platform/actor';
import { type InspectionFinding, takeDocumentNumber, type Tx } from '#persistence';
import { InspectionAlarms } from './inspection-alarms.ts';
import { InspectionAnnouncer } from './inspection-announcer.ts';
import {
  type InspectionCommand,
  type InspectionDeed,
  InspectionDesk,
  type TakenInspection,
} from './inspection-desk.ts';
import { InspectionRepository } from './inspection.repository.ts';
import { assertFullTeam } from './planning.service.ts';
import { leaderBehind, leadersAmong } from './standing-behind.ts';
import { withInstruction } from './team.service.ts';

export interface ConclusionSigning extends InspectionCommand {
  /** A leader's written instruction that the signer has before him; those that leaders gave here count as well. */
  readonly instruction: { readonly leaderId: number; readonly text: string } | null;
}

/** 反馈: many problems of many units in one document, signed by a person, served on each unit with its own part. */
@Injectable()
export class ConclusionService {
  constructor(
    private readonly desk: InspectionDesk,
    private readonly inspections: InspectionRepository,
    private readonly policies: PolicyService,
    private readonly rectification: RectificationService,
    private readonly overturns: OverturnService,
    private readonly announcer: InspectionAnnouncer,
    private readonly alarms: InspectionAlarms,
  ) {}

  /** 文书送签. @throws DomainError `INSPECTION_CONCLUSION_INCOMPLETE`, `INSPECTION_TEAM_TOO_SMALL` */
  conclude(actor: Actor, command: InspectionCommand): Promise<void> {
    return this.desk.step(actor, 'conclude', command, async (deed, taken) => {
      const { inspection, units } = taken;
      const findings = await this.inspections.findingsOf(deed.tx, inspection.id);
      assertFullTeam(await this.inspections.membersOf(deed.tx, inspection.id));
      const counts = countsOf(findings);
      assertConcludable(
        inspection.summary,
        units.map((unit) => ({ ...unit, findingCount: counts.get(unit.unitId) ?? 0 })),
      );
      await this.announcer.toSign(deed, taken, findings.length);
      const leaderId = await leaderBehind(deed.tx, inspection, idsOf(units), dayOf(deed.now));
      if (leaderId === null) await this.announcer.toInstruct(deed, taken, findings.length);
      return { problems: findings.length };
    });
  }

  /** 退回文书. @throws DomainError `INSPECTION_REASON_MISSING` */
  returnDocument(actor: Actor, command: InspectionCommand & { readonly reason: string }): Promise<void> {
    return this.desk.step(actor, 'return_document', command, (_, { inspection }) => {
      if (command.reason.trim() === '') {
        throw new DomainError('INSPECTION_REASON_MISSING', '请写明退回文书的理由。');
      }
      inspection.lastReason = command.reason;
      return { reason: command.reason };
    });
  }

  /**
   * 签发: number, frozen content, one item of the ledger a problem, false claims undone, every unit served; one commit.
   * @throws DomainError `NOTICE_SIGNER_MISSING`, `NOTICE_INSTRUCTION_MISSING`, `INSTRUCTION_NOT_FROM_LEADER`,
   * `INSPECTION_MEMBER_TIED`, `INSPECTION_RECUSED`, `AGENCY_CODE_MISSING`
   */
  sign(actor: Actor, command: ConclusionSigning): Promise<void> {
    return this.desk.step(actor, 'issue', command, async (deed, taken) => {
      const { tx, now } = deed;
      const { inspection, units } = taken;
      const today = dayOf(now);
      const kind = conclusionKind(units.length);
      const signerId = personOf(actor);
      await this.takeInstruction(deed, taken, command.instruction);
      const leaderId = await leaderBehind(tx, inspection, idsOf(units), today);
      assertIssuable({ kind, signerId, automatic: false, instruction: { required: true, leaderId } });
      if (signerId !== null) await this.desk.assertImpartial(deed, taken, [signerId]);

      const found = await this.inspections.findingsOf(tx, inspection.id);
      const base = await this.announcer.leavesOn(tx, now);
      const planDueOn = (await this.policies.calendar(tx)).addWorkingDays(base, PLAN_WORKING_DAYS);
      const findings = found.map((finding) =>
        Object.assign(finding, { completeBy: addDays(base, finding.completionDays) }),
      );
      // Tasks and cases before the numbers, as every writer does.
      await this.overturn(deed, findings);
      const number = await takeDocumentNumber(tx, inspection.officeId, today);
      const content = await this.content(tx, taken, findings, planDueOn);
      Object.assign(inspection, {
        ...{ documentKind: kind, content, signedById: signerId, issuedAt: now, issuedOn: today, planDueOn },
        ...number,
      });
      await this.openItems(deed, taken, findings, planDueOn);
      await this.announcer.issued(deed, taken, { planDueOn, counts: countsOf(findings) });
      await this.alarms.afterIssue(tx, now, inspection, findings);
      return { ...number, kind, units: units.length, problems: findings.length };
    });
  }

  /** 办结. @throws DomainError `INSPECTION_UNSETTLED` while a problem is not struck off or a review not decided */
  close(actor: Actor, command: InspectionCommand): Promise<void> {
    return this.desk.step(actor, 'close', command, async (deed, { inspection }) => {
      const [left] = await deed.tx.query<{ items: number; reviews: number }>(UNSETTLED, [inspection.id]);
      if (left && left.items + left.reviews > 0) {
        throw new DomainError(
          'INSPECTION_UNSETTLED',
          `还有${left.items}个问题没有销号、${left.reviews}件复核没有决定，请办结后再办结督察。`,
          { ...left },
        );
      }
      inspection.endedAt = deed.now;
      await this.alarms.drop(deed.tx, inspection.id);
      return {};
    });
  }

  private async takeInstruction(
    { tx, now }: InspectionDeed,
    { inspection, units }: TakenInspection,
    instruction: ConclusionSigning['instruction'],
  ): Promise<void> {
    if (!instruction || instruction.text.trim() === '') return;
    const organizations = [inspection.officeId, ...idsOf(units)];
    const leads = await leadersAmong(tx, [instruction.leaderId], organizations, dayOf(now));
    if (leads.length === 0) {
      throw new DomainError(
        'INSTRUCTION_NOT_FROM_LEADER',
        '批示人不是该督办机构或者被督察单位的分管领导，请核对后重新填写批示。',
        { leaderId: instruction.leaderId },
      );
    }
    const { instructions } = inspection;
    inspection.instructions = withInstruction(instructions, { ...instruction, at: now.toISOString() });
  }

  /** In the order of the tasks, so that two writers never wait for each other in a ring. */
  private async overturn(deed: InspectionDeed, findings: readonly InspectionFinding[]): Promise<void> {
    const falses = findings
      .filter(({ kind }) => kind === 'false_figures')
      .sort((a, b) => (a.taskId ?? 0) - (b.taskId ?? 0) || a.id - b.id);
    for (const finding of falses) {
      const { taskId, reportId, fact } = finding;
      if (taskId === null) continue;
      const overturned = await this.overturns.overturnIn(deed, { taskId, reportId, finding: fact });
      Object.assign(finding, { overturned, caseId: overturned.caseId });
    }
  }

  private async content(
    tx: Tx,
    { inspection, units }: TakenInspection,
    findings: readonly InspectionFinding[],
    planDueOn: Day,
  ): Promise<ConclusionContent> {
    const members = await this.inspections.membersOf(tx, inspection.id);
    const issuer = await this.inspections.officeName(tx, inspection.officeId);
    const { topic, authority, startsOn, endsOn, jointWith, summary } = inspection;
    return conclusionOf({
      ...{ issuer, topic, authority, startsOn, endsOn, jointWith, summary, planDueOn },
      teamNames: members.map(({ name, head }) => (head ? `${name}（组长）` : name)),
      parts: units.map((unit) => ({
        ...unit,
        findings: findings
          .filter(({ unitId }) => unitId === unit.unitId)
          .map(({ id: findingId, kind, fact, evidence, basis, demand, completeBy }) => ({
            ...{ findingId, kind, fact, evidence, basis, demand },
            completeBy: completeBy ?? planDueOn,
          })),
      })),
    });
  }

  private async openItems(
    { tx, now, actor }: InspectionDeed,
    { inspection }: TakenInspection,
    findings: readonly InspectionFinding[],
    planDueOn: Day,
  ): Promise<void> {
    const items = await this.rectification.openIn(
      tx,
      now,
      actor,
      findings.map((finding) => ({
        ...{ officeId: inspection.officeId, unitId: finding.unitId, caseId: finding.caseId },
        ...{ source: 'inspection', sourceRef: inspection.number, problem: problemOf(finding) },
        ...{ foundOn: dayOf(now), planDueOn, completeBy: finding.completeBy },
      })),
    );
    await this.inspections.settleFindings(
      tx,
      findings.map(({ id, completeBy, caseId, overturned }, nth) => ({
        ...{ id, completeBy, caseId, overturned, itemId: items[nth]?.id ?? null },
      })),
    );
  }
}

export const UNSETTLED = `
  SELECT (SELECT count(*) FROM inspection_findings f JOIN rectification_items r ON r.id = f.item_id
           WHERE f.inspection_id = $1 AND r.status NOT IN ('closed', 'set_aside'))::int AS items,
         (SELECT count(*) FROM inspection_reviews v WHERE v.inspection_id = $1 AND v.status = 'open')::int AS reviews`;

const idsOf = (units: readonly { readonly unitId: number }[]): number[] => units.map(({ unitId }) => unitId);

function countsOf(findings: readonly Pick<InspectionFinding, 'unitId'>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { unitId } of findings) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  return counts;
}
