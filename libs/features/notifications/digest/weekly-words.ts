import { addDays, type Day, formatDay } from '#domain/shared';
import type { MailMessage, YearPicture } from '../announcement.ts';
import type { Leader } from './leaders.query.ts';
import type { WeeklyFigures, WeeklyThing } from './weekly-figures.query.ts';

/** Names before 等: more than a line of a phone holds. */
const NAMED = 3;

/** 每周摘要 in the words of the office: where things stand, and what needs the leader. */
export function weeklyLetter(
  today: Day,
  { charge, issuer, substituteFor }: Leader,
  figures: WeeklyFigures,
  things: readonly WeeklyThing[],
  picture: YearPicture,
): MailMessage {
  const unit =
    charge.length > NAMED
      ? `${charge.slice(0, NAMED).join('、')}等${charge.length}个单位`
      : charge.join('、');
  const why = substituteFor === null ? `您分管${unit}` : `您代${substituteFor}同志分管${unit}`;
  return {
    ...{ title: `${formatDay(today)}当周督办情况`, unit, issuer },
    what: standing(figures),
    why: things.map(thing),
    whyPaths: things.map(pathOf),
    picture,
    byWhen: [],
    whatToDo:
      things.length === 0
        ? ['暂无需要您过问的事项']
        : ['登录系统查看各项的来龙去脉，对需要决定的事项作出决定'],
    linkPath: '/dashboard',
    footer: `您收到这封邮件，是因为${why}，系统在每周第一个工作日汇总督办情况，可以在系统的“接收方式”中关闭。`,
  };
}

/** Nothing to tell: nobody gets an empty letter. */
export const isEmpty = (figures: WeeklyFigures): boolean =>
  Object.values(figures).every((count) => count === 0);

function standing(figures: WeeklyFigures): string {
  const {
    openTasks,
    overdueTasks,
    dueTasks,
    reminded,
    interviewed,
    inspected,
    issued,
    openItems,
    overdueItems,
  } = figures;
  return (
    `在办任务${openTasks}项，其中逾期${overdueTasks}项，七日内到期${dueTasks}项；` +
    `在办督办件中，提醒${reminded}件，约谈${interviewed}件，督察${inspected}件；` +
    `上周印发文书${issued}份；未销号的整改事项${openItems}项，其中逾期${overdueItems}项。`
  );
}

const PAGES: Readonly<Record<WeeklyThing['kind'], string>> = {
  proposal: 'proposals',
  inspected: 'cases',
  interviewed: 'cases',
  item: 'rectification',
  overdue: 'tasks',
  due: 'tasks',
};
const pathOf = ({ kind, id }: WeeklyThing): string => `/${PAGES[kind]}/${id}`;

function thing({ kind, unit, title, on }: WeeklyThing): string {
  const day = on === null ? '' : formatDay(on);
  switch (kind) {
    case 'proposal':
      return `${unit}：${title}，${day}提出，请您研究决定。`;
    case 'inspected':
      return `${unit}：“${title}”已到督察一级，原定${day}完成，仍未办结。`;
    case 'interviewed':
      return `${unit}：“${title}”已到约谈一级，原定${day}完成，仍未办结。`;
    case 'item':
      return `${unit}：整改事项“${title}”应于${day}完成，已经逾期。`;
    case 'overdue':
      return `${unit}：任务“${title}”应于${day}完成，已经逾期。`;
    case 'due':
      return `${unit}：任务“${title}”${day === '' ? '' : `${day}`}到期。`;
  }
}

/** The week that the letter stands for, as its subject: told once, whenever it is asked for again. */
export const weekOf = (monday: Day): string => `digest:week:${monday}:${addDays(monday, 6)}`;
