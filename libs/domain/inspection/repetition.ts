import { addDays, type Day, daysBetween, DomainError, similarity } from '../shared/index.ts';

/** From here on two subjects are taken for the same. A candidate decides nothing: a person weighs it. */
const ALIKE = 0.5;
/** Calendar days. */
const WITHIN_DAYS = 365;

export const REQUEST_KIND_NAMES = {
  task: '下达任务',
  report: '要求填报',
  notice: '督办文书',
  interview: '约谈',
  inspection: '督察',
  duty_report: '述法',
} as const;
export type RequestKind = keyof typeof REQUEST_KIND_NAMES;
export const REQUEST_KINDS = Object.keys(REQUEST_KIND_NAMES) as readonly RequestKind[];

/** Something that was asked of a unit. */
export interface UnitRequest {
  readonly kind: RequestKind;
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly officeName: string;
  readonly on: Day;
  readonly title: string;
  /** Path of its page. */
  readonly path: string;
}

/** A request that is much like what is planned now. */
export interface Repetition extends UnitRequest {
  /** 0 to 1. */
  readonly similarity: number;
}

/**
 * What the units were asked for within a year before or after, on the same subject: repeated inspections are forbidden
 * (政府督查工作条例, art. 15). Inspections first, then the most alike.
 */
export function repetitionsOf(
  plan: { readonly topic: string; readonly startsOn: Day; readonly unitIds: readonly number[] },
  requests: readonly UnitRequest[],
): Repetition[] {
  const topic = subjectOf(plan.topic);
  return requests
    .filter(({ unitId, on }) => plan.unitIds.includes(unitId) && within(on, plan.startsOn))
    .map((request) => ({ ...request, similarity: rounded(similarity(topic, subjectOf(request.title))) }))
    .filter((request) => request.similarity >= ALIKE)
    .sort(
      (a, b) =>
        Number(b.kind === 'inspection') - Number(a.kind === 'inspection') ||
        b.similarity - a.similarity ||
        a.unitId - b.unitId ||
        b.id - a.id,
    );
}

/**
 * A repetition is approved only with a written reason.
 * @throws DomainError `INSPECTION_REPEATED` with what is repeated
 */
export function assertNotRepeated(repetitions: readonly Repetition[], reason: string): void {
  const [first] = repetitions;
  if (!first || reason.trim() !== '') return;
  const more = repetitions.length > 1 ? `等${repetitions.length}项` : '';
  throw new DomainError(
    'INSPECTION_REPEATED',
    `${first.unitName}一年内已有同类${REQUEST_KIND_NAMES[first.kind]}“${first.title}”${more}，不得重复督察；确有必要的，请写明理由后批准。`,
    { repetitions: repetitions.slice(0, 50) },
  );
}

/** The subject without the frame that every inspection or document puts around it. */
export const subjectOf = (title: string): string =>
  title.replace(/^关于/u, '').replace(/的?(?:督察意见书|专项督察通知|专项督察|督察|检查|通知)$/u, '');

/** Less than a year apart. */
const within = (one: Day, other: Day): boolean => Math.abs(daysBetween(one, other)) < WITHIN_DAYS;

/** Two decimals. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The span in which requests may be repetitions of what begins on a day, both ends included. */
export const repetitionSpan = (startsOn: Day): { readonly from: Day; readonly to: Day } => ({
  from: addDays(startsOn, 1 - WITHIN_DAYS),
  to: addDays(startsOn, WITHIN_DAYS - 1),
});
