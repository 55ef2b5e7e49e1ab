import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  conclusionReviewDueOn,
  contentFor,
  findingLine,
  type ConclusionReviewState,
  inspectionActs,
  inspectionNotFound,
  type InspectionState,
  mayAskForReview,
} from '#domain/inspection';
import { holds, UNIT_ROLES } from '#domain/identity';
import { DOCUMENT_NAMES, type DocumentKind } from '#domain/notice';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { type Actor, personOf, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { type Inspection, type Tx, UnitOfWork } from '#persistence';
import {
  BEHIND_WALL,
  type ConclusionReviewRow,
  INSPECTION_COLUMNS,
  INSPECTION_JOINS,
  type InspectionRow,
  OWN_UNIT,
  REVIEWS,
  viewerOf,
} from './inspection-list.sql.ts';
import {
  type ConclusionView,
  FINDINGS,
  type FindingView,
  type InspectionPage,
  type InspectionPart,
  type OfficePart,
  PAGE,
  type PageRow,
} from './inspection-page.sql.ts';
import { PlanningService } from './planning.service.ts';
import { idKey, type PageAsked } from './reading.ts';
import { leaderBehind } from './standing-behind.ts';

export interface InspectionFilter extends PageAsked {
  readonly planYear?: number | undefined;
  readonly status?: InspectionState | undefined;
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
  readonly text?: string | undefined;
}

export interface ReviewFilter extends PageAsked {
  readonly status?: ConclusionReviewState | undefined;
}

/** 督察 as it is read: a unit sees its own part and nothing of the others. */
@Injectable()
export class InspectionReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly planning: PlanningService,
  ) {}

  /**
   * 年度督察计划 and what became of it, the newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  list(reach: Reach, { cursor, limit, ...filter }: InspectionFilter): Promise<Page<InspectionRow>> {
    const before = idKey('inspections', cursor);
    const { planYear, status, officeId, unitId, text } = filter;
    const pattern = text === undefined ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    return this.uow.run(async (tx) => {
      const rows = await tx.query<InspectionRow>(
        `SELECT ${INSPECTION_COLUMNS} FROM inspections i ${INSPECTION_JOINS}
          WHERE ${BEHIND_WALL} AND ($3::bigint IS NULL OR i.id < $3) AND ($4::int IS NULL OR i.plan_year = $4)
            AND ($5::text IS NULL OR i.status = $5) AND ($6::bigint IS NULL OR i.office_id = $6)
            AND ($7::bigint IS NULL OR EXISTS (SELECT 1 FROM inspection_units u
                  WHERE u.inspection_id = i.id AND u.unit_id = $7 AND ${OWN_UNIT}))
            AND ($8::text IS NULL OR i.topic ILIKE $8 OR i.number ILIKE $8)
          ORDER BY i.id DESC LIMIT $9`,
        [
          ...viewerOf(reach),
          ...[before, planYear ?? null, status ?? null, officeId ?? null, unitId ?? null, pattern, limit + 1],
        ],
      );
      return pageOf(rows, limit, ({ id }) => writeCursor('inspections', [id]));
    });
  }

  /** @throws DomainError `INSPECTION_NOT_FOUND` */
  page(actor: Actor, inspectionId: number): Promise<InspectionPage> {
    return this.uow.run(async (tx) => {
      const reach = reachOf(actor);
      const row = await this.row(tx, reach, inspectionId);
      const reviews = await tx.query<ConclusionReviewRow>(
        `${REVIEWS} AND u.inspection_id = $4 ORDER BY u.id`,
        [...viewerOf(reach), this.today(), inspectionId],
      );
      const { ofOffice, unitIds, office, unsettled, parts, ...rest } = row;
      const personId = personOf(actor);
      const progress = {
        ...{ id: inspectionId, officeId: row.officeId, unitIds, started: row.startedAt !== null },
        ...{ status: row.status, unsettled },
        viewerRecused: office.recusals.some((one) => one.personId === personId),
      };
      return {
        ...{ ...rest, reviews, acts: inspectionActs(reach, progress) },
        parts: parts.map((part) => this.partOf(reach, row, part, reviews)),
        office: ofOffice ? await this.officePart(tx, row) : null,
      };
    });
  }

  /**
   * In the order of the document.
   * @throws DomainError `INSPECTION_NOT_FOUND`, `CURSOR_INVALID`
   */
  findings(
    actor: Actor,
    inspectionId: number,
    { cursor, limit, unitId }: PageAsked & { readonly unitId?: number | undefined },
  ): Promise<Page<FindingView>> {
    const after = idKey('inspection-findings', cursor);
    return this.uow.run(async (tx) => {
      const reach = reachOf(actor);
      await this.assertSeen(tx, reach, inspectionId);
      const rows = await tx.query<FindingView>(
        `${FINDINGS} AND ($4::bigint IS NULL OR f.unit_id = $4) AND ($5::bigint IS NULL OR f.id > $5)
          ORDER BY f.id LIMIT $6`,
        [...viewerOf(reach), inspectionId, unitId ?? null, after, limit + 1],
      );
      return pageOf(rows, limit, ({ id }) => writeCursor('inspection-findings', [id]));
    });
  }

  /**
   * The frozen document; a unit reads its own part.
   * @throws DomainError `INSPECTION_NOT_FOUND`, `INSPECTION_DOCUMENT_NOT_FOUND`
   */
  document(actor: Actor, inspectionId: number): Promise<ConclusionView> {
    return this.uow.run(async (tx) => {
      const reach = reachOf(actor);
      const row = await this.row(tx, reach, inspectionId);
      const [stored] = await tx.query<Pick<Inspection, 'content'>>(
        'SELECT content FROM inspections WHERE id = $1',
        [inspectionId],
      );
      const { number, documentKind, issuedOn, signedByName, ofOffice } = row;
      if (!stored?.content || number === null || documentKind === null || issuedOn === null) {
        throw new DomainError('INSPECTION_DOCUMENT_NOT_FOUND', '督察文书尚未签发，签发后可以查阅。', {
          inspectionId,
        });
      }
      const content = ofOffice
        ? stored.content
        : contentFor(stored.content, await this.withFormer(tx, reach?.units ?? []));
      const documentName = DOCUMENT_NAMES[documentKind satisfies DocumentKind];
      return {
        ...{ inspectionId, number, documentName, issuedOn, signedByName, content },
        lines: [
          ...[content.opening, content.summary],
          ...content.parts.flatMap((part) => [
            `${part.unitName}：${part.assessment}`,
            ...part.findings.map(findingLine),
          ]),
          ...[...content.demands, content.rights],
        ],
      };
    });
  }

  /**
   * 复核申请 as far as they are seen, what is due first at the top.
   * @throws DomainError `CURSOR_INVALID`
   */
  reviews(reach: Reach, { cursor, limit, status }: ReviewFilter): Promise<Page<ConclusionReviewRow>> {
    const after = idKey('inspection-reviews', cursor);
    return this.uow.run(async (tx) => {
      const rows = await tx.query<ConclusionReviewRow>(
        `${REVIEWS} AND ($4::text IS NULL OR u.status = $4) AND ($5::bigint IS NULL OR u.id > $5)
          ORDER BY u.id LIMIT $6`,
        [...viewerOf(reach), this.today(), status ?? null, after, limit + 1],
      );
      return pageOf(rows, limit, ({ id }) => writeCursor('inspection-reviews', [id]));
    });
  }

  /** Units and those whose place they took: a document names the unit that it went out to. */
  private async withFormer(tx: Tx, unitIds: readonly number[]): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `WITH RECURSIVE own AS (
         SELECT id FROM organizations WHERE id = ANY($1::bigint[])
         UNION SELECT o.id FROM organizations o JOIN own ON o.successor_id = own.id)
       SELECT id FROM own`,
      [unitIds],
    );
    return rows.map(({ id }) => id);
  }

  private async row(tx: Tx, reach: Reach | undefined, inspectionId: number): Promise<PageRow> {
    const [row] = await tx.query<PageRow>(PAGE, [...viewerOf(reach), inspectionId]);
    if (row) return row;
    throw inspectionNotFound(inspectionId);
  }

  private async assertSeen(tx: Tx, reach: Reach | undefined, inspectionId: number): Promise<void> {
    const seen = await tx.query(`SELECT 1 FROM inspections i WHERE i.id = $3 AND ${BEHIND_WALL}`, [
      ...viewerOf(reach),
      inspectionId,
    ]);
    if (seen.length === 0) throw inspectionNotFound(inspectionId);
  }

  private async officePart(tx: Tx, row: PageRow): Promise<OfficePart> {
    const { office, officeId, unitIds } = row;
    const { instructions } = office;
    const leaderId = await leaderBehind(tx, { officeId, instructions }, unitIds, this.today());
    return { ...office, repetitions: await this.repetitions(tx, row), instructed: leaderId !== null };
  }

  /** Before approval as it stands now. */
  private async repetitions(tx: Tx, row: PageRow) {
    if (row.status !== 'draft' && row.status !== 'awaiting_approval') return row.office.repetitions;
    const units = row.parts.map(({ unitId, unitName }) => ({ unitId, unitName, assessment: '' }));
    return this.planning.repetitions(tx, { units, inspection: row });
  }

  private partOf(
    reach: Reach | undefined,
    { issuedAt }: PageRow,
    part: PageRow['parts'][number],
    reviews: readonly ConclusionReviewRow[],
  ): InspectionPart {
    const { unitId, servedOn, receivedAt, problems } = part;
    const issued = issuedAt !== null;
    const asked = reviews.some((review) => review.unitId === unitId);
    const own = reach !== undefined && issued && holds(reach, unitId, ...UNIT_ROLES);
    const mayAsk =
      problems > 0 && mayAskForReview({ unitId, issued, servedOn, asked, findingIds: [] }, this.today());
    return {
      ...{ ...part, reviewDueOn: conclusionReviewDueOn(servedOn) },
      acts: [
        ...(own && receivedAt === null ? (['receive'] as const) : []),
        ...(own && mayAsk ? (['ask_review'] as const) : []),
      ],
    };
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
