import { Injectable } from '@nestjs/common';
import { dutyReportNotFound, seesReport } from '#domain/duty-report';
import type { Reach } from '#domain/identity';
import { idAfter, type Page, type PageAsked, pageOf, writeCursor } from '#platform/paging';
import { DutyCycle, DutyReport, UnitOfWork } from '#persistence';
import { dutySentence, OFFICE_ONLY } from './story-words.ts';

/** One thing that happened to a report. */
export interface DutyStoryEntry {
  readonly id: number;
  readonly at: Date;
  /** 系统, 评议人, or the person's name. */
  readonly who: string;
  readonly action: string;
  readonly sentence: string;
}

type Row = Omit<DutyStoryEntry, 'sentence'> & { readonly after: unknown };

const ORDER = 'duty-story';

/** Votes are not told by name. */
const STORY = `
  SELECT e.id, e.at, e.action, e.after,
         CASE WHEN e.action = 'duty.vote_given' THEN '评议人' WHEN e.actor = 'system' THEN '系统'
              ELSE coalesce(p.name, '') END AS who
    FROM ledger_entries e LEFT JOIN people p ON p.id = substring(e.actor FROM '^person:(\\d{1,18})$')::bigint
   WHERE e.subject = 'duty_report:' || $1::bigint AND e.id > $2 AND e.action <> ALL($3::text[]) ORDER BY e.id`;

/** 述法过程: the ledger of a report as sentences, oldest first; what the office does within itself stays there. */
@Injectable()
export class DutyStoryService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError `DUTY_REPORT_NOT_FOUND`, `CURSOR_INVALID` */
  story(reach: Reach, dutyReportId: number, { cursor, limit }: PageAsked): Promise<Page<DutyStoryEntry>> {
    const after = idAfter(ORDER, cursor) ?? 0;
    return this.uow.run(async (tx) => {
      const report = await tx.manager.findOneBy(DutyReport, { id: dutyReportId });
      if (!report) throw dutyReportNotFound(dutyReportId);
      const { id, unitId, cycleId } = report;
      const { officeId, status: cycleStatus } = await tx.manager.findOneByOrFail(DutyCycle, { id: cycleId });
      if (!seesReport(reach, { id, unitId, officeId, cycleStatus })) throw dutyReportNotFound(dutyReportId);
      const hidden = reach.offices.includes(officeId) ? [] : OFFICE_ONLY;
      const rows = await tx.query<Row>(`${STORY} LIMIT ${limit + 1}`, [dutyReportId, after, hidden]);
      const page = pageOf(rows, limit, (last) => writeCursor(ORDER, [last.id]));
      return {
        next: page.next,
        items: page.items.map(({ after: facts, ...entry }) => ({
          ...entry,
          sentence: dutySentence(entry.action, facts),
        })),
      };
    });
  }
}
