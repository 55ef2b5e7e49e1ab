import { Injectable } from '@nestjs/common';
import type { LedgerAction } from '#domain/ledger';
import { assertMayWithNotice, type NoticeAct, noticeNotFound, type NoticeStanding } from '#domain/notice';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Notice, type Tx, UnitOfWork } from '#persistence';
import { NoticeRepository } from './notice.repository.ts';
import { signersFor } from './signing-power.ts';

export interface NoticeCommand {
  readonly noticeId: number;
  /** The version the person saw; omitted, the present state is taken as it is. */
  readonly expectedVersion?: number;
}

/** One act of somebody, in its transaction. */
export interface NoticeDeed {
  readonly tx: Tx;
  readonly now: Date;
  readonly actor: Actor;
}

/** The one way to a document: in a transaction, its case and itself locked, the actor's power proven, the version compared. */
@Injectable()
export class NoticeDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly notices: NoticeRepository,
    private readonly policies: PolicyService,
    private readonly ledger: LedgerService,
  ) {}

  run<T>(actor: Actor, work: (deed: NoticeDeed) => Promise<T>): Promise<T> {
    return this.uow.run((tx) => work({ tx, now: this.clock.now(), actor }));
  }

  /** @throws DomainError `NOTICE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, and what `work` throws */
  act<T>(
    actor: Actor,
    power: NoticeAct,
    command: NoticeCommand,
    work: (deed: NoticeDeed, notice: Notice) => Promise<T>,
  ): Promise<T> {
    return this.run(actor, async (deed) => work(deed, await this.take(deed, power, command)));
  }

  /** @param unseen said in place of `NOTICE_NOT_FOUND` where something else was asked for */
  async take(
    { tx, actor }: NoticeDeed,
    power: NoticeAct,
    { noticeId, expectedVersion }: NoticeCommand,
    unseen: DomainError = noticeNotFound(noticeId),
  ): Promise<Notice> {
    const notice = await this.notices.lock(tx, noticeId);
    // Power before version: a stranger learns nothing, not even how far a document has come.
    assertMayWithNotice(reachOf(actor), await this.standingOf(tx, notice), power, unseen);
    if (expectedVersion === undefined || notice.version === expectedVersion) return notice;
    throw new DomainError('VERSION_CONFLICT', '该文书刚被他人处理，请刷新后重试。', {
      noticeId,
      status: notice.status,
      version: notice.version,
    });
  }

  async save({ tx }: NoticeDeed, notice: Notice): Promise<void> {
    await this.notices.save(tx, notice);
  }

  async note(
    { tx, now, actor }: NoticeDeed,
    noticeId: number,
    action: LedgerAction,
    after: object,
  ): Promise<void> {
    await this.ledger.append(tx, now, actor, [{ action, subject: `notice:${noticeId}`, after }]);
  }

  private async standingOf(tx: Tx, notice: Notice): Promise<NoticeStanding> {
    const { id, officeId, unitId, issuedAt, ladderId, level } = notice;
    const ladder = await this.policies.ladder(tx, ladderId);
    const signers = signersFor(ladder.levels[level - 1]?.signature);
    return { id, officeId, unitId, issued: issuedAt !== null, signers };
  }
}
