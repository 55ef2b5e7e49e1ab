import { Injectable } from '@nestjs/common';
import { transition } from '#domain/lives';
import { assertWithdrawable, isLate, noticeLife } from '#domain/notice';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { BaselessInterviews } from '#features/interviews';
import { DeliveryDesk, type ServiceRecorder } from '#features/notifications';
import { SetAsideService } from '#features/rectification';
import { type Actor, personOf } from '#platform/actor';
import { type Notice, touchCases, type Tx } from '#persistence';
import { CaseRepository } from './case.repository.ts';
import { type NoticeCommand, NoticeDesk, type NoticeDeed } from './notice-desk.ts';
import { NoticeServing } from './notice-serving.ts';
import { NoticeSigning, type SigningCommand } from './notice-signing.ts';
import { NoticeRepository } from './notice.repository.ts';
import { ObjectionRepository } from './objection.repository.ts';

/** What people do with a document: sign, receive, reply, weigh the reply, withdraw. */
@Injectable()
export class NoticeService implements ServiceRecorder {
  constructor(
    private readonly desk: NoticeDesk,
    private readonly signing: NoticeSigning,
    private readonly serving: NoticeServing,
    private readonly notices: NoticeRepository,
    private readonly cases: CaseRepository,
    private readonly objections: ObjectionRepository,
    private readonly deliveries: DeliveryDesk,
    private readonly items: SetAsideService,
    private readonly interviews: BaselessInterviews,
  ) {}

  /**
   * 签发: the document gets its number and goes out, in one commit.
   * @throws DomainError `TRANSITION_REFUSED` when it was signed or taken back meanwhile, `SIGNER_NOT_ENTITLED`,
   * `NOTICE_INSTRUCTION_MISSING`, `INSTRUCTION_NO_ORDER` and `INSTRUCTION_NOT_FROM_LEADER` at the third level
   */
  sign(signer: Actor | { readonly personId: number }, command: SigningCommand): Promise<{ number: string }> {
    return this.signing.sign(
      'personId' in signer ? { kind: 'person', id: signer.personId } : signer,
      command,
    );
  }

  /** 签收: the unit takes the document. It is served at the latest by this. */
  receive(actor: Actor, command: NoticeCommand): Promise<void> {
    return this.desk.act(actor, 'answer', command, async (deed, notice) => {
      notice.status = transition(noticeLife, notice.status, 'receive').to;
      Object.assign(notice, { receivedAt: deed.now, receivedById: personOf(actor) });
      await this.desk.save(deed, notice);
      await this.serving.serve(deed.tx, deed.now, [notice.id]);
      await this.desk.note(deed, notice.id, 'notice.received', {});
    });
  }

  /** 回复: from now until the office decides, no day counts against the unit. After its term it is kept as late. */
  reply(actor: Actor, command: NoticeCommand & { text: string }): Promise<void> {
    return this.desk.act(actor, 'answer', command, async (deed, notice) => {
      const { now } = deed;
      if (command.text.trim() === '') throw new DomainError('REPLY_EMPTY', '请填写回复内容。');
      notice.status = transition(noticeLife, notice.status, 'reply').to;
      const late = isLate(dayOf(now), notice.replyDueOn);
      notice.reply = {
        text: command.text,
        repliedAt: now.toISOString(),
        repliedById: personOf(actor),
        late,
        ...{ decidedAt: null, accepted: null, excusedUntil: null },
      };
      await this.desk.save(deed, notice);
      await touchCases(deed.tx, { caseIds: await this.caseIdsOf(deed, notice) }, now);
      await this.desk.note(deed, notice.id, 'notice.replied', { text: command.text, late });
    });
  }

  /** The office weighs a reply: an accepted reason keeps the days up to `excusedUntil` from counting. */
  decideReply(
    actor: Actor,
    command: NoticeCommand & { accepted: boolean; excusedUntil?: Day; reason?: string },
  ): Promise<void> {
    return this.desk.act(actor, 'review', command, async (deed, notice) => {
      const { reply } = notice;
      if (!reply || reply.decidedAt !== null || notice.status === 'withdrawn') {
        throw new DomainError('REPLY_NOT_PENDING', '该文书没有待审的回复，请刷新后查看。', {
          noticeId: notice.id,
        });
      }
      const { accepted } = command;
      const excusedUntil = accepted ? (command.excusedUntil ?? null) : null;
      if (excusedUntil !== null && excusedUntil < dayOf(new Date(reply.repliedAt))) {
        throw new DomainError('EXCUSED_DAY_INVALID', '不计天数的截止日不能早于回复之日，请重新填写。', {
          excusedUntil,
        });
      }
      const decisionReason = command.reason ?? null;
      notice.reply = {
        ...reply,
        ...{ decidedAt: deed.now.toISOString(), decidedById: personOf(actor) },
        ...{ accepted, excusedUntil, decisionReason },
      };
      await this.desk.save(deed, notice);
      await touchCases(deed.tx, { caseIds: await this.caseIdsOf(deed, notice) }, deed.now);
      const after = {
        accepted,
        excusedUntil,
        ...(decisionReason === null ? {} : { reason: decisionReason }),
      };
      await this.desk.note(deed, notice.id, 'notice.reply_decided', after);
    });
  }

  /**
   * 撤回 with a written reason: the number stays used, mail that still waits is taken back. The case steps back and
   * is looked at on the next working day, which leaves the office a day to set wrong facts right.
   */
  withdraw(actor: Actor, command: NoticeCommand & { reason: string }): Promise<void> {
    return this.desk.act(actor, 'review', command, async (deed, notice) => {
      assertWithdrawable(command.reason);
      await this.takeBack(deed, notice, 'withdraw', command.reason);
      const settled = await this.objections.settle(deed.tx, notice.id);
      for (const objectionId of settled)
        await this.desk.note(deed, notice.id, 'notice.objection_settled', { objectionId });
    });
  }

  /** The same where an objection to the document has won. */
  setAsideIn(deed: NoticeDeed, notice: Notice, reason: string): Promise<void> {
    return this.takeBack(deed, notice, 'set_aside', reason);
  }

  /** The first mail about these documents reached their units: they are served, and their terms begin. */
  async onSent(tx: Tx, noticeIds: readonly number[], at: Date): Promise<void> {
    await this.serving.serve(tx, at, noticeIds);
  }

  private async caseIdsOf({ tx }: NoticeDeed, notice: Notice): Promise<number[]> {
    return (await this.notices.casesOf(tx, notice.id)).map(({ id }) => id);
  }

  private async takeBack(
    deed: NoticeDeed,
    notice: Notice,
    by: 'withdraw' | 'set_aside',
    reason: string,
  ): Promise<void> {
    const { tx, now, actor } = deed;
    const step = transition(noticeLife, notice.status, by);
    Object.assign(notice, { status: step.to, withdrawnReason: reason });
    await this.desk.save(deed, notice);
    await this.notices.release(tx, notice.id);
    await this.deliveries.cancelAboutIn(tx, now, actor, await this.notices.subjectsOf(tx, notice.id), reason);
    // What it opened and what it called to fall with it; the look that this calls for comes when the office opens next.
    const itemIds = await this.notices.itemsOf(tx, notice.id);
    await this.items.setAsideIn(tx, now, actor, { itemIds, reason });
    await this.interviews.endWith(tx, now, notice.id);
    const lookAt = await this.serving.nextOpening(tx, notice.ladderId, now);
    await this.cases.stepBack(tx, notice.id, lookAt);
    await this.desk.note(deed, notice.id, step.event, { reason });
  }
}
