import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { readIdCursor } from './id-cursor.ts';
import { TaskReader } from './reader.ts';
import { type StoryEntry, storySentence, unitsNamed } from './story-words.ts';
import { TaskPageService } from './task-page.service.ts';

/** One thing that happened to a task, its case or a notice. */
export interface StoryItem {
  readonly id: number;
  readonly at: Date;
  /** 系统, or the person's name. */
  readonly who: string;
  readonly action: string;
  /** `task:12`, `case:7`, `notice:3`. */
  readonly subject: string;
  readonly sentence: string;
}

type Row = Omit<StoryItem, 'sentence'> & StoryEntry;

const ORDER = 'story';

/** What goes on in the office before something is given out or signed. */
const OFFICE_ONLY = [
  'task.drafted',
  'task.edited',
  'notice.drafted',
  'notice.edited',
  'notice.submitted',
  'notice.recalled',
  'notice.sent_back',
  'case.parked',
  'case.proposed',
];

/** $1 the task, $2 the id to go on after, $3 whether the office looks, $4 the office's own actions. */
const STORY = `
  SELECT e.id, e.at, coalesce(p.name, CASE WHEN e.actor = 'system' THEN '系统' ELSE '' END) AS who, e.action, e.subject,
         e.before, e.after
    FROM ledger_entries e LEFT JOIN people p ON p.id = substring(e.actor FROM '^person:(\\d{1,18})$')::bigint
   WHERE e.subject = ANY (ARRAY(
           SELECT 'task:' || $1::bigint UNION ALL SELECT 'case:' || c.id FROM cases c WHERE c.task_id = $1
           UNION ALL SELECT 'notice:' || n.id FROM cases c JOIN notices_of_cases k ON k.case_id = c.id
             JOIN notices n ON n.id = k.notice_id
            WHERE c.task_id = $1 AND ($3 OR n.issued_at IS NOT NULL)))
     AND e.id > $2 AND ($3 OR e.action <> ALL ($4::text[]))
   ORDER BY e.id`;

/** 办理过程: the ledger of a task, its cases and notices as sentences, oldest first. */
@Injectable()
export class TaskStoryService {
  constructor(
    private readonly reader: TaskReader,
    private readonly pages: TaskPageService,
  ) {}

  /** @throws DomainError `TASK_NOT_FOUND`, `CURSOR_INVALID` */
  async story(
    reach: Reach,
    taskId: number,
    { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Page<StoryItem>> {
    const after = readIdCursor(ORDER, cursor) ?? 0;
    const { officeId } = await this.pages.assertSees(reach, taskId);
    const fromOffice = reach.offices.includes(officeId);
    const rows = await this.reader.query<Row>(`${STORY} LIMIT ${limit + 1}`, [
      taskId,
      after,
      fromOffice,
      OFFICE_ONLY,
    ]);
    const page = pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    const names = await this.names(page.items);
    return {
      next: page.next,
      items: page.items.map(({ before, after: then, ...entry }) => ({
        ...entry,
        sentence: storySentence(
          { action: entry.action, before, after: then },
          (id) => names.get(id) ?? '（单位）',
        ),
      })),
    };
  }

  private async names(entries: readonly StoryEntry[]): Promise<ReadonlyMap<number, string>> {
    const ids = [...new Set(entries.flatMap(unitsNamed))];
    if (ids.length === 0) return new Map();
    const rows = await this.reader.query<{ id: number; name: string }>(
      'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
