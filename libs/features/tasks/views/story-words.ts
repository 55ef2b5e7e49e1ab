import { actionTitle } from '#domain/ledger';
import { caseLife } from '#domain/lives';
import { noticeLife, objectionLife } from '#domain/notice';
import { formatDay, type Day } from '#domain/shared';
import { contributionLife, taskLife } from '#domain/task';

/** One entry of the ledger, as far as a sentence needs it. */
export interface StoryEntry {
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A unit's name by its id. */
export type NameOf = (unitId: number) => string;

type Facts = Readonly<Record<string, unknown>>;
type Words = (after: Facts, before: Facts, nameOf: NameOf) => string;

/** Without its full stop: it becomes part of a sentence. */
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().replace(/。$/, '') : '');
const on = (value: unknown): string => (typeof value === 'string' ? formatDay(value as Day) : '');
const because = (reason: unknown): string => (text(reason) ? `：${text(reason)}` : '');
const unit = (id: unknown, nameOf: NameOf): string => (typeof id === 'number' ? nameOf(id) : '');
const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
const units = (list: unknown, nameOf: NameOf): string =>
  Array.isArray(list) ? list.map((id) => unit(id, nameOf)).join('、') : '';

const EDITED: Readonly<Record<string, string>> = {
  title: '名称',
  measure: '措施',
  dueOn: '完成期限',
  leadUnitId: '牵头单位',
  targetId: '年度目标',
};
const CLOSED_AS: Readonly<Record<string, string>> = {
  done: '任务完成',
  extended: '准予延期',
  withdrawn: '撤销或改派',
  referred: '移送',
};

/** What the plain name of a step does not say: whom, until when, and why. */
const WORDS: Readonly<Record<string, Words>> = {
  'task.drafted': () => '起草任务',
  'task.edited': (after) =>
    `修改草稿的${Object.keys(after)
      .map((key) => EDITED[key] ?? key)
      .join('、')}`,
  'task.assigned': ({ leadUnitId, dueOn, cooperatingUnitIds }, _, nameOf) =>
    `下达给${unit(leadUnitId, nameOf)}，${on(dueOn)}前完成` +
    (count(cooperatingUnitIds) > 0 ? `，${units(cooperatingUnitIds, nameOf)}配合` : ''),
  'task.returned': ({ reason }) => `退回任务${because(reason)}`,
  'task.reassigned': ({ leadUnitId, formerUnitId, dueOn, reason, handOver }, _, nameOf) =>
    (formerUnitId === undefined
      ? `重新下达给${unit(leadUnitId, nameOf)}`
      : `由${unit(formerUnitId, nameOf)}改派${unit(leadUnitId, nameOf)}`) +
    `，${on(dueOn)}前完成${because(reason)}${text(handOver) ? `；交接说明：${text(handOver)}` : ''}`,
  'task.sent_back': ({ reason }) => `退回补办${because(reason)}`,
  'task.completed': ({ completedOn }) => `审核通过，任务于${on(completedOn)}完成`,
  'task.withdrawn': ({ reason }) => `撤销任务${because(reason)}`,
  'task.extension_requested': ({ requestedDueOn, reason }) =>
    `申请延期至${on(requestedDueOn)}${because(reason)}`,
  'task.extended': ({ dueOn }, before) => `准予延期，完成期限由${on(before['dueOn'])}改为${on(dueOn)}`,
  'task.extension_refused': ({ reason }) => `不同意延期${because(reason)}`,
  'task.suspended': ({ reason }) => `中止任务${because(reason)}`,
  'task.suspension_ended': () => '恢复任务',
  'task.milestone_reached': ({ name }) => `完成节点“${text(name)}”`,
  'task.milestones_added': ({ milestones }) => `增加节点${count(milestones)}个`,
  'task.cooperators_changed': ({ cooperatingUnitIds }, _, nameOf) =>
    count(cooperatingUnitIds) > 0 ? `配合单位调整为${units(cooperatingUnitIds, nameOf)}` : '取消配合单位',
  'task.cooperator_replaced': () => '调整配合单位',
  'task.handed_over': () => '任务随机构调整移交',
  'task.progress_reported': ({ unitId, period, percent }, _, nameOf) =>
    `${unit(unitId, nameOf)}填报${text(period) || '进展'}${typeof percent === 'number' ? `，完成${percent}%` : ''}`,
  'task.progress_reviewed': ({ outcome, reason }) =>
    outcome === 'sent_back' ? `退回进展填报${because(reason)}` : '审核通过进展填报',
  'task.report_withdrawn': () => '撤回填报',
  'task.completion_overturned': ({ reason }) => `完成认定被推翻，任务继续办理${because(reason)}`,
  'task.report_overturned': ({ reason }) => `已审核的填报被推翻${because(reason)}`,
  'task.report_restored': () => '经复核恢复原填报',
  'case.reopened': ({ reason }) => `恢复督办${because(reason)}`,
  'case.false_figures_withdrawn': () => '经复核撤销数据不实的认定',
  'task.contribution_submitted': ({ unitId }, _, nameOf) => `${unit(unitId, nameOf)}向牵头单位报送配合情况`,
  'task.instructed': ({ leaderName, text: said, dueOn }) =>
    `${text(leaderName)}批示，${on(dueOn)}前办结${because(said)}`,
  'task.part_disputed': ({ reason }) => `对分工提出异议${because(reason)}`,
  'task.days_recounted': ({ documentNumber }) => `节假日安排调整（${text(documentNumber)}），期限重新计算`,
  'case.opened': () => '开始督办',
  'case.warned': ({ workingDaysBefore }) => `到期前${String(workingDaysBefore)}个工作日预警`,
  'case.proposed': () => '提出通报、移送建议，待领导决定',
  'case.closed': ({ as }) => `督办办结（${CLOSED_AS[text(as)] ?? '办结'}）`,
  'case.false_figures_found': ({ finding }) => `核实所报数据不实${because(finding)}`,
  'case.parked': () => '自动督办遇到故障，转由人工处理',
  'notice.drafted': ({ startReason }) => `拟制文书${because(startReason)}`,
  'notice.edited': () => '修改待送签的文书',
  'notice.refused': ({ reason }) => `单位拒绝签收文书${because(reason)}`,
  'notice.issued': ({ number }) => `发出文书${text(number)}`,
  'notice.served': () => '文书送达',
  'notice.sent_back': ({ reason }) => `退回待签文书${because(reason)}`,
  'notice.replied': ({ late }) => (late === true ? '单位逾期回复文书' : '单位回复文书'),
  'notice.reply_decided': ({ accepted }) => (accepted === false ? '未采纳单位的理由' : '采纳单位的理由'),
  'notice.withdrawn': ({ reason }) => `撤回文书${because(reason)}`,
  'notice.objection_raised': ({ statement }) => `单位对文书提出申辩${because(statement)}`,
  'notice.objection_upheld': ({ reason }) => `复核认定申辩成立${because(reason)}`,
  'notice.objection_dismissed': ({ reason }) => `复核维持原文书${because(reason)}`,
};

/** The words of the lives, for every step that needs no more: `task.accepted` is 签收. */
const STEPS: ReadonlyMap<string, string> = new Map(
  [
    { life: taskLife, of: '' },
    { life: caseLife, of: '督办件' },
    { life: noticeLife, of: '文书' },
    { life: objectionLife, of: '' },
    { life: contributionLife, of: '配合情况' },
  ].flatMap(({ life, of }) =>
    Object.values<{ event: string; label: string }>(life.transitions).map(
      ({ event, label }): [string, string] => [event, `${of}${label}`],
    ),
  ),
);

const factsOf = (value: unknown): Facts =>
  typeof value === 'object' && value !== null ? (value as Facts) : {};

/** What happened, without who and when. An action without words of its own is named as the ledger names it. */
export function storySentence({ action, before, after }: StoryEntry, nameOf: NameOf): string {
  const words = WORDS[action];
  if (words) return words(factsOf(after), factsOf(before), nameOf);
  return STEPS.get(action) ?? actionTitle(action);
}

/** The units named in an entry. */
export function unitsNamed({ after }: StoryEntry): number[] {
  const { leadUnitId, formerUnitId, unitId, cooperatingUnitIds } = factsOf(after);
  const all: unknown[] = [leadUnitId, formerUnitId, unitId];
  return [...all, ...(Array.isArray(cooperatingUnitIds) ? (cooperatingUnitIds as unknown[]) : [])].filter(
    (id) => typeof id === 'number',
  );
}
