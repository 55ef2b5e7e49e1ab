import { type Day, DomainError } from '../shared/index.ts';

/** On what an inspection rests: no inspection without one (政府督查工作条例). */
export const AUTHORITY_NAMES = { decision: '督察决定', order: '督察指令' } as const;
export type AuthorityKind = keyof typeof AUTHORITY_NAMES;
export const AUTHORITY_KINDS = Object.keys(AUTHORITY_NAMES) as readonly AuthorityKind[];

export interface Authority {
  readonly kind: AuthorityKind;
  /** Who decided or ordered. */
  readonly issuer: string;
  /** 文号 or title of the document in which it stands. */
  readonly reference: string;
  readonly on: Day;
}

/** What is planned, as far as rules go. */
export interface InspectionPlan {
  readonly topic: string;
  readonly scope: string;
  readonly authority: Authority;
  readonly unitIds: readonly number[];
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly headId: number;
  /** The head among them or not: the team is both together. */
  readonly memberIds: readonly number[];
}

const blank = (text: string) => text.trim() === '';

/** Everybody in the team, the head first. */
export const teamOf = ({ headId, memberIds }: Pick<InspectionPlan, 'headId' | 'memberIds'>): number[] => [
  headId,
  ...memberIds.filter((id) => id !== headId),
];

/**
 * @throws DomainError `INSPECTION_AUTHORITY_MISSING`, `INSPECTION_AUTHORITY_LATER`, `INSPECTION_PLAN_INCOMPLETE`,
 * `INSPECTION_DAYS_INVALID`, `INSPECTION_TEAM_TOO_SMALL`
 */
export function assertPlan(plan: InspectionPlan, today: Day): void {
  const { authority, topic, scope, unitIds, startsOn, endsOn } = plan;
  if (blank(authority.issuer) || blank(authority.reference)) {
    throw new DomainError(
      'INSPECTION_AUTHORITY_MISSING',
      '请填写督察所依据的决定或指令，写明作出机关和文号；没有依据不能督察。',
    );
  }
  if (authority.on > today || authority.on > startsOn) {
    throw new DomainError(
      'INSPECTION_AUTHORITY_LATER',
      `督察依据的日期${authority.on}应不晚于今天和督察开始之日，请核对。`,
      { on: authority.on },
    );
  }
  const missing = [
    ...(blank(topic) ? ['主题'] : []),
    ...(blank(scope) ? ['督察内容'] : []),
    ...(unitIds.length === 0 ? ['被督察单位'] : []),
  ];
  if (missing.length > 0) {
    throw new DomainError('INSPECTION_PLAN_INCOMPLETE', `督察计划缺少${missing.join('、')}，请补全。`, {
      missing,
    });
  }
  if (endsOn < startsOn) {
    throw new DomainError('INSPECTION_DAYS_INVALID', '督察结束之日不能早于开始之日，请核对。', {
      ...{ startsOn, endsOn },
    });
  }
  if (teamOf(plan).length < 2) {
    throw new DomainError('INSPECTION_TEAM_TOO_SMALL', '督察组至少两人，请在组长之外再指定组员。');
  }
}

/**
 * 退回, 取消 and the like are always explained.
 * @throws DomainError `INSPECTION_REASON_MISSING`
 */
export function assertInspectionReason(act: string, reason: string): void {
  if (!blank(reason)) return;
  throw new DomainError('INSPECTION_REASON_MISSING', `请写明${act}的理由。`, { act });
}
