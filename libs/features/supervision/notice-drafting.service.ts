import { Injectable } from '@nestjs/common';
import type { LadderLevel } from '#domain/escalation';
import {
  assertLevelOpen,
  assertMayDraft,
  assertOneDocument,
  type CoveredCase,
  DOCUMENT_LEVELS,
  type DocumentKind,
  type NoticePlace,
} from '#domain/notice';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { type Actor, personOf, reachOf } from '#platform/actor';
import type { Tx } from '#persistence';
import { CaseParties } from './case-parties.ts';
import { handWritten, type WrittenContent, writtenReasons } from './hand-written.ts';
import { NoticeDesk, type NoticeDeed } from './notice-desk.ts';
import { caseNotFound, NoticeDraftingRepository } from './notice-drafting.repository.ts';

/** A document that a person wants: about cases of one unit, or, outside of any case, to a unit below the office. */
export interface NoticeWish extends WrittenContent {
  readonly kind: DocumentKind;
  /** Needed only where there is no case. */
  readonly officeId?: number;
  readonly unitId?: number;
  /** What it is about; cases named by a problem alone are added. */
  readonly caseIds?: readonly number[];
  /** Why it starts higher than the next level. */
  readonly startReason?: string;
}

/** 人工拟发: a document of any kind by a person's hand, for one problem or for many of one unit. */
@Injectable()
export class NoticeDrafting {
  constructor(
    private readonly desk: NoticeDesk,
    private readonly drafts: NoticeDraftingRepository,
    private readonly parties: CaseParties,
    private readonly policies: PolicyService,
  ) {}

  /**
   * Stores a draft, which is then submitted and signed like any other. Every case it is about knows it.
   * @returns the document's id
   * @throws DomainError `CASE_NOT_FOUND`, `ORGANIZATION_NOT_FOUND`, `UNIT_NOT_FOUND`, `POWER_REFUSED`, `CASE_STATE`,
   * `NOTICE_UNIT_MISSING`, `NOTICE_UNITS_DIFFER`, `NOTICE_LADDERS_DIFFER`, `NOTICE_LEVEL_TAKEN`, `NOTICE_DRAFT_TAKEN`,
   * `NOTICE_START_REASON_MISSING`
   */
  draft(actor: Actor, wish: NoticeWish): Promise<number> {
    return this.desk.run(actor, (deed) => this.draftIn(deed, wish));
  }

  /** The same in a transaction of another room. */
  async draftIn(deed: NoticeDeed, wish: NoticeWish): Promise<number> {
    const { tx, now, actor } = deed;
    const today = dayOf(now);
    const cases = await this.casesOf(deed, wish);
    const place = await this.placeOf(deed, wish, cases, today);
    const startReason = wish.startReason?.trim() ?? '';
    assertOneDocument(cases);
    assertLevelOpen(wish.kind, cases, startReason);
    const rank = DOCUMENT_LEVELS[wish.kind];
    const { ladderId, ladder, level } = await this.ladderOf(tx, cases, rank, today);
    const parties = await this.parties.load(tx, today, [place.officeId, place.unitId]);
    const content = handWritten(wish, {
      ...{ kind: wish.kind, ladder, level, cases },
      issuer: parties.party(place.officeId).name,
      addressee: parties.party(place.unitId).name,
    });
    const kept = startReason === '' ? null : startReason;
    const caseIds = cases.map(({ id }) => id);
    const noticeId = await this.drafts.insert(tx, now, {
      ...place,
      ...{ kind: wish.kind, caseIds, content, ladderId, startReason: kept },
      reasons: writtenReasons(content, kept),
      calendarVersion: (await this.policies.calendar(tx)).version,
      draftedById: personOf(actor),
    });
    await this.desk.note(deed, noticeId, 'notice.drafted', {
      ...{ kind: wish.kind, level: rank, caseIds, unitId: place.unitId },
      ...(kept === null ? {} : { startReason: kept }),
    });
    return noticeId;
  }

  private async casesOf({ tx, actor }: NoticeDeed, wish: NoticeWish): Promise<CoveredCase[]> {
    const named = [...(wish.caseIds ?? []), ...(wish.problems ?? []).flatMap(({ caseId }) => caseId ?? [])];
    const cases = await this.drafts.take(tx, [...new Set(named)]);
    for (const { id, officeId } of cases) assertMayDraft(reachOf(actor), officeId, caseNotFound(id));
    return cases;
  }

  private async placeOf(
    { tx, actor }: NoticeDeed,
    wish: NoticeWish,
    [first]: readonly CoveredCase[],
    on: Day,
  ): Promise<NoticePlace> {
    const { officeId = first?.officeId, unitId = first?.unitId } = wish;
    if (officeId === undefined || unitId === undefined) {
      throw new DomainError('NOTICE_UNIT_MISSING', '没有选择督办事项的，请选择发文机构和主送单位。');
    }
    const place = { officeId, unitId };
    if (first) {
      if (first.officeId === officeId && first.unitId === unitId) return place;
      throw new DomainError(
        'NOTICE_UNITS_DIFFER',
        '所选事项不属于该发文机构或主送单位，请核对后重新选择。',
        place,
      );
    }
    const unseen = new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
    assertMayDraft(reachOf(actor), officeId, unseen);
    if (await this.drafts.liesBelow(tx, on, place)) return place;
    throw new DomainError('UNIT_NOT_FOUND', '主送单位不存在或不在本机构督办范围内，请重新选择。', { unitId });
  }

  /** A running case keeps its own version; outside of any case the ladder in force holds. */
  private async ladderOf(tx: Tx, [first]: readonly CoveredCase[], rank: number, on: Day) {
    const ladderId = first?.ladderId ?? (await this.policies.ladderInForce(tx, on)).id;
    const ladder = await this.policies.ladder(tx, ladderId);
    const level: LadderLevel | undefined = ladder.levels[rank - 1];
    if (!level) throw new Error(`Ladder ${ladderId} has no level ${rank}`);
    return { ladderId, ladder, level };
  }
}
