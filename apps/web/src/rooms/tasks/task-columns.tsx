import { Link } from 'react-router';
import { DaysLeft, DayText, dayText, instantText } from '@/ui/day-text.tsx';
import { Ladder } from '@/ui/ladder.tsx';
import { Light, lightWord } from '@/ui/light.tsx';
import type { ListColumn, ListGroup } from '@/ui/list-table.tsx';
import classes from './list.module.css';
import { CYCLE_WORDS, shortName, statusText, type TaskItem } from './words.ts';

export const TASK_COLUMNS: readonly ListColumn<TaskItem>[] = [
  { key: 'light', title: '亮灯', width: 76, always: true, render: ({ light }) => <Light light={light} /> },
  {
    key: 'title',
    title: '任务',
    always: true,
    render: ({ id, title }) => (
      <Link to={`/tasks/${id}`} className={classes.title} title={title} tabIndex={-1}>
        {title}
      </Link>
    ),
  },
  {
    key: 'code',
    title: '编号',
    width: 112,
    order: { up: 'code', down: '-code' },
    render: ({ code }) => code,
  },
  {
    key: 'unit',
    title: '牵头单位',
    width: 170,
    render: ({ leadUnitName }) => <span title={leadUnitName}>{shortName(leadUnitName)}</span>,
  },
  {
    key: 'due',
    title: '完成期限',
    width: 190,
    order: { up: 'dueOn', down: '-dueOn' },
    render: ({ dueOn, originalDueOn }) => (
      <>
        <DayText on={dueOn} />
        {originalDueOn !== dueOn && <span className={classes.extended}>已延</span>}
      </>
    ),
  },
  {
    key: 'left',
    title: '距期限',
    width: 128,
    render: ({ dueOn, workingDaysLeft, completedOn, light }) => {
      if (completedOn !== null)
        return <span className={classes.soft}>{dayText(completedOn).slice(5)}完成</span>;
      if (workingDaysLeft === null || light === 'suspended')
        return <span className={classes.soft}>不计天数</span>;
      return <DaysLeft on={dueOn} left={workingDaysLeft} />;
    },
  },
  { key: 'status', title: '状态', width: 84, render: statusText },
  { key: 'level', title: '督办', width: 106, render: ({ level }) => <Ladder level={level} /> },
  {
    key: 'target',
    title: '年度目标',
    width: 220,
    optional: true,
    render: ({ targetId, targetTitle }) =>
      targetId === null ? (
        <span className={classes.soft}>未归入目标</span>
      ) : (
        <Link to={`/targets/${targetId}`}>{targetTitle}</Link>
      ),
  },
  {
    key: 'office',
    title: '督办机构',
    width: 190,
    optional: true,
    render: ({ officeName }) => <span title={officeName}>{shortName(officeName)}</span>,
  },
  {
    key: 'assignedOn',
    title: '下达日期',
    width: 190,
    optional: true,
    render: ({ assignedOn }) => <DayText on={assignedOn} />,
  },
  {
    key: 'originalDueOn',
    title: '最初期限',
    width: 190,
    optional: true,
    render: ({ originalDueOn }) => <DayText on={originalDueOn} />,
  },
  {
    key: 'cycle',
    title: '填报',
    width: 110,
    optional: true,
    render: ({ reportingCycle }) => CYCLE_WORDS[reportingCycle],
  },
  {
    key: 'updated',
    title: '最近变动',
    width: 160,
    optional: true,
    order: { up: 'updated', down: '-updated' },
    render: ({ updatedAt }) => instantText(updatedAt),
  },
];

export const GROUPS = {
  unit: {
    label: '牵头单位',
    of: ({ leadUnitId, leadUnitName }: TaskItem): ListGroup => ({
      key: `${leadUnitId}`,
      label: leadUnitName,
    }),
  },
  target: {
    label: '年度目标',
    of: ({ targetId, targetTitle }: TaskItem): ListGroup => ({
      key: `${targetId}`,
      label: targetTitle ?? '未归入年度目标',
    }),
  },
  status: {
    label: '状态',
    of: (task: TaskItem): ListGroup => ({ key: statusText(task), label: statusText(task) }),
  },
  month: {
    label: '期限所在月',
    of: ({ dueOn }: TaskItem): ListGroup => ({
      key: dueOn.slice(0, 7),
      label: `${dueOn.slice(0, 4)}年${Number(dueOn.slice(5, 7))}月`,
    }),
  },
  light: { label: '亮灯', of: ({ light }: TaskItem): ListGroup => ({ key: light, label: lightWord(light) }) },
} as const;

export type GroupName = keyof typeof GROUPS;

/** Rows of one group brought together, groups in the order in which they first appear. */
export function grouped(rows: readonly TaskItem[], group: GroupName | undefined): readonly TaskItem[] {
  if (group === undefined) return rows;
  const places = new Map<string, TaskItem[]>();
  for (const row of rows) {
    const { key } = GROUPS[group].of(row);
    const place = places.get(key);
    if (place) place.push(row);
    else places.set(key, [row]);
  }
  return [...places.values()].flat();
}
