import { api, queries } from '@/api/index.ts';
import { type Act, act, type ActField, reasonField } from '@/ui/acts/index.ts';
import type { Notice } from './words.ts';

const EDIT_FIELDS: readonly ActField<'title' | 'grounds' | 'rules' | 'demands'>[] = [
  { name: 'title', label: '标题', kind: 'line', required: true },
  {
    name: 'grounds',
    label: '事实依据',
    kind: 'lines',
    required: true,
    rows: 4,
    help: '一行一条，写明何时、何事、依据。',
  },
  { name: 'rules', label: '适用规则', kind: 'lines', required: true },
  { name: 'demands', label: '办理要求', kind: 'lines', required: true },
];

type Body<Route extends keyof Bodies> = Omit<Bodies[Route], 'version'>;
interface Bodies {
  edit: { version: number; title?: string; grounds?: string[]; rules?: string[]; demands?: string[] };
  refusal: { version: number; refusedOn: string; reason: string; witness: string };
  decision: { version: number; accepted: boolean; excusedUntil?: string; reason?: string };
  objection: { version: number; outcome: 'upheld' | 'dismissed'; reason: string; excusedUntil?: string };
}

/** Everything that can be done with a document, by the names that the API gives in `acts`. */
export function useNoticeActs(notice: Notice): Readonly<Record<string, Act>> {
  const { id: noticeId, version, content, objectionId, cases } = notice;
  const sign = useSigning(notice);
  const { data: objection } = queries.useQuery(
    'get',
    '/api/objections/{objectionId}',
    { params: { path: { objectionId: objectionId ?? 0 } } },
    { enabled: objectionId !== null },
  );
  const path = { params: { path: { noticeId } } };
  return {
    receive: act({
      key: 'receive',
      label: '签收',
      intro: '签收表示本单位已收到文书，不等于认可其内容；回复期限自送达之日起算。',
      send: () => api.POST('/api/notices/{noticeId}/receipt', { ...path, body: { version } }),
    }),
    reply: act<{ text: string }>({
      key: 'reply',
      label: '回复',
      okText: '提交回复',
      intro: '写明整改情况和完成时间；有客观原因的，写明事实并在本页添加佐证附件。',
      fields: [{ name: 'text', label: '回复内容', kind: 'paragraph', required: true, rows: 8 }],
      send: (body) => api.POST('/api/notices/{noticeId}/reply', { ...path, body: { version, ...body } }),
    }),
    sign,
    submit: act({
      key: 'submit',
      label: '送签',
      intro: '送签后由签发人签发；签发前仍可修改或撤回。',
      send: () => api.POST('/api/notices/{noticeId}/submission', { ...path, body: { version } }),
    }),
    decide_reply: act<Body<'decision'>>({
      key: 'decide_reply',
      label: '审核回复',
      fields: [
        {
          name: 'accepted',
          label: '审核结果',
          kind: 'choice',
          required: true,
          options: [
            { value: true, label: '采纳单位的理由' },
            { value: false, label: '不采纳' },
          ],
        },
        {
          name: 'excusedUntil',
          label: '不计天数至',
          kind: 'day',
          help: '采纳时填写：至这一天（含）不计入督办天数。',
        },
        { name: 'reason', label: '审核意见', kind: 'paragraph' },
      ],
      send: (body) =>
        api.POST('/api/notices/{noticeId}/reply/decision', { ...path, body: { version, ...body } }),
    }),
    decide_objection: act<Body<'objection'>>({
      key: 'decide_objection',
      label: '复核申辩',
      intro: '由没有参与该文书办理的人复核。申辩成立的，文书撤回。',
      fields: [
        {
          name: 'outcome',
          label: '复核决定',
          kind: 'choice',
          required: true,
          options: [
            { value: 'upheld', label: '申辩成立，撤回文书' },
            { value: 'dismissed', label: '维持原文书' },
          ],
        },
        reasonField('决定的理由'),
        {
          name: 'excusedUntil',
          label: '不再就同一事实发文至',
          kind: 'day',
          help: '申辩成立时填写；不填的，本轮不再发文。',
        },
      ],
      send: (body) =>
        api.POST('/api/objections/{objectionId}/decision', {
          params: { path: { objectionId: objectionId ?? 0 } },
          body: { version: objection?.version ?? 0, ...body },
        }),
    }),
    close: act<{ finding: string }>({
      key: 'close',
      label: '办结',
      fields: [{ name: 'finding', label: '办结情况', kind: 'paragraph', required: true }],
      send: (body) => api.POST('/api/notices/{noticeId}/closing', { ...path, body: { version, ...body } }),
    }),
    edit: act<Body<'edit'>>({
      key: 'edit',
      label: '修改',
      okText: '保存修改',
      fields: EDIT_FIELDS,
      initial: {
        title: content.title,
        grounds: content.grounds,
        rules: content.rules,
        demands: content.demands,
      },
      send: (body) => api.POST('/api/notices/{noticeId}/content', { ...path, body: { version, ...body } }),
    }),
    object: act<{ statement: string }>({
      key: 'object',
      label: '申辩',
      rare: true,
      intro: '送达后30日内可以申辩一次，由没有参与办理的人复核；申辩期间期限照常计算。',
      fields: [{ name: 'statement', label: '申辩的事实和理由', kind: 'paragraph', required: true, rows: 8 }],
      send: (body) => api.POST('/api/notices/{noticeId}/objection', { ...path, body: { version, ...body } }),
    }),
    send_back: act<{ reason: string }>({
      key: 'send_back',
      label: '退回修改',
      fields: [reasonField('要修改什么')],
      send: (body) =>
        api.POST('/api/notices/{noticeId}/sending-back', { ...path, body: { version, ...body } }),
    }),
    record_refusal: act<Body<'refusal'>>({
      key: 'record_refusal',
      label: '登记拒签',
      rare: true,
      intro: '有见证人的，自拒签之日起视为送达。',
      fields: [
        { name: 'refusedOn', label: '拒签之日', kind: 'day', required: true },
        { name: 'reason', label: '拒签情况', kind: 'paragraph', required: true },
        { name: 'witness', label: '见证人', kind: 'line', required: true },
      ],
      send: (body) => api.POST('/api/notices/{noticeId}/refusal', { ...path, body: { version, ...body } }),
    }),
    withdraw: act<{ reason: string }>({
      key: 'withdraw',
      label: '撤回',
      rare: true,
      danger: true,
      intro: `撤回后文书不再有效，已用的文号不再使用${cases.length > 0 ? '；督办件由系统按规则重新核对' : ''}。`,
      fields: [reasonField('撤回的理由')],
      send: (body) => api.POST('/api/notices/{noticeId}/withdrawal', { ...path, body: { version, ...body } }),
    }),
  };
}

interface SignatureForm {
  readonly instructionId?: number;
  readonly leaderId?: number;
  readonly text?: string;
}

/** 签发; a document of the third level goes out on a leader's instruction: one on record, or the words now written down. */
function useSigning({ id: noticeId, version, level, acts, officeId, caseId }: Notice): Act {
  const needsInstruction = level === 3 && acts.includes('sign');
  const { data } = queries.useQuery(
    'get',
    '/api/instructions',
    { params: { query: { officeId, limit: 50 } } },
    { enabled: needsInstruction },
  );
  const onRecord = (data?.items ?? []).filter(
    (one) =>
      one.ordersInspection && one.status !== 'revoked' && (one.caseId === null || one.caseId === caseId),
  );
  return act<SignatureForm>({
    key: 'sign',
    label: '签发',
    intro: '签发后编文号、立即送达，内容不能再改；送达之日起计算各项期限。',
    fields: needsInstruction
      ? [
          {
            name: 'instructionId',
            label: '引用已登记的批示',
            kind: 'choice',
            options: onRecord.map(({ id, leaderName, givenOn, topic }) => ({
              value: id,
              label: `${leaderName}，${givenOn}，${topic}`,
            })),
            help:
              onRecord.length === 0
                ? '没有已登记的启动督察批示，请在下面填写。'
                : '引用后不必再填写下面两项。',
          },
          {
            name: 'leaderId',
            label: '作出批示的分管领导',
            kind: 'person',
            role: 'leader',
            organizationId: officeId,
          },
          { name: 'text', label: '批示内容', kind: 'paragraph' },
        ]
      : [],
    send: ({ instructionId, leaderId, text }) =>
      api.POST('/api/notices/{noticeId}/signature', {
        params: { path: { noticeId } },
        body: {
          version,
          ...(instructionId === undefined ? {} : { instructionId }),
          ...(leaderId === undefined || text === undefined ? {} : { instruction: { leaderId, text } }),
        },
      }),
  });
}
