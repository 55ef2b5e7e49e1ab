import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  assertInstructionReason,
  assertInTheLeadersName,
  assertMayTakeInstructionStep,
  assertReports,
  instructionLife,
  type InstructionStep,
} from '#domain/instruction';
import { transition } from '#domain/lives';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type LeaderInstruction, UnitOfWork } from '#persistence';
import { InstructionAnnouncer } from './instruction-announcer.ts';
import type { InstructionCommand, LeadersWord } from './instruction-commands.ts';
import { InstructionReminder } from './instruction-reminder.service.ts';
import { InstructionRepository } from './instruction.repository.ts';

/** What a step leaves behind: fields, and the line that is kept with it. */
interface StepTaken {
  readonly fields: Partial<LeaderInstruction>;
  readonly text: string;
}

/** 承办批示: taken up, reported on; settled, returned or revoked by the leader. */
@Injectable()
export class InstructionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly instructions: InstructionRepository,
    private readonly announcer: InstructionAnnouncer,
    private readonly reminder: InstructionReminder,
  ) {}

  /** @throws DomainError `INSTRUCTION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED` */
  accept(actor: Actor, command: InstructionCommand): Promise<void> {
    return this.step(actor, command, 'accept', (now) => ({ fields: { acceptedAt: now }, text: '' }));
  }

  /** @throws DomainError `INSTRUCTION_REPORT_EMPTY`, and as `accept` */
  report(actor: Actor, { text, ...command }: InstructionCommand & { text: string }): Promise<void> {
    return this.step(actor, command, 'report', (now) => {
      assertReports(text);
      return { fields: { reportedAt: now }, text };
    });
  }

  /** @throws DomainError `INSTRUCTION_REASON_MISSING`, `INSTRUCTION_PAPER_MISSING`, and as `accept` */
  giveBack(actor: Actor, word: LeadersWord): Promise<void> {
    return this.step(actor, word, 'return', () => {
      assertInstructionReason(word.text);
      return { fields: { reportedAt: null }, text: word.text };
    });
  }

  /** @throws DomainError `INSTRUCTION_PAPER_MISSING`, and as `accept` */
  settle(actor: Actor, word: LeadersWord): Promise<void> {
    return this.step(actor, word, 'settle', (now) => ({ fields: { settledAt: now }, text: word.text }));
  }

  /** @throws DomainError `INSTRUCTION_REASON_MISSING`, `INSTRUCTION_PAPER_MISSING`, and as `accept` */
  revoke(actor: Actor, word: LeadersWord): Promise<void> {
    return this.step(actor, word, 'revoke', (now) => {
      assertInstructionReason(word.text);
      return { fields: { settledAt: now }, text: word.text };
    });
  }

  private step(
    actor: Actor,
    { paperRef, ...command }: InstructionCommand & { readonly paperRef?: string | undefined },
    name: InstructionStep,
    take: (now: Date) => StepTaken,
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const { id: personId, reach } = personIn(actor);
      let inPerson = true;
      const instruction = await this.instructions.lock(tx, command, (found) => {
        inPerson = assertMayTakeInstructionStep(reach, personId, found, name) === 'own';
      });
      const { from, to, event } = transition(instructionLife, instruction.status, name);
      if (!inPerson) assertInTheLeadersName(paperRef);
      const { fields, text } = take(now);
      const byName = await this.instructions.nameOf(tx, personId);
      const paper = inPerson ? null : (paperRef ?? null);
      const entry = { step: name, text, at: now.toISOString(), byId: personId, byName, paperRef: paper };
      Object.assign(instruction, { ...fields, status: to, entries: [...instruction.entries, entry] });
      await this.instructions.save(tx, instruction);
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: event, subject: `instruction:${instruction.id}`, before: { status: from } },
          after: {
            status: to,
            ...(text === '' ? {} : { text }),
            ...(paper === null ? {} : { paperRef: paper }),
          },
        },
      ]);
      await this.reminder.arm(tx, now, instruction);
      const deed = { tx, now };
      if (name === 'report') await this.announcer.reported(deed, instruction, text);
      else if (name !== 'accept') {
        await this.announcer.answered(deed, instruction, instructionLife.transitions[name].label, text);
      }
    });
  }
}

/** @throws DomainError `PERSON_REQUIRED` */
function personIn(actor: Actor): { readonly id: number; readonly reach: Reach | undefined } {
  if (actor.kind === 'person') return { id: actor.id, reach: actor.reach };
  throw new DomainError('PERSON_REQUIRED', '批示须由本人办理，系统不能代办。');
}
