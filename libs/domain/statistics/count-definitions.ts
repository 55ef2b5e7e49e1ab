/** What a counted record is: each has its own statement, its own days and its own sources. */
export type CountedKind =
  | 'target'
  | 'task'
  | 'cooperation'
  | 'document'
  | 'interview'
  | 'interviewed_unit'
  | 'problem'
  | 'extension'
  | 'report'
  | 'instruction'
  | 'duty_report'
  | 'decision';

export interface CountDefinition {
  readonly of: CountedKind;
  readonly name: string;
  /** 量词. */
  readonly unit: string;
  /** 口径: what is counted and what is not, in a sentence. */
  readonly definition: string;
}

const count =
  (of: CountedKind, unit: string) =>
  (name: string, definition: string): CountDefinition => ({ of, name, unit, definition });

const target = count('target', '个');
const task = count('task', '项');
const cooperation = count('cooperation', '项');
const document = count('document', '件');
const problem = count('problem', '个');
const extension = count('extension', '件');
const report = count('report', '份');
const instruction = count('instruction', '件');
const dutyReport = count('duty_report', '个');
const decision = count('decision', '件');

/** Everything that is counted. A number here is the length of a list: both come from one statement. */
export const COUNTS = {
  'targets.total': target('年度目标', '计划年度为该年、已确认且未撤销的目标。'),
  'targets.met': target('已实现', '其中评定为已实现的目标。'),
  'targets.partly_met': target('部分实现', '其中评定为部分实现的目标。'),
  'targets.not_met': target('未实现', '其中评定为未实现的目标。'),
  'targets.unjudged': target('尚未评定', '其中尚未作出评定的目标。'),
  'targets.overdue': target('逾期目标', '尚未评定的目标中，至少有一项任务逾期的。'),
  'targets.near': target('临期目标', '尚未评定的目标中，没有任务逾期、至少有一项任务临期的。'),
  'targets.normal': target('正常目标', '尚未评定的目标中，没有任务逾期或者临期的。'),

  'tasks.total': task('任务', '原定期限在该年的任务，按现牵头单位计，草稿和已撤销的不计。'),
  'tasks.normal': task('正常', '其中在办、期限在十个工作日以外的任务。'),
  'tasks.near': task('临期', '其中在办、期限在十个工作日以内的任务。'),
  'tasks.overdue': task('逾期', '其中在办、已过现期限的任务，中止的不计。'),
  'tasks.suspended': task('中止', '其中在办、当日处于中止期间的任务。'),
  'tasks.done': task('完成', '其中已审核完成的任务。'),
  'tasks.owed': task('应办结任务', '其中已完成的，加上现期限已过、没有完成也没有中止的任务。'),
  'tasks.on_time': task('按期完成', '其中完成日不晚于现期限的任务，完成日为单位报送完成之日。'),
  'tasks.owed_originally': task(
    '按原定期限应办结任务',
    '其中已完成的，加上原定期限已过、没有完成也没有中止的任务。',
  ),
  'tasks.on_time_originally': task('按原定期限完成', '其中完成日不晚于原定期限的任务。'),
  'tasks.moved': task('期限变动任务', '其中现期限与原定期限不同的任务。'),

  'cooperation.total': cooperation(
    '配合任务',
    '原定期限在该年、有单位配合办理的任务，按配合单位计，不计入配合单位的任务数；几个单位配合同一任务的，各计一项，合计时计一项。',
  ),
  'cooperation.done': cooperation('配合任务完成', '其中已审核完成的任务。'),
  'cooperation.overdue': cooperation('配合任务逾期', '其中在办、已过现期限的任务，中止的不计。'),

  'documents.total': document(
    '督办文书',
    '该年印发的三单和督察文书，已撤回的不计，一份文书涉及多个单位的计一件。',
  ),
  'documents.guidance': document('提醒', '其中第一级文书，即工作指引清单。'),
  'documents.interview': document('约谈', '其中第二级文书，即约谈通知书。'),
  'documents.inspection': document('督察', '其中第三级文书，即督察意见书、专项督察通知和督察反馈的文书。'),
  'replies.owed': document(
    '应回复文书',
    '其中要求回复，且已经回复或者回复期限已过的文书，期限届满前已办结的不计。',
  ),
  'replies.on_time': document('按期回复文书', '其中在回复期限内回复的文书。'),

  'interviews.held': count('interview', '次')('约谈次数', '该年实际进行的约谈，按被约谈单位分别计。'),
  'interviews.units': count('interviewed_unit', '个')('被约谈单位', '该年被约谈过的单位，多次约谈的计一个。'),

  'problems.found': problem('发现问题', '该年发现并列入整改台账的问题，经复核撤销的不计。'),
  'problems.closed': problem('已整改问题', '其中已核验销号的问题。'),
  'problems.overdue': problem('整改逾期问题', '其中尚未销号且整改期限已过的问题。'),
  'problems.relapsed': problem('回潮问题', '其中销号后重新打开或者再次发现的问题。'),

  'extensions.asked': extension('延期申请', '该年提出的延期申请。'),
  'extensions.decided': extension('已批复申请', '其中已经批复的申请。'),
  'extensions.granted': extension('同意延期', '其中批复同意的申请。'),

  'reviews.done': report('已审核材料', '该年报送、督办机构已经审核的进展和完成材料，单位自行撤回的不计。'),
  'reviews.waiting': report('待审核材料', '该年报送、督办机构尚未审核的进展和完成材料，单位自行撤回的不计。'),

  'instructions.given': instruction('领导批示', '该年作出的批示，已撤销的不计。'),
  'instructions.settled': instruction('已办结批示', '其中已由领导认定办结的批示。'),
  'duty.units': dutyReport('应述法单位', '该年度述法安排中应当述法的单位。'),
  'duty.reported': dutyReport('已述法单位', '其中已经报送述法报告的单位。'),

  'decisions.signature': decision('待签发文书', '由本人签发的三单。'),
  'decisions.inspection': decision('待批准督察', '由本人批准的督察计划和签发的督察文书。'),
  'decisions.proposal': decision('待决定的处理建议', '由本人决定的通报、移送建议。'),
  'decisions.instruction': decision('待批示办结', '承办单位已经报告、由本人决定是否办结的批示。'),
  'decisions.review': decision('待审核材料', '由本机构审核的进展和完成材料。'),
  'decisions.extension': decision('待批复延期', '由本机构批复的延期申请。'),
  'decisions.returned': decision('待答复退回', '单位退回、由本机构答复的任务。'),
  'decisions.reply': decision('待审核回复', '由本机构审核的文书回复。'),
  'decisions.objection': decision('待复核申辩', '由本机构复核的申辩。'),
  'decisions.disagreement': decision('待裁定分歧', '由本机构裁定的配合分歧。'),
  'decisions.verification': decision('待核验整改', '由本机构核验的整改事项。'),
  'decisions.judgement': decision('待评定目标', '计划年度已经结束、由本机构评定的年度目标。'),
} as const satisfies Record<string, CountDefinition>;

export type CountKey = keyof typeof COUNTS;

export const COUNT_KEYS = Object.keys(COUNTS) as readonly CountKey[];

/** What waits for a person's decision: present, of whatever year. */
export const isDecision = (key: CountKey): boolean => COUNTS[key].of === 'decision';
