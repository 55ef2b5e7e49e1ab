import { Injectable } from '@nestjs/common';
import { noticeTerms, type Signature } from '#domain/escalation';
import { transition } from '#domain/lives';
import { assertIssuable, assertWithdrawable, documentNumber, noticeLife } from '#domain/notice';
import { type Day, DomainError, dayOf, instantAt, yearOf } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { Announcer, DeliveryDesk, type ServiceRecorder } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { RectificationService } from '#features/rectification';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Case, type Notice, takeNumbers, touchCases, type Tx, UnitOfWork } from '#persistence';
import { announceNotice } from './announcements.ts';
import { CaseParties } from './case-parties.ts';
import { CaseRepository } from './case.repository.ts';
import { agencyCodeOf } from './escalation.writer.ts';
import { problemsOf } from './notice-content.ts';
import { NoticeRepository } from './notice.repository.ts';
import { assertLeads, assertMaySign } from './signing-power.ts';

export interface NoticeCommand {
  readonly noticeId: number;
  /** The version the person saw; omitted, the present state is taken as it is. */
  readonly expectedVersion?: number;
}

/** 批示: a leader's written instruction, which the third level needs beside the signature. */
export interface Instruction {
  readonly leaderId: number;
  readonly text: string;
}

/** What people do with a document: sign, receive, reply, weigh the reply, withdraw. */
@Injectable()
export class NoticeService implements ServiceRecorder {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly cases: CaseRepository,
    private readonly notices: NoticeRepository,
    private readonly parties: CaseParties,
    private readonly policies: PolicyService,
    private readonly rectification: RectificationService,
    private readonly announcer: Announcer,
    private readonly desk: DeliveryDesk,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * 签发: the document gets its number and goes out, in one commit.
   * @throws DomainError `TRANSITION_REFUSED` when it was signed or taken back meanwhile, `SIGNER_NOT_ENTITLED`,
   * `NOTICE_INSTRUCTION_MISSING` and `INSTRUCTION_NOT_FROM_LEADER` at the third level
   */
  sign(
    signer: { personId: number },
    command: NoticeCommand & { instruction?: Instruction },
  ): Promise<{ number: string }> {
    const actor: Actor = { kind: 'person', id: signer.personId };
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const today = dayOf(now);
      const notice = await this.take(tx, command);
      const ladder = await this.policies.ladder(tx, notice.ladderId);
      const level = ladder.levels[notice.level - 1];
      if (!level) throw new Error(`Ladder ${notice.ladderId} has no level ${notice.level}`);
      notice.status = transition(noticeLife, notice.status, 'issue').to;
      await this.assertPowers(
        tx,
        notice,
        level.signature,
        signer.personId,
        command.instruction ?? null,
        today,
      );
      const parties = await this.parties.load(tx, today, [notice.officeId, notice.unitId]);
      const seq = await takeNumbers(
        tx,
        { officeId: notice.officeId, series: 'document', year: yearOf(today) },
        1,
      );
      const number = documentNumber(agencyCodeOf(parties, notice.officeId), yearOf(today), seq);
      Object.assign(notice, {
        number,
        numberSeq: seq,
        numberYear: yearOf(today),
        issuedAt: now,
        issuedOn: today,
      });
      notice.signedById = signer.personId;
      notice.instruction = command.instruction ?? null;
      await this.notices.save(tx, notice);
      await tx.manager.update(Case, { id: notice.caseId }, { level: notice.level, nextDueAt: now });
      if (notice.level >= 2) await this.openProblems(tx, now, actor, notice);
      const recipients = parties.tell(notice.unitId, notice.officeId, level.tell);
      const servedOn = dayOf(await this.announcer.officeInstant(tx, now));
      const expected = noticeTerms(level, servedOn, await this.policies.calendar(tx));
      await this.announcer.announce(tx, now, [
        announceNotice({ ...notice, level, number }, recipients, expected),
      ]);
      await this.log(tx, now, actor, notice, 'notice.issued', {
        number,
        level: notice.level,
        caseId: notice.caseId,
      });
      return { number };
    });
  }

  /** 签收: the unit takes the document. It is served at the latest by this. */
  receive(actor: Actor, command: NoticeCommand): Promise<void> {
    return this.act(actor, command, 'notice.received', async (tx, notice, now) => {
      notice.status = transition(noticeLife, notice.status, 'receive').to;
      notice.receivedAt = now;
      await this.notices.save(tx, notice);
      await this.serve(tx, now, [notice.id]);
      return {};
    });
  }

  /** 回复: from now until the office decides, no day counts against the unit. */
  reply(actor: Actor, command: NoticeCommand & { text: string }): Promise<void> {
    return this.act(actor, command, 'notice.replied', async (tx, notice, now) => {
      if (command.text.trim() === '') throw new DomainError('REPLY_EMPTY', '请填写回复内容。');
      notice.status = transition(noticeLife, notice.status, 'reply').to;
      notice.reply = {
        text: command.text,
        repliedAt: now.toISOString(),
        decidedAt: null,
        accepted: null,
        excusedUntil: null,
      };
      await this.notices.save(tx, notice);
      await touchCases(tx, { caseIds: [notice.caseId] }, now);
      return { text: command.text };
    });
  }

  /** The office weighs a reply: an accepted reason keeps the days up to `excusedUntil` from counting. */
  decideReply(
    actor: Actor,
    command: NoticeCommand & { accepted: boolean; excusedUntil?: Day },
  ): Promise<void> {
    return this.act(actor, command, 'notice.reply_decided', async (tx, notice, now) => {
      if (!notice.reply || notice.reply.decidedAt !== null) {
        throw new DomainError('REPLY_NOT_PENDING', '该文书没有待审的回复，请刷新后查看。', {
          noticeId: notice.id,
        });
      }
      const excusedUntil = command.accepted ? (command.excusedUntil ?? null) : null;
      notice.reply = {
        ...notice.reply,
        decidedAt: now.toISOString(),
        accepted: command.accepted,
        excusedUntil,
      };
      await this.notices.save(tx, notice);
      await touchCases(tx, { caseIds: [notice.caseId] }, now);
      return { accepted: command.accepted, excusedUntil };
    });
  }

  /**
   * 撤回 with a written reason: the number stays used, mail that still waits is taken back. The case steps back and
   * is looked at on the next working day, which leaves the office a day to set wrong facts right.
   */
  withdraw(actor: Actor, command: NoticeCommand & { reason: string }): Promise<void> {
    return this.act(actor, command, 'notice.withdrawn', async (tx, notice, now) => {
      assertWithdrawable(command.reason);
      notice.status = transition(noticeLife, notice.status, 'withdraw').to;
      notice.withdrawnReason = command.reason;
      await this.notices.save(tx, notice);
      await this.desk.cancelAboutIn(tx, now, actor, [`notice:${notice.id}`], command.reason);
      await this.cases.stepBack(tx, notice.caseId, await this.nextOpening(tx, notice.ladderId, now));
      return { reason: command.reason };
    });
  }

  /** The first mail about these documents reached their units: they are served, and their terms begin. */
  async onSent(tx: Tx, noticeIds: readonly number[], at: Date): Promise<void> {
    await this.serve(tx, at, noticeIds);
  }

  private async serve(tx: Tx, at: Date, noticeIds: readonly number[]): Promise<void> {
    const unserved = await this.notices.unserved(tx, noticeIds);
    if (!isFilled(unserved)) return;
    const calendar = await this.policies.calendar(tx);
    const servedOn = dayOf(at);
    const services = [];
    for (const { id, level, ladderId } of unserved) {
      const step = (await this.policies.ladder(tx, ladderId)).levels[level - 1];
      if (step) services.push({ id, servedOn, terms: noticeTerms(step, servedOn, calendar) });
    }
    await this.notices.serve(tx, services);
    // No term can run out on the day of service: the engine looks again on the next working day.
    const [{ ladderId }] = unserved;
    const caseIds = unserved.map(({ caseId }) => caseId);
    await touchCases(tx, { caseIds }, await this.nextOpening(tx, ladderId, at));
    await this.ledger.append(tx, at, SYSTEM, [
      {
        action: 'notice.served',
        subject: 'notices',
        after: { noticeIds: services.map(({ id }) => id), servedOn },
      },
    ]);
  }

  private async assertPowers(
    tx: Tx,
    { kind, officeId, unitId }: Notice,
    signature: Signature,
    signerId: number,
    instruction: Instruction | null,
    on: Day,
  ): Promise<void> {
    const leaderId = instruction && instruction.text.trim() !== '' ? instruction.leaderId : null;
    const required = signature === 'approver_with_instruction';
    assertIssuable({ kind, signerId, automatic: false, instruction: { required, leaderId } });
    await assertMaySign(tx, signature, { signerId, officeId, on });
    if (leaderId !== null) await assertLeads(tx, { leaderId, officeId, unitId, on });
  }

  private async openProblems(tx: Tx, now: Date, actor: Actor, notice: Notice): Promise<void> {
    const dueOn = dayOf(now);
    await this.rectification.openIn(
      tx,
      now,
      actor,
      problemsOf(notice.reasons).map((problem) => ({
        officeId: notice.officeId,
        unitId: notice.unitId,
        caseId: notice.caseId,
        noticeId: notice.id,
        source: 'supervision',
        problem,
        foundOn: dueOn,
      })),
    );
  }

  private async nextOpening(tx: Tx, ladderId: number, now: Date): Promise<Date> {
    const { officeHours } = await this.policies.ladder(tx, ladderId);
    const calendar = await this.policies.calendar(tx);
    return instantAt(calendar.addWorkingDays(dayOf(now), 1), officeHours.opens);
  }

  private async take(tx: Tx, { noticeId, expectedVersion }: NoticeCommand): Promise<Notice> {
    const notice = await this.notices.lock(tx, noticeId);
    if (expectedVersion === undefined || notice.version === expectedVersion) return notice;
    throw new DomainError('VERSION_CONFLICT', '该文书刚被他人处理，请刷新后重试。', {
      noticeId,
      status: notice.status,
      version: notice.version,
    });
  }

  private act(
    actor: Actor,
    command: NoticeCommand,
    action: string,
    work: (tx: Tx, notice: Notice, now: Date) => Promise<object>,
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const notice = await this.take(tx, command);
      const after = await work(tx, notice, now);
      await this.log(tx, now, actor, notice, action, after);
    });
  }

  private async log(
    tx: Tx,
    now: Date,
    actor: Actor,
    notice: Notice,
    action: string,
    after: object,
  ): Promise<void> {
    const change: Change = { action, subject: `notice:${notice.id}`, after };
    await this.ledger.append(tx, now, actor, [change]);
  }
}

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;
