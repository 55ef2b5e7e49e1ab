import { Injectable } from '@nestjs/common';
import { canTransition, transition } from '#domain/lives';
import {
  assertAgreed,
  assertClosable,
  assertMayTakeStep,
  assertProven,
  assertReopenable,
  assertWithinTerm,
  figuresOf,
  type RectificationEvidence,
  type RectificationFigures,
  rectificationLife,
  type RectificationStep,
} from '#domain/rectification';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { type Actor, reachOf, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type RectificationItem, touchCases, type Tx, UnitOfWork } from '#persistence';
import { personOf, withoutReach } from './acting.ts';
import { withCodes } from './item-codes.ts';
import { ItemDocuments } from './item-documents.ts';
import {
  type FigureScope,
  type ItemCommand,
  type NewItem,
  type OpenedItem,
  RectificationRepository,
} from './rectification.repository.ts';

/** 整改措施: what is done about a problem, by whom, by when. */
export interface AgreedMeasure {
  readonly measure: string;
  readonly responsibleId: number;
  readonly dueOn: Day;
}

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

/** 佐证: the day and the person are the submission's. */
export type NewEvidence = Pick<RectificationEvidence, 'name' | 'reference'>;

const subject = ({ id }: { readonly id: number }) => `rectification:${id}`;

/** 整改台账: opened, measured, put right, verified by another, struck off, and opened again on relapse. */
@Injectable()
export class RectificationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly items: RectificationRepository,
    private readonly documents: ItemDocuments,
  ) {}

  /**
   * Opens one item a problem, codes in the order given.
   * @throws DomainError `PROBLEM_MISSING`
   */
  open(actor: Actor, items: readonly NewItem[]): Promise<OpenedItem[]> {
    return this.uow.run((tx) => this.openIn(tx, this.clock.now(), actor, items));
  }

  async openIn(tx: Tx, now: Date, actor: Actor, items: readonly NewItem[]): Promise<OpenedItem[]> {
    if (items.some(({ problem }) => problem.trim() === '')) {
      throw new DomainError('PROBLEM_MISSING', '请写明需要整改的问题。');
    }
    // The cases first, as every writer does; then the codes.
    await touchCases(tx, { caseIds: items.flatMap(({ caseId }) => caseId ?? []) }, now);
    const opened = await this.items.insert(tx, now, await withCodes(tx, now, items));
    const changes = opened.map(({ id, code }, nth): Change => ({
      action: 'rectification.opened',
      subject: subject({ id }),
      after: { code, ...items[nth] },
    }));
    await this.ledger.append(tx, now, actor, changes);
    return opened;
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
   * @throws DomainError `RECTIFICATION_MEASURE_INCOMPLETE`, `RECTIFICATION_DUE_DAY_PAST`,
   *   `RECTIFICATION_DUE_DAY_LATE`, `PERSON_NOT_FOUND`
   */
  agree(actor: Actor, command: ItemCommand & AgreedMeasure): Promise<void> {
    return this.uow.run((tx) => this.agreeIn(tx, this.clock.now(), actor, command));
  }

  start(actor: Actor, command: ItemCommand): Promise<void> {
    return this.uow.run((tx) => this.act(tx, this.clock.now(), actor, command, 'start', () => ({})));
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
      const item = await this.begun(tx, now, actor, command);
      const evidence = this.stamped(now, actor, command.evidence);
      assertProven(evidence);
      item.evidence = [...item.evidence, ...evidence];
      await this.items.save(tx, item);
      await this.ledger.append(tx, now, actor, [
        { action: 'rectification.evidence_added', subject: subject(item), after: { evidence } },
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
      const item = await this.begun(tx, now, actor, command);
      const evidence = this.stamped(now, actor, command.evidence);
      item.evidence = [...item.evidence, ...evidence];
      assertProven(item.evidence.slice(item.evidenceJudged));
      await this.step(tx, now, actor, item, 'submit', { evidence });
    });
  }

  /**
   * 退回整改: the verifier found it wanting.
   * @throws DomainError `REASON_MISSING`
   */
  sendBack(actor: Actor, command: ItemCommand & { readonly reason: string }): Promise<void> {
    return this.uow.run((tx) =>
      this.act(tx, this.clock.now(), actor, command, 'send_back', (item) => {
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
    return this.act(tx, now, actor, command, 'close', (item) => {
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
    await this.act(tx, now, actor, command, 'reopen', (item) => {
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

  /** @param agreedOn the day on which it was agreed, where it is entered later */
  async agreeIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    command: ItemCommand & AgreedMeasure,
    agreedOn: Day = dayOf(now),
  ): Promise<void> {
    const { measure, responsibleId, dueOn } = command;
    const today = dayOf(now);
    const item = await this.taken(tx, actor, command, 'agree');
    assertAgreed(command, agreedOn);
    assertWithinTerm(dueOn, item.completeBy);
    const known =
      reachOf(actor) === undefined
        ? await this.items.personExists(tx, responsibleId)
        : await this.items.worksIn(tx, responsibleId, item.unitId, today);
    if (!known) {
      throw new DomainError('PERSON_NOT_FOUND', '责任人不存在或不在整改单位任职，请重新选择。', {
        personId: responsibleId,
      });
    }
    Object.assign(item, { measure, responsibleId, dueOn });
    await this.step(tx, now, actor, item, 'agree', { measure, responsibleId, dueOn });
  }

  private async act(
    tx: Tx,
    now: Date,
    actor: Actor,
    command: ItemCommand,
    name: RectificationStep,
    change: (item: RectificationItem) => object,
  ): Promise<void> {
    const item = await this.taken(tx, actor, command, name);
    await this.step(tx, now, actor, item, name, change(item));
  }

  /** Locked, the power proven beside it; the state is checked before anything else: a refusal names where it stands. */
  private async taken(
    tx: Tx,
    actor: Actor,
    command: ItemCommand,
    name: RectificationStep,
  ): Promise<RectificationItem> {
    const reach = reachOf(actor);
    const item = await this.items.lock(tx, command, (found) => {
      assertMayTakeStep(reach, found, name);
    });
    transition(rectificationLife, item.status, name);
    return item;
  }

  /** The item in the hands of its unit, begun by whoever works on it first. */
  private async begun(tx: Tx, now: Date, actor: Actor, command: ItemCommand): Promise<RectificationItem> {
    const reach = reachOf(actor);
    const item = await this.items.lock(tx, command, (found) => {
      assertMayTakeStep(reach, found, 'submit');
    });
    if (canTransition(rectificationLife, item.status, 'start')) {
      await this.step(tx, now, SYSTEM, item, 'start', {});
    }
    transition(rectificationLife, item.status, 'submit');
    return item;
  }

  private stamped(now: Date, actor: Actor, evidence: readonly NewEvidence[]): RectificationEvidence[] {
    const stamp = { addedOn: dayOf(now), addedById: personOf(actor) };
    return evidence.map(({ name, reference }) => ({ name, reference, ...stamp }));
  }

  private async step(
    tx: Tx,
    now: Date,
    actor: Actor,
    item: RectificationItem,
    name: RectificationStep,
    after: object,
  ): Promise<void> {
    const { from, to, event } = transition(rectificationLife, item.status, name);
    item.status = to;
    await this.items.save(tx, item);
    await this.documents.afterStepIn(tx, now, actor, item.id, name);
    await this.ledger.append(tx, now, actor, [
      { action: event, subject: subject(item), before: { status: from }, after: { status: to, ...after } },
    ]);
    if (item.caseId !== null) await touchCases(tx, { caseIds: [item.caseId] }, now);
  }
}
