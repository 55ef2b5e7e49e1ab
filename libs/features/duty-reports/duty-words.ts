import type { DutyReminder } from '#domain/duty-report';
import { type Day, formatDay } from '#domain/shared';
import type { DutyCycle } from '#persistence';
import type { Told } from './duty-announcer.ts';

type Cycle = Pick<DutyCycle, 'id' | 'year' | 'dueOn' | 'evaluateOn'>;

export const dutyTitle = ({ year }: Pick<DutyCycle, 'year'>): string => `${year}年度述法`;

const reportPath = (dutyReportId: number) => `/duty-reports/${dutyReportId}`;
const due = (day: Day) => [{ label: '述法报告报送', day }];

export const openedWords = (cycle: Cycle, dutyReportId: number, onSite: boolean): Told => ({
  title: dutyTitle(cycle),
  what: `${dutyTitle(cycle)}已经启动，请主要负责人${onSite ? '书面述法，并准备现场述法' : '书面述法'}。`,
  why: ['党政主要负责人应当就履行推进法治建设第一责任人职责情况述法。'],
  byWhen: due(cycle.dueOn),
  whatToDo: ['核对系统已填的年度数据，有出入的写明原因', '按清单填写述法报告，由主要负责人报送'],
  linkPath: reportPath(dutyReportId),
});

export const onSiteWords = (cycle: Cycle, dutyReportId: number): Told => ({
  title: dutyTitle(cycle),
  what: '贵单位已列为现场述法单位，请主要负责人准备现场述法。',
  why: ['除书面述法外，部分单位的主要负责人应当现场述法，接受点评。'],
  byWhen: due(cycle.dueOn),
  whatToDo: ['书面述法报告按期报送', '现场述法的时间和地点由督办机构另行通知'],
  linkPath: reportPath(dutyReportId),
});

export const reminderWords = (
  cycle: Cycle,
  dutyReportId: number,
  { kind, workingDays }: DutyReminder,
): Told => ({
  title: dutyTitle(cycle),
  what:
    kind === 'before'
      ? `距述法报告报送期限还有${workingDays}个工作日，贵单位尚未报送。`
      : '述法报告报送期限已过，贵单位尚未报送。',
  why: [`述法报告应于${formatDay(cycle.dueOn)}前报送。`],
  byWhen: due(cycle.dueOn),
  whatToDo: [kind === 'before' ? '请主要负责人按期报送' : '请主要负责人尽快报送；逾期报送会在汇总中注明'],
  linkPath: reportPath(dutyReportId),
});

export const missingWords = (cycle: Cycle, units: readonly string[]): Told => ({
  title: dutyTitle(cycle),
  what: `述法报告报送期限已过，还有${units.length}个单位没有报送。`,
  why: [`未报送单位：${units.join('、')}。`],
  byWhen: due(cycle.dueOn),
  whatToDo: ['联系未报送单位；确实不再报送的，评议阶段记为未述法'],
  linkPath: `/duty-cycles/${cycle.id}`,
});

export const sentBackWords = (cycle: Cycle, dutyReportId: number, reason: string): Told => ({
  title: dutyTitle(cycle),
  what: '贵单位的述法报告已退回，请补充后重新报送。',
  why: [reason],
  byWhen: due(cycle.dueOn),
  whatToDo: ['按退回意见补充完善，由主要负责人重新报送'],
  linkPath: reportPath(dutyReportId),
});

export const evaluationWords = (cycle: Cycle): Told => ({
  title: dutyTitle(cycle),
  what: `${dutyTitle(cycle)}开始评议，请您对述法报告打分并测评。`,
  why: ['您是本年度述法的评议人；您任职的单位回避，不列入。'],
  byWhen: cycle.evaluateOn === null ? [] : [{ label: '评议截止', day: cycle.evaluateOn }],
  whatToDo: ['逐份查看报告和系统数据的对照，逐项打分', '评议提交后不能更改，请核对后提交'],
  linkPath: `/duty-cycles/${cycle.id}`,
});

export const voteReminderWords = (cycle: Cycle, { kind, workingDays }: DutyReminder): Told => ({
  title: dutyTitle(cycle),
  what:
    kind === 'before'
      ? `距评议截止还有${workingDays}个工作日，您还有述法报告没有评议。`
      : '评议截止日已过，您还有述法报告没有评议。',
  why: ['您是本年度述法的评议人，未评议的不计入平均得分，但计入应评人数。'],
  byWhen: cycle.evaluateOn === null ? [] : [{ label: '评议截止', day: cycle.evaluateOn }],
  whatToDo: ['逐份打分并测评后提交'],
  linkPath: `/duty-cycles/${cycle.id}`,
});

export const votesMissingWords = (cycle: Cycle, evaluators: readonly string[]): Told => ({
  title: dutyTitle(cycle),
  what: `评议截止日已过，还有${evaluators.length}人没有评完。`,
  why: [`没有评完的：${evaluators.join('、')}。`],
  byWhen: cycle.evaluateOn === null ? [] : [{ label: '评议截止', day: cycle.evaluateOn }],
  whatToDo: ['联系评议人；确实不能评议的，写明原因提前结束评议'],
  linkPath: `/duty-cycles/${cycle.id}`,
});

export const feedbackWords = (cycle: Cycle, dutyReportId: number, problems: number): Told => ({
  title: `${dutyTitle(cycle)}评议反馈`,
  what: '贵单位的述法评议已经审议，现反馈评议意见。',
  why: [problems === 0 ? '没有指出需要整改的问题。' : `指出需要整改的问题${problems}个，已列入整改台账。`],
  whatToDo: problems === 0 ? ['请查看评议意见'] : ['请查看评议意见', '逐项明确整改措施、责任人和期限'],
  linkPath: reportPath(dutyReportId),
});
