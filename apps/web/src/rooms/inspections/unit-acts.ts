import { type Answer, api } from '@/api/index.ts';
import { type Act, act } from '@/ui/acts/index.ts';
import { type Finding, type Inspection, REVIEWS } from './words.ts';

type Part = Inspection['parts'][number];
type Review = Inspection['reviews'][number];

const findingOptions = (findings: readonly Finding[]) =>
  findings.map(({ id, fact }) => ({ value: id, label: fact.length > 40 ? `${fact.slice(0, 40)}…` : fact }));

/** What a unit can do with its own part of the document. */
export function unitActs(
  inspectionId: number,
  part: Part,
  findings: readonly Finding[],
): Readonly<Record<string, Act>> {
  const { unitId, version } = part;
  const path = { params: { path: { inspectionId } } };
  return {
    receive: act({
      key: `receive.${unitId}`,
      label: '签收',
      intro: '签收表示本单位已收到文书；对结论有异议的，可以在期限内申请复核。',
      send: () => api.POST('/api/inspections/{inspectionId}/receipt', { ...path, body: { unitId, version } }),
    }),
    ask_review: act<{ findingIds: number[]; statement: string }>({
      key: `ask_review.${unitId}`,
      label: '申请复核',
      intro: '送达后30日内可以申请一次，由没有参与督察的人员在30日内作出决定。',
      fields: [
        {
          name: 'findingIds',
          label: '有异议的问题',
          kind: 'choice',
          several: true,
          required: true,
          options: findingOptions(findings.filter((finding) => finding.unitId === unitId)),
        },
        { name: 'statement', label: '事实和理由', kind: 'paragraph', required: true, rows: 6 },
      ],
      send: (body) =>
        api.POST('/api/inspections/{inspectionId}/reviews', { ...path, body: { unitId, version, ...body } }),
    }),
  };
}

/** 复核决定, by people who took no part. */
export const decideReview = (
  { id: reviewId, version, findingIds }: Review,
  findings: readonly Finding[],
): Act =>
  act<Omit<Answer<'ConclusionReviewDecisionBody'>, 'version'>>({
    key: 'decide_review',
    label: '作出复核决定',
    intro: '由没有参与督察的人员作出。',
    fields: [
      {
        name: 'outcome',
        label: '决定',
        kind: 'choice',
        required: true,
        options: [
          { value: 'upheld', label: REVIEWS.upheld },
          { value: 'dismissed', label: REVIEWS.dismissed },
        ],
      },
      {
        name: 'setAsideIds',
        label: '予以撤销的问题',
        kind: 'choice',
        several: true,
        options: findingOptions(findings.filter(({ id }) => findingIds.includes(id))),
        help: '变更结论的选择。',
      },
      { name: 'reason', label: '复核的事实和理由', kind: 'paragraph', required: true },
    ],
    send: (body) =>
      api.POST('/api/inspections/reviews/{reviewId}/decision', {
        params: { path: { reviewId } },
        body: { version, ...body },
      }),
  });
