import { Injectable } from '@nestjs/common';
import { holds, type Reach } from '#domain/identity';
import {
  assertCanOrderInspection,
  assertInstructs,
  assertInTheLeadersName,
  assertMayInstruct,
  type InstructionScope,
} from '#domain/instruction';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type LeaderInstruction, type Tx, UnitOfWork } from '#persistence';
import { InstructionAnnouncer } from './instruction-announcer.ts';
import type { InstructionGiving } from './instruction-commands.ts';
import { InstructionReminder } from './instruction-reminder.service.ts';
import { targetOf, type TargetRecord } from './instruction-target.query.ts';
import { InstructionRepository, carrierNotFound } from './instruction.repository.ts';

/** In whose name it is given, and how that was proved. */
interface Origin {
  readonly leaderId: number;
  readonly givenOn: Day;
  readonly paperRef: string | null;
}

const NO_RECORD = {
  kind: 'topic',
  unitId: null,
  caseId: null,
  taskId: null,
  noticeId: null,
  itemId: null,
} as const;

/** 作出批示: a leader in person, or a supervisor who writes down the leader's paper. */
@Injectable()
export class InstructionGivingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly instructions: InstructionRepository,
    private readonly announcer: InstructionAnnouncer,
    private readonly reminder: InstructionReminder,
  ) {}

  /**
   * @returns the instruction's id
   * @throws DomainError `…_NOT_FOUND` of the record, `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`,
   * `INSTRUCTION_SUBJECT_AMBIGUOUS`, `INSTRUCTION_EMPTY`, `INSTRUCTION_DAY_LATER`, `INSTRUCTION_DUE_DAY_PAST`,
   * `INSTRUCTION_CASE_MISSING`, `INSTRUCTION_PAPER_MISSING`, `INSTRUCTION_NOT_FROM_LEADER`
   */
  give(actor: Actor, giving: InstructionGiving): Promise<number> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const today = dayOf(now);
      const reach = actor.kind === 'person' ? actor.reach : undefined;
      const record = await targetOf(tx, reach, giving);
      const { carrierId, text, dueOn, ordersInspection = false } = giving;
      const officeId = record?.officeId ?? (await this.instructions.officeOf(tx, carrierId, today));
      const scope = { officeId, carrierId, unitId: record?.unitId ?? null };
      await this.assertResponsible(tx, reach, scope, today);
      const origin = await this.originOf(tx, actor, reach, scope, giving, today);
      const topic = (giving.topic ?? record?.title ?? '').trim();
      assertInstructs({ text, topic, dueOn }, { givenOn: origin.givenOn, today });
      const { kind, unitId: _, ...ids } = recordOf(record);
      if (ordersInspection) assertCanOrderInspection(kind, ids.caseId);
      const instruction = await this.instructions.insert(tx, {
        ...{ officeId, carrierId, subjectKind: kind, ...ids, topic, text, ordersInspection, dueOn },
        ...{
          ...origin,
          status: 'given',
          recordedAt: now,
          recordedById: actor.kind === 'person' ? actor.id : null,
        },
        ...{ acceptedAt: null, reportedAt: null, settledAt: null, entries: [] },
      });
      await this.note(tx, now, actor, instruction, record);
      await this.reminder.arm(tx, now, instruction);
      await this.announcer.given({ tx, now }, instruction);
      return instruction.id;
    });
  }

  /** Who carries it out belongs to the office; whoever leads no more than a unit names that one, or the office. */
  private async assertResponsible(
    tx: Tx,
    reach: Reach | undefined,
    { officeId, carrierId, unitId }: InstructionScope,
    on: Day,
  ): Promise<void> {
    const known = await this.instructions.isUnder(tx, officeId, carrierId, on);
    const near =
      reach === undefined ||
      reach.offices.includes(officeId) ||
      reach.units.includes(carrierId) ||
      (unitId !== null && (carrierId === officeId || carrierId === unitId));
    if (!known || !near) throw carrierNotFound(carrierId);
  }

  private async originOf(
    tx: Tx,
    actor: Actor,
    reach: Reach | undefined,
    scope: InstructionScope,
    { onPaper }: InstructionGiving,
    today: Day,
  ): Promise<Origin> {
    const { officeId, carrierId, unitId } = scope;
    const led = [officeId, carrierId, ...(unitId === null ? [] : [unitId])];
    const standing = assertMayInstruct(reach, scope);
    const inPerson = standing === 'own' && onPaper === undefined;
    if (inPerson && actor.kind === 'person') return { leaderId: actor.id, givenOn: today, paperRef: null };
    // A leader who is a supervisor as well may also write down another leader's paper; a mere leader may not.
    if (onPaper !== undefined && reach && !holds(reach, officeId, 'supervisor')) {
      throw new DomainError('POWER_REFUSED', '只有督办机构的督办员可以代领导登记批示。', { officeId });
    }
    assertInTheLeadersName(onPaper?.paperRef);
    const { leaderId = 0, givenOn = today, paperRef = null } = onPaper ?? {};
    if (await this.instructions.led(tx, leaderId, led, givenOn)) return { leaderId, givenOn, paperRef };
    throw new DomainError(
      'INSTRUCTION_NOT_FROM_LEADER',
      '批示人当日不是有关单位的分管领导，请核对后重新填写。',
      {
        ...{ leaderId, givenOn },
      },
    );
  }

  private async note(
    tx: Tx,
    now: Date,
    actor: Actor,
    instruction: LeaderInstruction,
    record: TargetRecord | undefined,
  ): Promise<void> {
    const { id, leaderId, carrierId, text, topic, dueOn, ordersInspection, paperRef } = instruction;
    const after = { leaderId, carrierId, topic, text, dueOn, ordersInspection, paperRef };
    const leaderName = await this.instructions.nameOf(tx, leaderId);
    // In the story of the task where the instruction is for the unit whose task it is.
    const told = record?.taskId !== null && record?.unitId === carrierId ? record.taskId : null;
    await this.ledger.append(tx, now, actor, [
      { action: 'instruction.given', subject: `instruction:${id}`, after },
      ...(told === null
        ? []
        : [
            {
              ...{ action: 'task.instructed' as const, subject: `task:${told}` },
              after: { instructionId: id, leaderName, text, dueOn },
            },
          ]),
    ]);
  }
}

const recordOf = (record: TargetRecord | undefined): Omit<TargetRecord, 'officeId' | 'title' | 'given'> => {
  if (!record) return NO_RECORD;
  const { kind, unitId, caseId, taskId, noticeId, itemId } = record;
  return { kind, unitId, caseId, taskId, noticeId, itemId };
};
