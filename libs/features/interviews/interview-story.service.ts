import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { InterviewReader, type PageAsked } from './interview-reader.service.ts';
import { interviewSentence } from './interview-words.ts';

/** One thing that happened to an interview. */
export interface InterviewStoryEntry {
  readonly id: number;
  readonly at: Date;
  /** 系统, or the person's name. */
  readonly who: string;
  readonly action: string;
  readonly sentence: string;
}

const ORDER = 'interview-story';

const STORY = `
  SELECT e.id, e.at, coalesce(p.name, CASE WHEN e.actor = 'system' THEN '系统' ELSE '' END) AS who, e.action, e.after
    FROM ledger_entries e LEFT JOIN people p ON p.id = substring(e.actor FROM '^person:(\\d{1,18})$')::bigint
   WHERE e.subject = 'interview:' || $1::bigint AND e.id > $2 ORDER BY e.id`;

/** 约谈过程: the ledger of an interview as sentences, oldest first. */
@Injectable()
export class InterviewStoryService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: InterviewReader,
  ) {}

  /** @throws DomainError `INTERVIEW_NOT_FOUND`, `CURSOR_INVALID` */
  async story(
    reach: Reach,
    interviewId: number,
    { cursor, limit }: PageAsked,
  ): Promise<Page<InterviewStoryEntry>> {
    const [after = 0] = readCursor(ORDER, cursor, 1) ?? [];
    if (typeof after !== 'number') {
      throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
    }
    await this.reader.page(reach, interviewId);
    const rows = await this.uow.run((tx) =>
      tx.query<Omit<InterviewStoryEntry, 'sentence'> & { after: unknown }>(`${STORY} LIMIT ${limit + 1}`, [
        interviewId,
        after,
      ]),
    );
    const page = pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    return {
      next: page.next,
      items: page.items.map(({ after: facts, ...entry }) => ({
        ...entry,
        sentence: interviewSentence(entry.action, facts),
      })),
    };
  }
}
