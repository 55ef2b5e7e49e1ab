import { defineLife, type StateOf } from '../lives/index.ts';

/** 结论复核: asked by one unit about its own part, decided by people who took no part (政府督查工作条例, art. 17). */
export const conclusionReviewLife = defineLife({
  subject: '结论复核',
  states: { open: '待复核', upheld: '结论已变更', dismissed: '维持结论' },
  initial: 'open',
  finals: ['upheld', 'dismissed'],
  transitions: {
    uphold: {
      label: '变更结论',
      from: ['open'],
      to: 'upheld',
      power: ['supervisor', 'approver'],
      event: 'inspection.review_upheld',
    },
    dismiss: {
      label: '维持结论',
      from: ['open'],
      to: 'dismissed',
      power: ['supervisor', 'approver'],
      event: 'inspection.review_dismissed',
    },
  },
});

export type ConclusionReviewState = StateOf<typeof conclusionReviewLife>;
export const CONCLUSION_REVIEW_OUTCOMES = ['upheld', 'dismissed'] as const;
export type ConclusionReviewOutcome = (typeof CONCLUSION_REVIEW_OUTCOMES)[number];
