import { type Answer, api } from '@/api/index.ts';
import { type Act, act, reasonField } from '@/ui/acts/index.ts';
import type { Proposal } from './words.ts';

type Without<Name extends 'CircularBody' | 'HandOverBody' | 'ReferralReceiptBody' | 'ReferralAnswerBody'> =
  Omit<Answer<Name>, 'version'>;

/** Everything that can be done with a proposal, by the steps that the API says are open. */
export function proposalActs({
  id: proposalId,
  version,
  kind,
  title,
  leads,
  documents,
}: Proposal): Readonly<Record<string, Act>> {
  const path = { params: { path: { proposalId } } };
  return {
    approve: act<{ reason: string; endsCase?: boolean }>({
      key: 'approve',
      label: '批准',
      ...(kind === 'referral' && { initial: { endsCase: true } }),
      fields: [
        reasonField('批准的理由'),
        ...(kind === 'referral'
          ? [
              {
                name: 'endsCase' as const,
                label: '接收机关签收后',
                kind: 'choice' as const,
                options: [
                  { value: true, label: '督办件办结' },
                  { value: false, label: '督办继续' },
                ],
              },
            ]
          : []),
      ],
      send: (body) =>
        api.POST('/api/proposals/{proposalId}/decision', {
          ...path,
          body: { version, approved: true, ...body },
        }),
    }),
    reject: act<{ reason: string }>({
      key: 'reject',
      label: '不予采纳',
      fields: [reasonField('不予采纳的理由')],
      send: (body) =>
        api.POST('/api/proposals/{proposalId}/decision', {
          ...path,
          body: { version, approved: false, ...body },
        }),
    }),
    publish: act<Without<'CircularBody'>>({
      key: 'publish',
      label: '印发通报',
      intro: '编文号，发给涉及单位和所选单位；印发后不能再改。',
      initial: { title: title.replace(/建议$/, ''), text: leads.join('\n'), organizationIds: [] },
      fields: [
        { name: 'title', label: '通报标题', kind: 'line', required: true },
        { name: 'text', label: '通报正文', kind: 'paragraph', rows: 8, required: true },
        {
          name: 'organizationIds',
          label: '印发的其他单位',
          kind: 'organization',
          several: true,
          help: '涉及单位自动列入。',
        },
      ],
      send: ({ organizationIds = [], ...body }) =>
        api.POST('/api/proposals/{proposalId}/publication', {
          ...path,
          body: { version, organizationIds, ...body },
        }),
    }),
    hand_over: act<Without<'HandOverBody'>>({
      key: 'hand_over',
      label: '办理移送',
      intro: `移送函编文号，所列${documents.length}件材料一并移送。`,
      initial: {
        text: `在督办中发现下列线索，现连同有关材料移送你机关，请依规依纪依法办理，并将办理结果函告我们。\n${leads.join('\n')}`,
      },
      fields: [
        { name: 'receivingBody', label: '接收机关', kind: 'line', required: true },
        { name: 'text', label: '移送函正文', kind: 'paragraph', rows: 8, required: true },
      ],
      send: (body) =>
        api.POST('/api/proposals/{proposalId}/hand-over', { ...path, body: { version, ...body } }),
    }),
    record_receipt: act<Without<'ReferralReceiptBody'>>({
      key: 'record_receipt',
      label: '登记回执',
      fields: [
        { name: 'receivedOn', label: '接收日期', kind: 'day', required: true },
        { name: 'receiver', label: '接收人', kind: 'line', required: true },
        { name: 'receiptRef', label: '回执编号', kind: 'line' },
      ],
      send: (body) =>
        api.POST('/api/proposals/{proposalId}/receipt', { ...path, body: { version, ...body } }),
    }),
    record_answer: act<Without<'ReferralAnswerBody'>>({
      key: 'record_answer',
      label: '登记办理结果',
      fields: [
        { name: 'answeredOn', label: '反馈日期', kind: 'day', required: true },
        { name: 'answer', label: '办理结果', kind: 'paragraph', required: true },
        { name: 'answerRef', label: '复函文号', kind: 'line' },
      ],
      send: (body) => api.POST('/api/proposals/{proposalId}/answer', { ...path, body: { version, ...body } }),
    }),
    revise: act<{ leads: string[] }>({
      key: 'revise',
      label: '修改线索',
      okText: '保存',
      initial: { leads },
      fields: [{ name: 'leads', label: '线索', kind: 'lines', rows: 5, required: true }],
      send: (body) =>
        api.POST('/api/proposals/{proposalId}/revision', { ...path, body: { version, ...body } }),
    }),
    withdraw: act<{ reason: string }>({
      key: 'withdraw',
      label: '撤回建议',
      rare: true,
      danger: true,
      fields: [reasonField('撤回的理由')],
      send: (body) =>
        api.POST('/api/proposals/{proposalId}/withdrawal', { ...path, body: { version, ...body } }),
    }),
  };
}
