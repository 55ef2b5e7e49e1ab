import { api } from '@/api/index.ts';
import { act, type Act, openOf } from '@/ui/acts/index.ts';
import type { Cycle } from '../duty-words.ts';

interface Plan {
  readonly dueOn: string;
  readonly evaluateOn?: string;
  readonly unitIds: readonly number[];
  readonly onSiteIds?: readonly number[];
  readonly evaluatorIds?: readonly number[];
}

/** What can be done with a cycle now. */
export function cycleActs(cycle: Cycle, manages: boolean): readonly Act[] {
  const { id, version, status } = cycle;
  const params = { path: { cycleId: id } };
  const body = { version };
  const waiting = cycle.units.filter(
    (unit) => !['accepted', 'evaluated', 'missed'].includes(unit.status),
  ).length;
  const steps = openOf(
    {
      open: act({
        key: 'open',
        label: '启动述法',
        intro: `启动后通知${cycle.units.length}个单位填写报告；此后单位只能增加，模板不能再改。`,
        send: () => api.POST('/api/duty-cycles/{cycleId}/opening', { params, body }),
      }),
      evaluate: act({
        key: 'evaluate',
        label: '开始评议',
        intro: `通知评议人逐个评议。${waiting > 0 ? `还有${waiting}个单位的报告没有审核通过。` : '各单位的报告都已审核通过。'}`,
        send: () => api.POST('/api/duty-cycles/{cycleId}/evaluation', { params, body }),
      }),
      deliberate: act<{ decision: string }>({
        key: 'deliberate',
        label: '审议通过',
        intro: '审议后问题列入整改台账，并向各单位反馈评议意见。',
        fields: [{ name: 'decision', label: '审议的会议或者文件', kind: 'line', required: true }],
        send: ({ decision }) =>
          api.POST('/api/duty-cycles/{cycleId}/deliberation', { params, body: { version, decision } }),
      }),
      close: act({
        key: 'close',
        label: '办结',
        intro: '各单位的问题全部销号后办结。',
        send: () => api.POST('/api/duty-cycles/{cycleId}/closing', { params, body }),
      }),
    },
    cycle.steps,
  );
  const plan = act<Plan>({
    key: 'plan',
    label: '定单位和评议人',
    intro: '启动后单位只增不减，评议开始后只增评议人。',
    fields: [
      { name: 'unitIds', label: '述法单位', kind: 'organization', several: true, required: true },
      {
        name: 'onSiteIds',
        label: '其中现场述法的单位',
        kind: 'organization',
        several: true,
        help: '其余书面述法。',
      },
      { name: 'evaluatorIds', label: '评议人', kind: 'person', several: true },
      { name: 'dueOn', label: '报送期限', kind: 'day', required: true },
      { name: 'evaluateOn', label: '评议截止日', kind: 'day', help: '晚于报送期限。' },
    ],
    initial: {
      dueOn: cycle.dueOn,
      ...(cycle.evaluateOn && { evaluateOn: cycle.evaluateOn }),
      unitIds: cycle.units.map(({ unitId }) => unitId),
      onSiteIds: cycle.units.filter(({ onSite }) => onSite).map(({ unitId }) => unitId),
      evaluatorIds: (cycle.evaluators ?? []).map(({ personId }) => personId),
    },
    send: ({ dueOn, evaluateOn, unitIds, onSiteIds = [], evaluatorIds = [] }) =>
      api.POST('/api/duty-cycles/{cycleId}/plan', {
        params,
        body: {
          ...{ version, dueOn, evaluateOn: evaluateOn ?? null, evaluatorIds: [...evaluatorIds] },
          units: unitIds.map((unitId) => ({ unitId, onSite: onSiteIds.includes(unitId) })),
        },
      }),
  });
  const mayPlan = manages && ['draft', 'open', 'evaluating'].includes(status);
  // Without units there is nothing to begin: choosing them comes first.
  return mayPlan ? (cycle.units.length === 0 ? [plan, ...steps] : [...steps, plan]) : steps;
}
