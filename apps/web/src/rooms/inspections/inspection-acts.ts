import { type Answer, api } from '@/api/index.ts';
import { type Act, act, type ActField, reasonField } from '@/ui/acts/index.ts';
import { planBody, planFields, planForm, type PlanForm } from './plan-fields.ts';
import { FINDING_KINDS, type Inspection } from './words.ts';

interface Reason {
  readonly reason: string;
}

const unitOptions = ({ units }: Inspection) => units.map(({ id, name }) => ({ value: id, label: name }));

/** The fields of one finding. */
export const findingFields = (inspection: Inspection): readonly ActField<keyof Answer<'FindingPart'>>[] => [
  { name: 'unitId', label: '被督察单位', kind: 'choice', required: true, options: unitOptions(inspection) },
  {
    name: 'kind',
    label: '性质',
    kind: 'choice',
    required: true,
    options: Object.entries(FINDING_KINDS).map(([value, label]) => ({ value, label })),
  },
  { name: 'fact', label: '事实', kind: 'paragraph', required: true, help: '何时、何地、何事，写清楚。' },
  {
    name: 'evidence',
    label: '证据',
    kind: 'paragraph',
    required: true,
    help: '文件和照片在登记以后另作附件添加。',
  },
  { name: 'basis', label: '违反的规定', kind: 'line' },
  { name: 'demand', label: '整改要求', kind: 'paragraph', required: true },
  {
    name: 'completionDays',
    label: '整改期限',
    kind: 'number',
    min: 1,
    max: 365,
    unit: '天',
    required: true,
    help: '自文书送出之日起的日历天数。',
  },
  { name: 'taskId', label: '数据不实的任务编号', kind: 'number', help: '性质为数据不实的填写。' },
];

/** 签发: with the leader's word in the system, or, where he gave it on paper, together with what he wrote. */
function signing({ id: inspectionId, version, officeId, office }: Inspection): Act {
  const isInstructed = office?.instructed ?? false;
  return act<{ leaderId?: number; text?: string }>({
    key: 'issue',
    label: isInstructed ? '签发' : '补录书面批示并签发',
    intro: isInstructed
      ? '编文号、送达各单位，问题列入整改台账。'
      : '领导已经书面批示的，照录后签发：编文号、送达各单位，问题列入整改台账。',
    fields: isInstructed
      ? []
      : [
          {
            name: 'leaderId',
            label: '批示的领导',
            kind: 'person',
            role: 'leader',
            organizationId: officeId,
            required: true,
          },
          { name: 'text', label: '批示', kind: 'paragraph', required: true },
        ],
    send: ({ leaderId, text }) =>
      api.POST('/api/inspections/{inspectionId}/signature', {
        params: { path: { inspectionId } },
        body: {
          version,
          ...(leaderId === undefined || text === undefined ? {} : { instruction: { leaderId, text } }),
        },
      }),
  });
}

/** Everything that can be done with an inspection, by the acts that the API says are open. */
export function inspectionActs(inspection: Inspection): Readonly<Record<string, Act>> {
  const { id: inspectionId, version, officeId, office, team, units, parts } = inspection;
  const path = { params: { path: { inspectionId } } };
  return {
    submit: act({
      key: 'submit',
      label: '报批',
      intro: '批准后列入年度督察计划。',
      send: () => api.POST('/api/inspections/{inspectionId}/submission', { ...path, body: { version } }),
    }),
    approve: act<{ overrideReason?: string }>({
      key: 'approve',
      label: '批准',
      okText: '列入年度计划',
      intro:
        (office?.repetitions.length ?? 0) > 0
          ? `一年内对同一单位有${office?.repetitions.length ?? 0}件同类督察或要求，确有必要的写明理由。`
          : '没有发现一年内的重复督察。',
      fields: [
        {
          name: 'overrideReason',
          label: '确有必要的理由',
          kind: 'paragraph',
          required: (office?.repetitions.length ?? 0) > 0,
        },
      ],
      send: (body) =>
        api.POST('/api/inspections/{inspectionId}/approval', { ...path, body: { version, ...body } }),
    }),
    start: act({
      key: 'start',
      label: '启动督察',
      intro: '启动后告知被督察单位。',
      send: () => api.POST('/api/inspections/{inspectionId}/start', { ...path, body: { version } }),
    }),
    find: act<{ findings: Answer<'FindingPart'>[] }>({
      key: 'find',
      label: '登记问题',
      initial: { findings: [{} as Answer<'FindingPart'>] },
      fields: [
        {
          name: 'findings',
          label: '问题',
          kind: 'rows',
          add: '再登记一个',
          fields: findingFields(inspection),
        },
      ],
      send: (body) =>
        api.POST('/api/inspections/{inspectionId}/findings', { ...path, body: { version, ...body } }),
    }),
    assess: act<{ summary: string; assessments: { unitId: number; text: string }[] }>({
      key: 'assess',
      label: '填写评价',
      okText: '保存',
      initial: {
        summary: office?.summary ?? '',
        assessments: units.map(({ id }) => ({
          unitId: id,
          text: parts.find(({ unitId }) => unitId === id)?.assessment ?? '',
        })),
      },
      fields: [
        {
          name: 'summary',
          label: '总体情况',
          kind: 'paragraph',
          required: true,
          help: '各被督察单位都能看到。',
        },
        {
          name: 'assessments',
          label: '对各单位的评价',
          kind: 'rows',
          add: '',
          fixed: true,
          help: '只有该单位能看到；没有发现问题的必填。',
          titles: units.map(({ name }) => name),
          fields: [{ name: 'text', label: '评价', kind: 'paragraph' }],
        },
      ],
      send: ({ summary, assessments }) =>
        api.POST('/api/inspections/{inspectionId}/assessments', {
          ...path,
          body: { version, summary, assessments: assessments.filter(({ text }) => Boolean(text)) },
        }),
    }),
    conclude: act({
      key: 'conclude',
      label: '文书送签',
      intro: '问题和评价写完以后送签；签发时编文号、送达各单位、问题列入整改台账。',
      send: () => api.POST('/api/inspections/{inspectionId}/conclusion', { ...path, body: { version } }),
    }),
    issue: signing(inspection),
    close: act({
      key: 'close',
      label: '办结',
      intro: '问题全部销号、复核全部决定后办结。',
      send: () => api.POST('/api/inspections/{inspectionId}/closure', { ...path, body: { version } }),
    }),
    instruct: act<{ text: string }>({
      key: 'instruct',
      label: '批示',
      fields: [{ name: 'text', label: '批示', kind: 'paragraph', required: true }],
      send: (body) =>
        api.POST('/api/inspections/{inspectionId}/instructions', { ...path, body: { version, ...body } }),
    }),
    edit: act<PlanForm>({
      key: 'edit',
      label: '修改计划',
      okText: '保存',
      initial: planForm(inspection),
      fields: planFields(officeId),
      send: (form) =>
        api.PATCH('/api/inspections/{inspectionId}', { ...path, body: { version, ...planBody(form) } }),
    }),
    send_back: act<Reason>({
      key: 'send_back',
      label: '退回计划',
      fields: [reasonField('退回的理由')],
      send: (body) =>
        api.POST('/api/inspections/{inspectionId}/sending-back', { ...path, body: { version, ...body } }),
    }),
    return_document: act<Reason>({
      key: 'return_document',
      label: '退回文书',
      fields: [reasonField('要修改什么')],
      send: (body) =>
        api.POST('/api/inspections/{inspectionId}/document-return', { ...path, body: { version, ...body } }),
    }),
    recuse: act<{ personId: number; reason: string; replacementId?: number }>({
      key: 'recuse',
      label: '登记回避',
      rare: true,
      fields: [
        {
          name: 'personId',
          label: '回避的人员',
          kind: 'choice',
          required: true,
          options: team.map(({ personId, name, head }) => ({
            value: personId,
            label: head ? `${name}（组长）` : name,
          })),
        },
        reasonField('回避的理由'),
        { name: 'replacementId', label: '接替的人员', kind: 'person', organizationId: officeId },
      ],
      send: (body) =>
        api.POST('/api/inspections/{inspectionId}/recusals', { ...path, body: { version, ...body } }),
    }),
    cancel: act<Reason>({
      key: 'cancel',
      label: '取消督察',
      rare: true,
      danger: true,
      fields: [reasonField('取消的理由')],
      send: (body) =>
        api.POST('/api/inspections/{inspectionId}/cancellation', { ...path, body: { version, ...body } }),
    }),
  };
}
