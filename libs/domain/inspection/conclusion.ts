import { type DocumentKind, DOCUMENT_NAMES } from '../notice/index.ts';
import { type Day, DomainError, formatDay } from '../shared/index.ts';
import { type Authority, AUTHORITY_NAMES } from './inspection-plan.ts';
import { FINDING_KIND_NAMES, type FindingKind, type FindingTerms } from './finding.ts';

/** One problem in the document. */
export interface ConclusionFinding extends FindingTerms {
  readonly findingId: number;
  /** Counted through the whole document, from 1. */
  readonly nth: number;
  readonly kind: FindingKind;
  readonly fact: string;
  readonly evidence: string;
  readonly basis: string | null;
  readonly demand: string;
}

/** What concerns one unit: nobody but it and the office reads it. */
export interface ConclusionPart {
  readonly unitId: number;
  readonly unitName: string;
  readonly assessment: string;
  readonly findings: readonly ConclusionFinding[];
}

/** 督察意见书 or 专项督察通知 as it goes out, frozen at signature. */
export interface ConclusionContent {
  readonly title: string;
  readonly issuer: string;
  /** The sentence that names authority, days, team and joint body. */
  readonly opening: string;
  /** 总体情况: every addressee reads it. */
  readonly summary: string;
  readonly parts: readonly ConclusionPart[];
  readonly demands: readonly string[];
  /** The unit's right to a review. */
  readonly rights: string;
}

export interface ConclusionDraft {
  readonly issuer: string;
  readonly topic: string;
  readonly authority: Authority;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly teamNames: readonly string[];
  readonly jointWith: string | null;
  readonly summary: string;
  readonly planDueOn: Day;
  readonly parts: readonly {
    readonly unitId: number;
    readonly unitName: string;
    readonly assessment: string;
    readonly findings: readonly Omit<ConclusionFinding, 'nth' | 'planDueOn'>[];
  }[];
}

/** 督察意见书 for one unit; 专项督察通知 where several are concerned. */
export const conclusionKind = (unitCount: number): DocumentKind =>
  unitCount > 1 ? 'special_inspection_notice' : 'inspection_opinion';

/**
 * Every unit hears what was found at it, be it that nothing was.
 * @throws DomainError `INSPECTION_CONCLUSION_INCOMPLETE` naming the units about which nothing is said
 */
export function assertConcludable(
  summary: string,
  parts: readonly {
    readonly unitId: number;
    readonly unitName: string;
    readonly assessment: string;
    readonly findingCount: number;
  }[],
): void {
  const silent = parts.filter((part) => part.findingCount === 0 && part.assessment.trim() === '');
  if (silent.length > 0) {
    const names = silent.map(({ unitName }) => unitName).join('、');
    throw new DomainError(
      'INSPECTION_CONCLUSION_INCOMPLETE',
      `${names}既没有登记问题，也没有填写督察评价，请补全后送签。`,
      { unitIds: silent.map(({ unitId }) => unitId) },
    );
  }
  if (summary.trim() === '') {
    throw new DomainError('INSPECTION_CONCLUSION_INCOMPLETE', '请填写督察总体情况后送签。', { unitIds: [] });
  }
}

/** Puts the document together. Problems are counted through, so that one number names one problem. */
export function conclusionOf(draft: ConclusionDraft): ConclusionContent {
  const { issuer, topic, authority, jointWith, planDueOn } = draft;
  const name = DOCUMENT_NAMES[conclusionKind(draft.parts.length)];
  let nth = 0;
  return Object.freeze({
    title: `关于${topic}的${name}`,
    issuer,
    opening:
      `根据${authority.issuer}${formatDay(authority.on)}${AUTHORITY_NAMES[authority.kind]}（${authority.reference}），` +
      `${issuer}${jointWith === null ? '' : `会同${jointWith}`}于${formatDay(draft.startsOn)}至` +
      `${formatDay(draft.endsOn)}开展了${topic}督察，督察组成员：${draft.teamNames.join('、')}。`,
    summary: draft.summary,
    parts: draft.parts.map((part) => ({
      ...part,
      findings: part.findings.map((finding) => ({ ...finding, nth: (nth += 1), planDueOn })),
    })),
    demands: [
      `请于${formatDay(planDueOn)}前报送整改方案，逐项明确措施、责任人和期限。`,
      '请于各项所列期限前完成整改并报送佐证材料，由本机构核验后销号。',
    ],
    rights: '对督察结论有异议的，可以自收到本文书之日起30日内申请复核；复核期间不停止整改。',
  });
}

/** What some units read: their own parts alone, in the numbers of the whole document. */
export function contentFor(content: ConclusionContent, unitIds: readonly number[]): ConclusionContent {
  return { ...content, parts: content.parts.filter(({ unitId }) => unitIds.includes(unitId)) };
}

/** A problem as one line of the printed document. */
export const findingLine = ({ nth, kind, fact, evidence, demand, completeBy }: ConclusionFinding): string =>
  `${nth}．${kind === 'problem' ? '' : `【${FINDING_KIND_NAMES[kind]}】`}${fact}（证据：${evidence}）` +
  `整改要求：${demand}，${formatDay(completeBy)}前完成。`;
