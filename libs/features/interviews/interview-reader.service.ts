import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  interviewNextStep,
  interviewNotFound,
  interviewStepsOpenTo,
  type Participant,
} from '#domain/interview';
import { DomainError, dayOf } from '#domain/shared';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import {
  conditionsOf,
  INTERVIEW_COLUMNS,
  INTERVIEW_JOINS,
  type InterviewFilter,
  VIEWER,
} from './interview-list.sql.ts';
import { APPOINTMENTS, OBJECTIONS, PAGE, PROMISES } from './interview-page.sql.ts';
import type {
  AppointmentView,
  InterviewPage,
  InterviewView,
  PromiseView,
  RecordObjectionView,
} from './interview-view.ts';

/** How much of a list is asked for. */
export interface PageAsked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ORDER = 'interviews';

type Row = Omit<InterviewView, 'nextStep'>;
type PageRow = Row &
  Omit<InterviewPage, keyof InterviewView | 'participants' | 'appointments' | 'objections' | 'steps'> & {
    readonly participants: readonly Participant[];
  };

/** 约谈 as they are read: everybody sees as far as the walls of the organisation allow. */
@Injectable()
export class InterviewReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The latest appointment first.
   * @throws DomainError `CURSOR_INVALID`
   */
  async list(
    reach: Reach,
    { cursor, limit, ...filter }: InterviewFilter & PageAsked,
  ): Promise<Page<InterviewView>> {
    const now = this.clock.now();
    const values: unknown[] = [...viewer(reach, now), ...keysOf(cursor)];
    const conditions = conditionsOf(filter, values);
    const rows = await this.query<Row>(
      `SELECT ${INTERVIEW_COLUMNS} FROM interviews i ${INTERVIEW_JOINS}
        WHERE ${VIEWER} AND ($4::timestamptz IS NULL OR (i.starts_at, i.id) < ($4, $5::bigint))${conditions}
        ORDER BY i.starts_at DESC, i.id DESC LIMIT ${limit + 1}`,
      values,
    );
    const page = pageOf(rows, limit, ({ startsAt, id }) => writeCursor(ORDER, [startsAt.toISOString(), id]));
    return { ...page, items: page.items.map((row) => withNextStep(row, now)) };
  }

  /** As they stand, in the order of their ids, as far as the viewer sees them. */
  async views(reach: Reach, interviewIds: readonly number[]): Promise<InterviewView[]> {
    const now = this.clock.now();
    const rows = await this.query<Row>(
      `SELECT ${INTERVIEW_COLUMNS} FROM interviews i ${INTERVIEW_JOINS}
        WHERE ${VIEWER} AND i.id = ANY($4::bigint[]) ORDER BY i.id`,
      [...viewer(reach, now), interviewIds],
    );
    return rows.map((row) => withNextStep(row, now));
  }

  /** @throws DomainError `INTERVIEW_NOT_FOUND` */
  page(reach: Reach, interviewId: number): Promise<InterviewPage> {
    const now = this.clock.now();
    const today = dayOf(now);
    return this.uow.run(async (tx: Tx) => {
      const [row] = await tx.query<PageRow>(PAGE, [...viewer(reach, now), interviewId]);
      if (!row) throw interviewNotFound(interviewId);
      const promises = await tx.query<PromiseView>(PROMISES, [interviewId, today]);
      const appointments = await tx.query<AppointmentView>(APPOINTMENTS, [interviewId]);
      const objections = await tx.query<RecordObjectionView>(OBJECTIONS, [interviewId]);
      const progress = {
        ...row,
        ...{ begun: now >= row.startsAt },
        confirmationLate: row.confirmDueOn !== null && today > row.confirmDueOn,
      };
      return {
        ...withNextStep(row, now),
        ...{ promises, appointments, objections },
        participants: row.participants.map((one, nth) => ({ ...one, position: nth + 1 })),
        steps: interviewStepsOpenTo(reach, progress),
      };
    });
  }

  private query<T>(sql: string, values: readonly unknown[]): Promise<T[]> {
    return this.uow.run((tx: Tx) => tx.query<T>(sql, values));
  }
}

const viewer = ({ offices, units }: Reach, now: Date): unknown[] => [offices, units, dayOf(now)];

const withNextStep = <T extends Row>(row: T, now: Date) => ({
  ...row,
  nextStep: interviewNextStep(row, now),
});

function keysOf(cursor: string | undefined): [Date | null, number | null] {
  const keys = readCursor(ORDER, cursor, 2);
  if (keys === undefined) return [null, null];
  const [at, id] = keys;
  const startsAt = typeof at === 'string' ? new Date(at) : undefined;
  if (typeof id === 'number' && startsAt && !Number.isNaN(startsAt.getTime())) return [startsAt, id];
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
