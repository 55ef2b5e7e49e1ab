import { Injectable } from '@nestjs/common';
import {
  assertMayWithInspection,
  conclusionReviewLife,
  inspectionLife,
  inspectionNotFound,
} from '#domain/inspection';
import { actionTitle } from '#domain/ledger';
import { type Day, formatDay } from '#domain/shared';
import { type Actor, reachOf } from '#platform/actor';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { idKey, type PageAsked } from './reading.ts';

/** One thing that happened to an inspection. */
export interface InspectionStoryEntry {
  readonly id: number;
  readonly at: Date;
  /** 系统, or the person's name. */
  readonly who: string;
  readonly action: string;
  readonly sentence: string;
}

type Facts = Readonly<Record<string, unknown>>;
type Row = Omit<InspectionStoryEntry, 'sentence'> & { readonly after: Facts | null };

const ORDER = 'inspection-story';

/** 督察过程: the ledger of an inspection as sentences, the oldest first. The office's own: it speaks of every unit. */
@Injectable()
export class InspectionStoryService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomainError `INSPECTION_NOT_FOUND`, `POWER_REFUSED`, `CURSOR_INVALID` */
  story(
    actor: Actor,
    inspectionId: number,
    { cursor, limit }: PageAsked,
  ): Promise<Page<InspectionStoryEntry>> {
    const after = idKey(ORDER, cursor) ?? 0;
    return this.uow.run(async (tx) => {
      const [standing] = await tx.query<{ officeId: number; unitIds: number[]; started: boolean }>(
        `SELECT i.office_id AS "officeId", i.started_at IS NOT NULL AS started,
                coalesce((SELECT jsonb_agg(u.unit_id) FROM inspection_units u WHERE u.inspection_id = i.id), '[]') AS "unitIds"
           FROM inspections i WHERE i.id = $1`,
        [inspectionId],
      );
      if (!standing) throw inspectionNotFound(inspectionId);
      assertMayWithInspection(reachOf(actor), { id: inspectionId, ...standing }, 'see_all');
      const rows = await tx.query<Row>(
        `SELECT e.id, e.at, e.action, e.after,
                coalesce(p.name, CASE WHEN e.actor = 'system' THEN '系统' ELSE '' END) AS who
           FROM ledger_entries e LEFT JOIN people p ON p.id = substring(e.actor FROM '^person:(\\d{1,18})$')::bigint
          WHERE e.subject = 'inspection:' || $1::bigint AND e.id > $2 ORDER BY e.id LIMIT $3`,
        [inspectionId, after, limit + 1],
      );
      const page = pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
      return {
        next: page.next,
        items: page.items.map(({ after: facts, ...entry }) => ({
          ...entry,
          sentence: inspectionSentence(entry.action, facts ?? {}),
        })),
      };
    });
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim().replace(/。$/u, '') : '');
const because = (reason: unknown): string => (text(reason) ? `：${text(reason)}` : '');
const count = (value: unknown): string => (Array.isArray(value) ? String(value.length) : '');
const on = (value: unknown): string => (typeof value === 'string' ? formatDay(value as Day) : '');

const WORDS: Readonly<Record<string, (after: Facts) => string>> = {
  'inspection.drafted': ({ topic }) => `拟订督察计划${because(topic)}`,
  'inspection.edited': () => '修改督察计划',
  'inspection.sent_back': ({ reason }) => `退回修改${because(reason)}`,
  'inspection.approved': ({ planYear, overrideReason }) =>
    `批准列入${String(planYear)}年度督察计划${text(overrideReason) ? `，重复督察的理由${because(overrideReason)}` : ''}`,
  'inspection.document_returned': ({ reason }) => `退回文书${because(reason)}`,
  'inspection.issued': ({ number, units, problems }) =>
    `签发${text(number)}，送达${String(units)}个单位，指出问题${String(problems)}个`,
  'inspection.cancelled': ({ reason }) => `取消督察${because(reason)}`,
  'inspection.recused': ({ reason }) => `登记回避${because(reason)}`,
  'inspection.instructed': ({ text: words }) => `批示${because(words)}`,
  'inspection.findings_added': ({ findingIds }) => `登记问题${count(findingIds)}个`,
  'inspection.finding_edited': () => '修改问题',
  'inspection.finding_removed': ({ fact }) => `删除问题${because(fact)}`,
  'inspection.assessed': () => '填写督察评价',
  'inspection.handed_over': ({ reason }) => `随机构调整移交${because(reason)}`,
  'inspection.received': () => '签收督察文书',
  'inspection.receipt_overdue': ({ unitIds }) => `${count(unitIds)}个单位未按时签收，已提醒`,
  'inspection.plan_overdue': ({ unitIds }) => `${count(unitIds)}个单位未按时确定整改措施，已提醒`,
  'inspection.completion_overdue': ({ unitIds }) => `${count(unitIds)}个单位未按时完成整改，已提醒`,
  'inspection.review_asked': ({ statement, dueOn }) => `申请复核，${on(dueOn)}前决定${because(statement)}`,
  'inspection.review_upheld': ({ setAsideIds, reason }) =>
    `复核变更结论，撤销问题${count(setAsideIds)}个${because(reason)}`,
  'inspection.review_dismissed': ({ reason }) => `复核维持结论${because(reason)}`,
};

const STEPS: ReadonlyMap<string, string> = new Map(
  [...Object.values(inspectionLife.transitions), ...Object.values(conclusionReviewLife.transitions)].map(
    ({ event, label }) => [event, label],
  ),
);

/** What happened, without who and when. */
export function inspectionSentence(action: string, after: Facts): string {
  return WORDS[action]?.(after) ?? STEPS.get(action) ?? actionTitle(action);
}
