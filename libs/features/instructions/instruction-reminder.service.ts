import { Injectable, type OnModuleInit } from '@nestjs/common';
import { remindersDue } from '#domain/instruction';
import { dayOf, instantAt } from '#domain/shared';
import { AlarmBook, AlarmService } from '#features/alarms';
import { PolicyService } from '#features/policies';
import type { LeaderInstruction, Tx } from '#persistence';
import { InstructionAnnouncer } from './instruction-announcer.ts';
import { InstructionRepository } from './instruction.repository.ts';

const ALARM = 'instruction.reminder';

/** 催办: an instruction that nobody takes up, that comes near its day or passes it, is reminded of by itself. */
@Injectable()
export class InstructionReminder implements OnModuleInit {
  constructor(
    private readonly alarms: AlarmService,
    private readonly book: AlarmBook,
    private readonly policies: PolicyService,
    private readonly instructions: InstructionRepository,
    private readonly announcer: InstructionAnnouncer,
  ) {}

  onModuleInit(): void {
    this.book.handle(ALARM, (tx, id, now) => this.ring(tx, id, now));
  }

  /** Sets the alarm for the next reminder of a state, or drops it: after every step. */
  async arm(tx: Tx, now: Date, instruction: LeaderInstruction): Promise<void> {
    const next = await this.nextAt(tx, now, instruction);
    await (next
      ? this.alarms.set(tx, ALARM, instruction.id, next)
      : this.alarms.drop(tx, ALARM, instruction.id));
  }

  /** Only the latest of what is due is said: after a standstill nobody gets three mails at once. */
  async ring(tx: Tx, instructionId: number, now: Date): Promise<Date | undefined> {
    const instruction = await this.instructions.find(tx, instructionId);
    if (!instruction) return undefined;
    const due = (await this.due(tx, now, instruction)).due.at(-1);
    if (due) await this.announcer.remind({ tx, now }, instruction, due.kind);
    return this.nextAt(tx, now, instruction);
  }

  private async nextAt(tx: Tx, now: Date, instruction: LeaderInstruction): Promise<Date | undefined> {
    const { next } = await this.due(tx, now, instruction);
    if (!next) return undefined;
    const { ladder } = await this.policies.ladderInForce(tx, dayOf(now));
    return instantAt(next.on, ladder.officeHours.opens);
  }

  private async due(tx: Tx, now: Date, { status, recordedAt, dueOn }: LeaderInstruction) {
    const reminded = { status, recordedOn: dayOf(recordedAt), dueOn };
    return remindersDue(reminded, await this.policies.calendar(tx), dayOf(now));
  }
}
