import { type Answer, api } from '@/api/index.ts';
import { type Act, act, type ActField } from '@/ui/acts/index.ts';
import { choices } from '@/ui/choices.ts';
import { newKey } from '@/ui/new-key.ts';
import { AUDIENCES, CYCLES, SHIFTS, type Template } from './words.ts';

type NewTemplate = Omit<Answer<'NewTemplateBody'>, 'officeId'>;

const MONTHS = 12;
const DAYS = 31;
const monthField = {
  name: 'month',
  label: '月',
  kind: 'number',
  min: 1,
  max: MONTHS,
  required: true,
  short: true,
} as const;
const dayField = { ...monthField, name: 'day', label: '日', max: DAYS } as const;

const CHOSEN = { kind: 'choice', required: true, short: true } as const;

const FIELDS: readonly ActField<keyof NewTemplate>[] = [
  {
    name: 'title',
    label: '名称',
    kind: 'line',
    required: true,
    help: '用 {year} 代表年度，{lastYear} 代表上一年度，如：公开{lastYear}年度法治政府建设情况报告。',
  },
  { name: 'measure', label: '要求', kind: 'paragraph', required: true },
  { name: 'basis', label: '依据', kind: 'line', max: 500 },
  { ...monthField, name: 'dueMonth', label: '期限（月）' },
  { ...dayField, name: 'dueDay', label: '期限（日）' },
  { name: 'shift', label: '遇非工作日', ...CHOSEN, options: choices(SHIFTS) },
  { name: 'reportingCycle', label: '定期填报', ...CHOSEN, options: choices(CYCLES) },
  { name: 'audience', label: '由谁办理', kind: 'choice', required: true, options: choices(AUDIENCES) },
  { name: 'unitId', label: '办理单位', kind: 'organization', help: '由一个单位办理的才填。' },
  {
    name: 'milestones',
    label: '节点',
    kind: 'rows',
    add: '添加节点',
    fields: [{ name: 'name', label: '节点', kind: 'line', required: true }, monthField, dayField],
  },
];

/** 增加 one of the office's own. */
export const addTemplate = (officeId: number): Act =>
  act<NewTemplate>({
    key: 'add',
    label: '增加例行工作',
    okText: '增加',
    initial: { shift: 'before', audience: 'units', reportingCycle: 'none', milestones: [] },
    fields: FIELDS,
    send: (body) =>
      api.POST('/api/yearly-round/templates', {
        body: { officeId, ...body },
        headers: { 'Idempotency-Key': newKey() },
      }),
  });

export function templateActs(template: Template): readonly Act[] {
  const { id: templateId, version, enabled, title, measure, basis, unitId } = template;
  const { dueMonth, dueDay, shift, audience, reportingCycle, milestones } = template;
  const path = { params: { path: { templateId } } };
  return [
    act<NewTemplate>({
      key: 'edit',
      label: '修改',
      okText: '保存',
      intro: '只影响此后生成的任务，已生成的不变。',
      initial: {
        ...{ title, measure, dueMonth, dueDay, shift, audience, reportingCycle, milestones },
        ...(basis === null ? {} : { basis }),
        ...(unitId === null ? {} : { unitId }),
      },
      fields: FIELDS,
      send: (body) =>
        api.PATCH('/api/yearly-round/templates/{templateId}', {
          ...path,
          body: { version, ...body, basis: body.basis ?? null, unitId: body.unitId ?? null },
        }),
    }),
    act({
      key: 'switch',
      label: enabled ? '停用' : '启用',
      intro: enabled ? '停用后不再生成任务，已生成的不变。' : '启用后可以按年度生成任务。',
      send: () =>
        api.PATCH('/api/yearly-round/templates/{templateId}', {
          ...path,
          body: { version, enabled: !enabled },
        }),
    }),
  ];
}
