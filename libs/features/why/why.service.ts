import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import { type Act, type CaseFacts, decide, type Reason, replay } from '#domain/escalation';
import type { Reach } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { loadCases } from '#features/supervision';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { type FactLink, factLinks, recordsBehind } from './fact-links.ts';
import {
  caseToExplain,
  type CaseWhyRow,
  noticesOfCase,
  noticeToExplain,
  type NoticeWhyRow,
} from './notice-why.query.ts';

export interface LadderNamed {
  readonly id: number;
  readonly version: number;
  readonly name: string;
}

/** The decision made again today. */
export interface ReplayOfNotice {
  readonly same: boolean;
  /**
   * The decision is made again by the calendar of then: still in force (`same`) or out of the archive. One that was
   * never kept (`changed`) is replaced by today's, which may count other days.
   */
  readonly calendar: 'same' | 'archived' | 'changed';
  readonly differences: readonly string[];
}

export interface NoticeWhy extends Omit<
  NoticeWhyRow,
  'facts' | 'ladder' | 'ladderId' | 'instruction' | 'draftedById' | 'draftedByName' | 'startReason'
> {
  readonly ladder: LadderNamed;
  readonly facts: readonly FactLink[];
  readonly approval: {
    /** Issued by the ladder's own setting, without a signature. */
    readonly automatic: boolean;
    /** Of a document by a person's hand, with why it started higher than the next level. */
    readonly draftedById: number | null;
    readonly draftedByName: string | null;
    readonly startReason: string | null;
    readonly signedById: number | null;
    readonly signedByName: string | null;
    /** Also when it went out by the ladder's own setting. */
    readonly signedAt: Date | null;
    readonly instruction: {
      readonly leaderId: number;
      readonly leaderName: string | null;
      readonly text: string;
    } | null;
  };
  /** Null for a document that a person drafted: it rests on that person's words, not on a count. */
  readonly replay: ReplayOfNotice | null;
}

/** What the engine makes of a case at this moment. */
export interface CaseStanding {
  readonly at: Date;
  readonly act: Act['do'];
  readonly reasons: readonly Reason[];
  readonly lookAt: Date | null;
}

export interface CaseWhy extends Omit<CaseWhyRow, 'ladderId'> {
  readonly ladder: LadderNamed;
  readonly calendarVersion: string;
  /** Null once the case is closed, and for the unit while the office holds a draft. */
  readonly standing: CaseStanding | null;
  readonly facts: readonly FactLink[];
  readonly notices: readonly NoticeWhy[];
}

/** 缘由: why a document went out, or why a case stands where it stands. Reads alone. */
@Injectable()
export class WhyService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
  ) {}

  /**
   * @param reach whose sight is asked; absent: the operator's own door
   * @throws DomainError `NOTICE_NOT_FOUND`
   */
  notice(reach: Reach | undefined, noticeId: number): Promise<NoticeWhy> {
    return this.uow.run(async (tx) => {
      const row = await noticeToExplain(tx, noticeId);
      if (!row || !seesNotice(reach, row)) {
        throw new DomainError('NOTICE_NOT_FOUND', '文书不存在，请刷新后重试。', { noticeId });
      }
      return this.explain(tx, row);
    });
  }

  /** @throws DomainError `CASE_NOT_FOUND` */
  case(reach: Reach | undefined, caseId: number): Promise<CaseWhy> {
    return this.uow.run(async (tx) => {
      const row = await caseToExplain(tx, caseId);
      const [loaded] = row && sees(reach, row) ? await loadCases(tx, [caseId]) : [];
      if (!row || !loaded) {
        throw new DomainError('CASE_NOT_FOUND', '督办件不存在，请刷新后重试。', { caseId });
      }
      const { ladderId, ...told } = row;
      const calendar = await this.policies.calendar(tx);
      const ladder = await this.policies.ladder(tx, ladderId);
      const now = this.clock.now();
      const hidden = row.status === 'closed' || (loaded.facts.draft !== null && !seesDrafts(reach, row));
      const { act, reasons, lookAt } = decide(loaded.facts, ladder, calendar, now);
      const documents = (await noticesOfCase(tx, caseId)).filter((notice) => seesNotice(reach, notice));
      const notices = [];
      for (const document of documents) notices.push(await this.explain(tx, document));
      return {
        ...told,
        ladder: { id: ladderId, version: ladder.version, name: ladder.name },
        calendarVersion: calendar.version,
        standing: hidden ? null : { at: now, act: act.do, reasons, lookAt },
        facts: factLinks(loaded.facts, await recordsBehind(tx, row.taskId, caseId)),
        notices,
      };
    });
  }

  private async explain(tx: Tx, row: NoticeWhyRow): Promise<NoticeWhy> {
    const calendars = {
      today: await this.policies.calendar(tx),
      then: await this.policies.calendarOf(tx, row.calendarVersion),
    };
    const { facts, ladder, ladderId, instruction, draftedById, draftedByName, startReason, ...told } = row;
    return {
      ...told,
      ladder: { id: ladderId, version: ladder.version, name: ladder.name },
      facts: facts === null ? [] : factLinks(facts, await recordsBehind(tx, facts.taskId, facts.caseId)),
      approval: {
        automatic: row.issuedAt !== null && row.signedById === null,
        ...{ draftedById, draftedByName, startReason },
        ...{ signedById: row.signedById, signedByName: row.signedByName },
        signedAt: row.issuedAt,
        instruction: instruction && { ...instruction, leaderName: row.leaderName },
      },
      replay: facts === null ? null : replayOf({ ...row, facts }, calendars),
    };
  }
}

function replayOf(
  row: NoticeWhyRow & { readonly facts: CaseFacts },
  { today, then }: { readonly today: WorkCalendar; readonly then: WorkCalendar | undefined },
): ReplayOfNotice {
  const { level, facts, reasons, draftedAt: decidedAt, ladder, calendarVersion } = row;
  return {
    calendar: calendarVersion === today.version ? 'same' : then ? 'archived' : 'changed',
    ...replay({ level, facts, reasons, decidedAt }, ladder, then ?? today),
  };
}

interface Place {
  readonly officeId: number;
  readonly unitId: number;
}

const seesDrafts = (reach: Reach | undefined, { officeId }: Place) =>
  reach?.offices.includes(officeId) ?? true;

const sees = (reach: Reach | undefined, place: Place) =>
  seesDrafts(reach, place) || (reach?.units.includes(place.unitId) ?? true);

/** What was not issued is the office's own. */
const seesNotice = (reach: Reach | undefined, notice: NoticeWhyRow) =>
  seesDrafts(reach, notice) || (notice.issuedAt !== null && sees(reach, notice));
