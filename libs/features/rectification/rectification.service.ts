import { Injectable } from '@nestjs/common';
import {
  assertClosable,
  assertProven,
  assertReopenable,
  figuresOf,
  type RectificationFigures,
} from '#domain/rectification';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { personOf, withoutReach } from './acting.ts';
import { type AgreedMeasure, Agreements } from './agreement.ts';
import { ItemRegister } from './item-register.ts';
import { ItemSteps, type NewEvidence } from './item-steps.ts';
import {
  type FigureScope,
  type ItemCommand,
  type NewItem,
  type OpenedItem,
  RectificationRepository,
} from './rectification.repository.ts';

/** What was promised at an interview: an item of its case, where it has one, agreed at once. */
export interface NewPromise extends AgreedMeasure {
  readonly officeId: number;
  readonly unitId: number;
  readonly caseId: number | null;
  readonly noticeId?: number | null;
  /** The day of the interview, where its record came into force later: a promise may be overdue by then. */
  readonly promisedOn?: Day;
  /** 约谈编号. */
  readonly sourceRef?: string;
}

/** 整改台账: opened, measured, put right, verified by another, struck off, and opened again on relapse. */
@Injectable()
export class RectificationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly items: RectificationRepository,
    private readonly register: ItemRegister,
    private readonly steps: ItemSteps,
    private readonly agreements: Agreements,
  ) {}

  /**
   * Opens one item a problem, codes in the order given.
   * @throws DomainError `PROBLEM_MISSING`
   */
  open(actor: Actor, items: readonly NewItem[]): Promise<OpenedItem[]> {
    return this.uow.run((tx) => this.openIn(tx, this.clock.now(), actor, items));
  }

  openIn(tx: Tx, now: Date, actor: Actor, items: readonly NewItem[]): Promise<OpenedItem[]> {
    return this.register.openIn(tx, now, actor, items);
  }

  /** Enters promises made at an interview; one not closed by its day is a broken promise to the engine. */
  promise(actor: Actor, promises: readonly NewPromise[]): Promise<OpenedItem[]> {
    return this.uow.run((tx) => this.promiseIn(tx, this.clock.now(), actor, promises));
  }

  async promiseIn(tx: Tx, now: Date, actor: Actor, promises: readonly NewPromise[]): Promise<OpenedItem[]> {
    const items = promises.map(
      ({ officeId, unitId, caseId, noticeId = null, measure, promisedOn, sourceRef = null }) => ({
        ...{ officeId, unitId, caseId, noticeId, sourceRef },
        ...(promisedOn === undefined ? {} : { foundOn: promisedOn }),
        source: 'promise' as const,
        problem: measure,
      }),
    );
    const opened = await this.openIn(tx, now, actor, items);
    // Who may hold the interview was asked beside its notice.
    const trusted = withoutReach(actor);
    for (const [nth, { id: itemId }] of opened.entries()) {
      const promised = promises[nth];
      if (promised) await this.agreeIn(tx, now, trusted, { itemId, ...promised }, promised.promisedOn);
    }
    return opened;
  }

  /**
   * 确定措施: measure, person and day.
   * @throws DomainError what `Agreements.agreeIn` throws
   */
  agree(actor: Actor, command: ItemCommand & AgreedMeasure): Promise<void> {
    return this.uow.run((tx) => this.agreeIn(tx, this.clock.now(), actor, command));
  }

  /** @param agreedOn the day on which it was agreed, where it is entered later */
  agreeIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    command: ItemCommand & AgreedMeasure,
    agreedOn?: Day,
  ): Promise<void> {
    return this.agreements.agreeIn(tx, now, actor, command, agreedOn);
  }

  start(actor: Actor, command: ItemCommand): Promise<void> {
    return this.uow.run((tx) => this.steps.act(tx, this.clock.now(), actor, command, 'start', () => ({})));
  }

  /**
   * 补充佐证 while the work goes on; work that was not yet marked as begun is begun by it.
   * @throws DomainError `RECTIFICATION_EVIDENCE_MISSING`, `PERSON_REQUIRED`
   */
  addEvidence(
    actor: Actor,
    command: ItemCommand & { readonly evidence: readonly NewEvidence[] },
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const { item, added: evidence } = await this.steps.proving(tx, now, actor, command);
      assertProven(evidence);
      await this.items.save(tx, item);
      await this.ledger.append(tx, now, actor, [
        { action: 'rectification.evidence_added', subject: `rectification:${item.id}`, after: { evidence } },
      ]);
    });
  }

  /**
   * 报请核验 on evidence that nobody has judged yet; work that was not yet marked as begun is begun by it.
   * @throws DomainError `RECTIFICATION_EVIDENCE_MISSING`, `PERSON_REQUIRED`
   */
  submit(actor: Actor, command: ItemCommand & { readonly evidence: readonly NewEvidence[] }): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const { item, added: evidence } = await this.steps.proving(tx, now, actor, command);
      assertProven(item.evidence.slice(item.evidenceJudged));
      await this.steps.step(tx, now, actor, item, 'submit', { evidence });
    });
  }

  /**
   * 退回整改: the verifier found it wanting.
   * @throws DomainError `REASON_MISSING`
   */
  sendBack(actor: Actor, command: ItemCommand & { readonly reason: string }): Promise<void> {
    return this.uow.run((tx) =>
      this.steps.act(tx, this.clock.now(), actor, command, 'send_back', (item) => {
        const { reason } = command;
        if (reason.trim() === '') throw new DomainError('REASON_MISSING', '请写明退回理由，指出还差什么。');
        item.evidenceJudged = item.evidence.length;
        return { reason };
      }),
    );
  }

  /**
   * 销号 after verification, by a person who is not the one responsible.
   * @throws DomainError `PERSON_REQUIRED`, `RECTIFICATION_VERIFIER_RESPONSIBLE`, `RECTIFICATION_EVIDENCE_MISSING`
   */
  close(actor: Actor, command: ItemCommand & { readonly finding?: string }): Promise<void> {
    return this.uow.run((tx) => this.closeIn(tx, this.clock.now(), actor, command));
  }

  closeIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    command: ItemCommand & { readonly finding?: string },
  ): Promise<void> {
    return this.steps.act(tx, now, actor, command, 'close', (item) => {
      const verifierId = personOf(actor);
      const { responsibleId } = item;
      assertClosable({ evidence: item.evidence.slice(item.evidenceJudged), responsibleId, verifierId });
      Object.assign(item, { verifierId, closedAt: now });
      return { verifierId, finding: command.finding ?? null };
    });
  }

  /**
   * 回潮: the problem is back. Person and day are agreed anew; the evidence of the first cure stays to be seen.
   * @throws DomainError `RECTIFICATION_REASON_MISSING`
   */
  reopen(actor: Actor, command: ItemCommand & { readonly reason: string }): Promise<void> {
    return this.uow.run((tx) => this.reopenIn(tx, this.clock.now(), actor, command));
  }

  async reopenIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    command: ItemCommand & { readonly reason: string },
  ): Promise<void> {
    await this.steps.act(tx, now, actor, command, 'reopen', (item) => {
      const { reason } = command;
      assertReopenable(reason);
      const { dueOn, verifierId, closedAt } = item;
      // An old day would count as a broken promise the moment it is open again.
      Object.assign(item, { dueOn: null, verifierId: null, closedAt: null, reopened: item.reopened + 1 });
      item.evidenceJudged = item.evidence.length;
      const closure = { dueOn, verifierId, closedAt: closedAt?.toISOString() ?? null };
      return { reason, reopened: item.reopened, earlier: closure };
    });
    await this.items.lapseRechecks(tx, now, command.itemId);
  }

  /** The figures of the annual report, over the items in scope. */
  async figures(tx: Tx, scope: FigureScope = {}): Promise<RectificationFigures> {
    return figuresOf(await this.items.counted(tx, scope), dayOf(this.clock.now()));
  }
}
