import { TASK_LIGHT_NAMES, taskLife } from '#domain/task';
import type { StatusFilter, TaskFilter, TaskItem, TaskOrder } from '#features/tasks';
import type { ListColumn } from '#platform/workbook';
import { asIs, type ExportedList, LEVEL_NAMES, named, said } from './exported-list.ts';

const CYCLE_NAMES: Readonly<Record<TaskItem['reportingCycle'], string>> = {
  ...{ none: '不定期', monthly: '每月', quarterly: '每季度', custom: '自定' },
};

const ORDER_NAMES: Readonly<Record<TaskOrder, string>> = {
  ...{
    dueOn: '期限由近到远',
    '-dueOn': '期限由远到近',
    updated: '最早更新的在前',
    '-updated': '最近更新的在前',
  },
  ...{ code: '编号由小到大', '-code': '编号由大到小' },
};

function statusName(status: StatusFilter): string {
  if (status === 'open') return '已下达未办结';
  if (status === 'all') return '全部';
  return status === 'sent_back' ? '退回补办' : taskLife.states[status];
}

const stateOf = ({ status, returnedBy }: TaskItem): string =>
  returnedBy === 'office' ? '退回补办' : taskLife.states[status];

const COLUMNS: readonly ListColumn<TaskItem>[] = [
  { kind: 'text', title: '任务编号', width: 15, of: ({ code }) => code },
  { kind: 'wrapped', title: '任务名称', width: 36, of: ({ title }) => title },
  { kind: 'text', title: '状态', width: 9, of: stateOf },
  { kind: 'text', title: '亮灯', width: 7, of: ({ light }) => TASK_LIGHT_NAMES[light] },
  {
    kind: 'text',
    title: '督办级别',
    width: 10,
    of: ({ level }) => (level ? (LEVEL_NAMES[level] ?? null) : null),
  },
  { kind: 'wrapped', title: '牵头单位', width: 22, of: ({ leadUnitName }) => leadUnitName },
  { kind: 'wrapped', title: '督办机构', width: 22, of: ({ officeName }) => officeName },
  { kind: 'wrapped', title: '年度目标', width: 28, of: ({ targetTitle }) => targetTitle },
  {
    ...{ kind: 'day', title: '下达日期', width: 12 },
    of: ({ status, assignedOn }) => (status === 'draft' ? null : assignedOn),
  },
  { kind: 'day', title: '原定期限', width: 12, of: ({ originalDueOn }) => originalDueOn },
  { kind: 'day', title: '现行期限', width: 12, of: ({ dueOn }) => dueOn },
  { kind: 'count', title: '期限调整次数', width: 9, of: ({ deadlineVersion }) => deadlineVersion - 1 },
  { kind: 'count', title: '剩余工作日', width: 9, of: ({ workingDaysLeft }) => workingDaysLeft },
  { kind: 'text', title: '填报周期', width: 9, of: ({ reportingCycle }) => CYCLE_NAMES[reportingCycle] },
  { kind: 'day', title: '签收日期', width: 12, of: ({ acceptedOn }) => acceptedOn },
  { kind: 'day', title: '完成日期', width: 12, of: ({ completedOn }) => completedOn },
  { kind: 'instant', title: '更新时间', width: 17, of: ({ updatedAt }) => updatedAt },
];

/** 任务清单. */
export function tasksAsList(
  { order = 'dueOn', ...filter }: TaskFilter & { readonly order?: TaskOrder | undefined },
  page: ExportedList<TaskItem>['page'],
): ExportedList<TaskItem> {
  const { status = 'open', light, unitId, officeId, targetId, year, dueFrom, dueTo, text, mine } = filter;
  return {
    ...{ list: 'tasks', title: '任务清单', columns: COLUMNS, frozen: 2, filter: { ...filter, order }, page },
    inWords: (first) => [
      ...said('状态', status, statusName),
      ...said('亮灯', light, (shown) => TASK_LIGHT_NAMES[shown]),
      ...named('牵头单位', unitId, first?.leadUnitName),
      ...named('督办机构', officeId, first?.officeName),
      ...named('年度目标', targetId, first?.targetTitle),
      ...said('期限年度', year, asIs),
      ...said('期限不早于', dueFrom, asIs),
      ...said('期限不晚于', dueTo, asIs),
      ...said('含文字', text, (words) => `“${words}”`),
      ...(mine === true ? ['只看本人任职机构或单位的任务'] : []),
      `排序：${ORDER_NAMES[order]}`,
    ],
  };
}
