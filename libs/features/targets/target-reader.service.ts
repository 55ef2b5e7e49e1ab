import { Injectable } from '@nestjs/common';
import { canTransition } from '#domain/lives';
import { dayOf } from '#domain/shared';
import { mayWithTarget, targetLife } from '#domain/target';
import { PolicyService } from '#features/policies';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import type { Page } from '#platform/paging';
import { type Target, UnitOfWork } from '#persistence';
import { type TargetFilter, TargetListQuery, type TargetRow } from './target-list.query.ts';
import { reachOfActor } from './target-opener.ts';
import { type TargetPage, TargetPageQuery } from './target-page.query.ts';

/** What a page offers to this person now. */
export const TARGET_STEPS = ['edit', 'confirm', 'decompose', 'judge', 'withdraw'] as const;
export type TargetOffer = (typeof TARGET_STEPS)[number];

/** 目标查询: lists and pages, as far as the person sees. */
@Injectable()
export class TargetReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly lists: TargetListQuery,
    private readonly pages: TargetPageQuery,
  ) {}

  /** @throws DomainError `CURSOR_INVALID` */
  list(actor: Actor, filter: TargetFilter): Promise<Page<TargetRow>> {
    const today = dayOf(this.clock.now());
    return this.uow.run((tx) => this.lists.page(tx, reachOfActor(actor), today, filter));
  }

  /** @throws DomainError `TARGET_NOT_FOUND` */
  page(actor: Actor, targetId: number): Promise<TargetPage & { readonly offers: readonly TargetOffer[] }> {
    return this.uow.run(async (tx) => {
      const reach = reachOfActor(actor);
      const calendar = await this.policies.calendar(tx);
      const today = dayOf(this.clock.now());
      const page = await this.pages.read(tx, reach, targetId, { today, calendar });
      const standing = { ...page.target, unitIds: page.tasks.map(({ leadUnitId }) => leadUnitId) };
      const manages = mayWithTarget(reach, standing, 'manage');
      const judges = mayWithTarget(reach, standing, 'judge');
      return { ...page, offers: offersOf(page.target, manages, judges) };
    });
  }
}

function offersOf({ status }: Target, manages: boolean, judges: boolean): TargetOffer[] {
  const open: Readonly<Record<TargetOffer, boolean>> = {
    edit: manages && !targetLife.finals.some((final) => final === status),
    confirm: manages && canTransition(targetLife, status, 'confirm'),
    decompose: manages && (status === 'confirmed' || status === 'in_progress'),
    judge: judges && canTransition(targetLife, status, 'judge_met'),
    withdraw: manages && canTransition(targetLife, status, 'withdraw'),
  };
  return TARGET_STEPS.filter((step) => open[step]);
}
