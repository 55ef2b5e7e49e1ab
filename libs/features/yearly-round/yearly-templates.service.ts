import { Injectable } from '@nestjs/common';
import { dayOf, DomainError } from '#domain/shared';
import { assertMayPlanFor, mayPlanFor, officeNotFound } from '#domain/target';
import { checkTemplate, type YearlyContent } from '#domain/yearly-round';
import { type Change, LedgerService } from '#features/ledger';
import { PlanScopeRepository, reachOfActor } from '#features/targets';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import type { Page } from '#platform/paging';
import { type Tx, UnitOfWork, YearlyTemplate } from '#persistence';
import { yearlyRound } from '#seeds';
import { type TemplateRow, YearlyRoundRepository } from './yearly-round.repository.ts';

export type NewTemplate = YearlyContent & { readonly officeId: number };

/** What is left out stays as it is. */
export type TemplateEdit = Partial<YearlyContent> & {
  readonly templateId: number;
  readonly expectedVersion: number;
  /** Switched off, it is left out of the round. */
  readonly enabled?: boolean;
};

const subject = (id: number) => `yearly_template:${id}`;

/** 例行工作模板: the product's list, copied to an office at its first look, and the office's own. */
@Injectable()
export class YearlyTemplates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly repository: YearlyRoundRepository,
    private readonly scope: PlanScopeRepository,
  ) {}

  /**
   * In the order of the year, of every office that the person sees.
   * @throws DomainError `CURSOR_INVALID`
   */
  list(
    actor: Actor,
    query: { readonly officeId?: number; readonly cursor?: string; readonly limit?: number },
  ): Promise<Page<TemplateRow>> {
    const reach = reachOfActor(actor);
    return this.uow.run(async (tx) => {
      const offices = query.officeId === undefined ? (reach?.offices ?? []) : [query.officeId];
      for (const officeId of offices) {
        if (mayPlanFor(reach, officeId)) await this.bringIn(tx, officeId);
      }
      return this.repository.page(tx, reach, query);
    });
  }

  /**
   * An office's own; returns its id.
   * @throws DomainError `OFFICE_NOT_FOUND`, `POWER_REFUSED`, `UNIT_NOT_FOUND`, what `checkTemplate` throws
   */
  create(actor: Actor, { officeId, ...content }: NewTemplate): Promise<number> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      assertMayPlanFor(reachOfActor(actor), officeId);
      if ((await this.repository.lockOffice(tx, officeId)) === undefined) throw officeNotFound(officeId);
      await this.check(tx, now, officeId, content);
      const own = (await this.repository.keysOf(tx, officeId)).filter(({ edition }) => edition === null);
      const template = Object.assign(new YearlyTemplate(), content, {
        ...{ officeId, key: `own-${own.length + 1}`, edition: null, enabled: true, version: 1 },
      });
      const [stored] = await this.repository.insert(tx, [template]);
      const id = stored?.id ?? 0;
      await this.ledger.append(tx, now, actor, [
        { action: 'yearly_template.created', subject: subject(id), after: { officeId, ...content } },
      ]);
      return id;
    });
  }

  /**
   * @throws DomainError `YEARLY_TEMPLATE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `UNIT_NOT_FOUND`, what
   * `checkTemplate` throws
   */
  edit(actor: Actor, { templateId, expectedVersion, ...changes }: TemplateEdit): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const template = await this.repository.lock(tx, templateId);
      if (!template || !(reachOfActor(actor)?.offices.includes(template.officeId) ?? true)) {
        throw templateNotFound(templateId);
      }
      assertMayPlanFor(reachOfActor(actor), template.officeId);
      if (template.version !== expectedVersion) {
        throw new DomainError('VERSION_CONFLICT', '该例行工作刚被他人修改，请刷新后重试。', {
          ...{ templateId, version: template.version, enabled: template.enabled },
        });
      }
      const before = stateOf(template);
      Object.assign(template, changes);
      await this.check(tx, now, template.officeId, template);
      await this.repository.save(tx, template);
      await this.ledger.append(tx, now, actor, [
        {
          action: 'yearly_template.edited',
          subject: subject(templateId),
          before,
          after: stateOf(template),
        },
      ]);
    });
  }

  /** @throws DomainError `YEARLY_TEMPLATE_NOT_FOUND` */
  show(actor: Actor, templateId: number): Promise<TemplateRow> {
    return this.uow.run(async (tx) => {
      const found = await tx.manager.findOneBy(YearlyTemplate, { id: templateId });
      if (!found || !(reachOfActor(actor)?.offices.includes(found.officeId) ?? true)) {
        throw templateNotFound(templateId);
      }
      const [row] = await this.repository.templates(tx, found.officeId, [templateId]);
      if (!row) throw templateNotFound(templateId);
      return row;
    });
  }

  /** Copies what the product's list has and the office has not yet; what the office changed stays. */
  async bringIn(tx: Tx, officeId: number): Promise<void> {
    const { edition, templates } = yearlyRound();
    const known = async () => new Set((await this.repository.keysOf(tx, officeId)).map(({ key }) => key));
    const before = await known();
    if (templates.every(({ key }) => before.has(key))) return;
    if ((await this.repository.lockOffice(tx, officeId)) === undefined) throw officeNotFound(officeId);
    const now = await known();
    const missing = templates
      .filter(({ key }) => !now.has(key))
      .map((content) =>
        Object.assign(new YearlyTemplate(), content, {
          ...{ officeId, edition, unitId: null, enabled: true, version: 1 },
        }),
      );
    const stored = await this.repository.insert(tx, missing);
    const changes = stored.map(({ id, key }): Change => ({
      action: 'yearly_template.brought_in',
      subject: subject(id),
      after: { officeId, key, edition },
    }));
    await this.ledger.append(tx, this.clock.now(), SYSTEM, changes);
  }

  private async check(tx: Tx, now: Date, officeId: number, content: YearlyContent): Promise<void> {
    checkTemplate(content);
    if (content.unitId !== null) {
      await this.scope.assertUnits(tx, officeId, [content.unitId], dayOf(now));
    }
  }
}

export const templateNotFound = (templateId: number): DomainError =>
  new DomainError('YEARLY_TEMPLATE_NOT_FOUND', '例行工作不存在，请刷新后重试。', { templateId });

const stateOf = ({ id: _, key: __, edition: ___, officeId: ____, ...state }: YearlyTemplate) => ({
  ...state,
});
