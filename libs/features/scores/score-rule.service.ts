import { Injectable } from '@nestjs/common';
import type { FaultReport } from '#domain/escalation';
import {
  assertMayPublishScoreRule,
  assertScoreRulePublishable,
  type ScoreRule,
  scoreRuleFaults,
} from '#domain/score';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import { ScoreRuleRepository, type ScoreRuleView } from './score-rule.repository.ts';

export interface ScoreRulePublication {
  /** As a person wrote it; the version is given here. */
  readonly draft: object;
  /** The newest version that the person saw; 0: none. */
  readonly basedOnVersion: number;
  readonly effectiveFrom: Day;
  readonly reason: string;
}

const ORDER = 'score-rules';

/** 考核规则 as versions: read, checked and published. What happened is scored by the version of its own day. */
@Injectable()
export class ScoreRuleService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: ScoreRuleRepository,
    private readonly ledger: LedgerService,
  ) {}

  /** @throws DomainError `CURSOR_INVALID` */
  async list({
    cursor,
    limit,
  }: {
    cursor?: string | undefined;
    limit: number;
  }): Promise<Page<ScoreRuleView>> {
    const below = belowOf(cursor);
    const rows = await this.uow.run((tx) => this.rules.list(tx, dayOf(this.clock.now()), below, limit + 1));
    return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
  }

  /** @throws DomainError `SCORE_RULE_NOT_FOUND` */
  show(scoreRuleId: number): Promise<ScoreRuleView> {
    return this.uow.run((tx) => this.view(tx, scoreRuleId));
  }

  /** Every fault of a draft; none: it may be published. Writes nothing. */
  faults(draft: object): readonly FaultReport[] {
    return scoreRuleFaults(draft);
  }

  /**
   * Publishes the next version, for what happens from its first day on.
   * @throws DomainError `POWER_REFUSED`, `SCORE_RULE_INVALID` with every fault in `errors`, `SCORE_RULE_DAY_PAST`,
   * `SCORE_RULE_REASON_MISSING`, `VERSION_CONFLICT`
   */
  publish(actor: Actor, { draft, basedOnVersion, ...of }: ScoreRulePublication): Promise<ScoreRuleView> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const today = dayOf(now);
      const newest = await this.rules.lockNewest(tx);
      const reach = actor.kind === 'person' ? actor.reach : undefined;
      assertMayPublishScoreRule(reach, await this.rules.topOffices(tx, today));
      assertScoreRulePublishable(of.effectiveFrom, today, of.reason);
      const version = newest?.version ?? 0;
      if (version !== basedOnVersion) {
        throw new DomainError('VERSION_CONFLICT', '考核规则已有新的版本，请在新版本的基础上修改。', {
          ...{ scoreRuleId: newest?.id ?? null, version },
        });
      }
      const rule = { ...ruleOf(draft), version: version + 1 };
      const publishedById = actor.kind === 'person' ? actor.id : null;
      const id = await this.rules.insert(tx, now, { rule, publishedById, ...of });
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: 'score_rule.published', subject: `score_rule:${id}` },
          ...{ after: { effectiveFrom: of.effectiveFrom, rule }, context: { reason: of.reason } },
        },
      ]);
      return this.view(tx, id);
    });
  }

  private async view(tx: Tx, scoreRuleId: number): Promise<ScoreRuleView> {
    const found = await this.rules.find(tx, dayOf(this.clock.now()), scoreRuleId);
    if (found) return found;
    throw new DomainError('SCORE_RULE_NOT_FOUND', '考核规则不存在，请刷新后重试。', { scoreRuleId });
  }
}

/** Reads a draft as a rule. */
function ruleOf(draft: object): Omit<ScoreRule, 'version'> {
  const errors = scoreRuleFaults(draft);
  if (errors.length === 0) return draft as Omit<ScoreRule, 'version'>;
  const { length } = errors;
  throw new DomainError('SCORE_RULE_INVALID', `考核规则有${length}处需要更正，请按提示修改后重新提交。`, {
    errors,
  });
}

/** @throws DomainError `CURSOR_INVALID` */
function belowOf(cursor: string | undefined): number | null {
  const [below] = readCursor(ORDER, cursor, 1) ?? [null];
  if (below === null && cursor === undefined) return null;
  if (typeof below === 'number' && below > 0) return below;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
