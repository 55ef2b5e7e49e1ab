import { Injectable } from '@nestjs/common';
import { dayOf, DomainError } from '#domain/shared';
import { AccountDeskService } from '#features/identity';
import { type Change, LedgerService } from '#features/ledger';
import { OrganizationDirectory } from '#features/organizations';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { markedCopy, openWorkbook, templateWorkbook } from '#platform/workbook';
import { type Tx, UnitOfWork } from '#persistence';
import { ROW_LIMIT, SHEET_NAMES, SHEETS } from './columns.ts';
import type { RosterFault } from './fault.ts';
import { type Judgement, judgeRoster } from './judge-roster.ts';
import type { RosterPlan } from './plan.ts';
import { type RawRoster, readRoster } from './read-roster.ts';
import { RosterRepository } from './roster.repository.ts';

/** Rows that hold nothing but a format count as rows of the file. */
const LIMITS = { rows: ROW_LIMIT + 40_000, columns: 60 };
/** An answer stays readable; the marked copy shows every fault. */
const FAULTS_SHOWN = 500;

export interface RosterOptions {
  /** Whoever has no account yet gets one, with a link by mail to set the first password. */
  readonly invite: boolean;
}

export interface RosterReport {
  /** Nothing stands in the way. */
  readonly ready: boolean;
  /** Rows to be entered, changed, or known already. */
  readonly tally: RosterPlan['tally'];
  /** Accounts that would be opened. */
  readonly invitations: number;
  /** How many faults there are; the first few hundred are shown. */
  readonly faultCount: number;
  readonly faults: readonly RosterFault[];
}

export interface RosterResult {
  readonly tally: RosterPlan['tally'];
  readonly invited: number;
  /** Whose invitation failed, and why: import the same file again once that is mended. */
  readonly notInvited: readonly {
    readonly row: number;
    readonly personCode: string;
    readonly message: string;
  }[];
}

/**
 * 单位与人员批量导入: a workbook, all of it or none. The same file may come again: what is known already stays as it
 * is, a known person's new name or address is taken over, and whatever keeps a history of its own (renamed or moved
 * units) is refused and belongs to its own desk.
 */
@Injectable()
export class RosterImportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly directory: OrganizationDirectory,
    private readonly accounts: AccountDeskService,
    private readonly roster: RosterRepository,
  ) {}

  /** The workbook to fill in: units on one sheet, people on the other. */
  template(): Promise<Buffer> {
    return templateWorkbook(Object.values(SHEETS));
  }

  /** @throws DomainError what `openWorkbook` throws */
  async check(bytes: Buffer, options: RosterOptions): Promise<RosterReport> {
    const raw = await this.read(bytes);
    const { plan, faults } = await this.uow.run((tx) => this.judge(tx, raw, options));
    return {
      ...{ ready: faults.length === 0, tally: plan.tally, invitations: plan.invitations.length },
      ...{ faultCount: faults.length, faults: faults.slice(0, FAULTS_SHOWN) },
    };
  }

  /**
   * The rows of the file in a workbook of our own, with every bad cell coloured and its fault said beside it.
   * @throws DomainError what `openWorkbook` throws
   */
  async marked(bytes: Buffer, options: RosterOptions): Promise<Buffer> {
    const raw = await this.read(bytes);
    const { faults } = await this.uow.run((tx) => this.judge(tx, raw, options));
    return markedCopy(
      SHEET_NAMES.map((name) => ({ plan: SHEETS[name], rows: raw.rows[name] })),
      faults,
    );
  }

  /**
   * Enters everything in one transaction; invitations follow once it stands, each on its own, some hundred in
   * a transaction.
   * @throws DomainError what `openWorkbook` throws; `ROSTER_FAULTY` with the faults, and nothing is written
   */
  async import(actor: Actor, bytes: Buffer, options: RosterOptions): Promise<RosterResult> {
    const raw = await this.read(bytes);
    const { plan, personIds } = await this.uow.run(async (tx) => {
      await this.roster.lock(tx);
      const { plan, faults } = await this.judge(tx, raw, options);
      if (faults.length > 0) throw faulty(faults);
      return { plan, personIds: await this.enter(tx, actor, plan) };
    });
    return { tally: plan.tally, ...(await this.invite(actor, plan, personIds)) };
  }

  private async read(bytes: Buffer): Promise<RawRoster> {
    return readRoster(await openWorkbook(bytes, LIMITS));
  }

  private async judge(tx: Tx, raw: RawRoster, { invite }: RosterOptions): Promise<Judgement> {
    return judgeRoster(raw, await this.roster.known(tx, raw), dayOf(this.clock.now()), invite);
  }

  private async enter(tx: Tx, actor: Actor, plan: RosterPlan): Promise<ReadonlyMap<string, number>> {
    const now = this.clock.now();
    const { units, people, appointments, changedPeople } = plan;
    if (units.length + people.length + appointments.length > 0) {
      await this.directory.registerIn(tx, now, actor, { organizations: units, people, appointments });
    }
    if (changedPeople.length > 0) await this.roster.changePeople(tx, changedPeople);
    const { created, updated } = sum(plan);
    await this.ledger.append(tx, now, actor, [
      ...changedPeople.map(({ id, name, email, before }): Change => ({
        ...{ action: 'person.changed', subject: `person:${id}` },
        ...{ before, after: { name, email } },
      })),
      ...(created + updated > 0
        ? [{ action: 'roster.imported' as const, subject: 'roster', after: plan.tally }]
        : []),
    ]);
    return this.directory.knownPeople(
      tx,
      plan.invitations.map(({ personCode }) => personCode),
    );
  }

  private async invite(
    actor: Actor,
    { invitations }: RosterPlan,
    personIds: ReadonlyMap<string, number>,
  ): Promise<Pick<RosterResult, 'invited' | 'notInvited'>> {
    const outcomes = await this.accounts.inviteMany(
      actor,
      invitations.map(({ personCode, login }) => ({ personId: personIds.get(personCode) ?? 0, login })),
    );
    const notInvited = invitations.flatMap(({ row, personCode }, nth) => {
      const refusal = outcomes[nth];
      return refusal ? [{ row, personCode, message: refusal.message }] : [];
    });
    return {
      invited: invitations.length - notInvited.length,
      notInvited: notInvited.sort((a, b) => a.row - b.row),
    };
  }
}

const sum = ({ tally: { units, people, appointments } }: RosterPlan) => ({
  created: units.created + people.created + appointments.created,
  updated: units.updated + people.updated + appointments.updated,
});

const faulty = (faults: readonly RosterFault[]) =>
  new DomainError(
    'ROSTER_FAULTY',
    `文件中有${faults.length}处问题，没有导入任何内容。请按提示更正后重新上传，或下载标注了问题的副本。`,
    { faultCount: faults.length, faults: faults.slice(0, FAULTS_SHOWN) },
  );
