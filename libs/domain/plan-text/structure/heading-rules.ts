/**
 * What a heading announces:
 * - `plan`: next year's work;
 * - `improvement`: measures against problems, a plan where no better one is found;
 * - `mixed`: problems and plan together;
 * - `problem`, `past`: what was wrong, what was done;
 * - `frame`: 总体要求, 工作要求: around the tasks, no task itself;
 * - `opener`: 重点任务: merely opens the list of tasks;
 * - `other`: anything else, such as the title of a task.
 */
export type HeadingKind =
  'plan' | 'improvement' | 'mixed' | 'problem' | 'past' | 'frame' | 'opener' | 'other';

/** Words for the time to come. */
export const FUTURE =
  /下一?步|下一?个?阶段|今后|明年|来年|新的?一年|新年度|下一?年度?|未来|后一?阶段|下半年|接下来|后续|后期|来年度/;
/** Words that only a plan bears. */
const PLAN_WORD = /打算|工作思路|思路和|努力方向|设想|谋划|展望|工作考虑|前景/;
/** Words that make a plan together with a time to come. */
const WORK_WORD =
  /计划|安排|部署|规划|重点|要点|任务|举措|措施|方向|目标|建议|工作|意见|对策|整改|推进|加强|思路|建设|方案/;
/** A heading that is nothing but a plan's name: 工作计划, 主要工作安排, 年度工作安排. */
const BARE_PLAN =
  /^(?:年度|全年|主要|重点|法治政府建设|法治建设|依法行政|普法|司法行政|有关|相关|总体|和|的|推进)*(?:工作)?(?:的)?(?:计划|安排|安排意见|规划|部署)$/;
const IMPROVEMENT =
  /(?:改进|整改|解决|应对|完善)(?:的)?(?:措施|举措|办法|方向|建议|对策|意见)|工作(?:建议|对策)|对策|意见建议|整改(?:情况|方案)?$/;
/** 意见建议: what others should do; no plan of one's own. */
const ADVICE = /^(?:几点|有关|相关|工作)*(?:意见|对策|思考)?(?:和|与|及)?建议$/;
const PROBLEM = /问题|不足|短板|困难|差距|薄弱|弱项|挑战|制约|欠缺/;
/** 补齐…短板, 破解…难题: names what is wrong in order to mend it. */
export const MENDS =
  /^(?:着力|全力|聚力|切实|加快|持续|进一步|要|抓好|抓紧|集中|推动|努力)*(?:补齐|补足|补强|弥补|破解|解决|化解|消除|缩小|攻克|针对|加强|强化|聚焦|整改|清零|打通|突破|改善|扭转)|^(?:着力|进一步|加快|持续)/;
const PAST =
  /成效|成绩|情况|做法|总结|小结|回顾|完成|进展|亮点|特色|经验|现状|开展|履职|履行|落实情况|概况|举措及|举措和|述职|述法/;
const FRAME =
  /^(?:\d{4}年度?)?(?:(?:工作|总体|主要|基本|年度|发展|指导|目标)*(?:要求|总体目标|工作目标|主要目标|目标要求|指导思想|基本原则|工作原则|总体思路|总体考虑|基本思路|总体安排|总目标|目标|原则)(?:和|与|及|、)?)+$/;
/**
 * After the tasks: how to carry them out, and what others should do (下步工作要求). Only as the whole heading;
 * 加强组织领导 is a task.
 */
const TAIL_FRAME =
  /^(?:有关|相关|几点|具体|工作|下一?步)?(?:工作)?要求$|^(?:工作|组织)?(?:保障|保障措施|组织实施|实施步骤|工作步骤|方法步骤|进度安排|时间安排|实施保障|步骤安排)$|^(?:组织领导|监督检查|附则|附件)$/;
const OPENER =
  /^(?:\d{4}年度?|法治政府建设|法治建设|依法行政|推进|下一?步|全年|今年|和|及|与|、|的|主要|重点|具体|年度|工作|目标|任务|措施|举措|内容|安排|责任|分工|分解|清单|项目|计划|事项){1,12}$/;
const OPENER_WORD = /任务|措施|举措|内容|安排|工作|事项|分工|计划/;

const YEAR = /(20\d\d)年/g;
const YEAR_SPAN = /20\d\d年?-20\d\d/;

/**
 * Says what a heading announces. `reportYear` decides whether the year in a heading lies behind or ahead;
 * without it any year may lie ahead.
 */
export function classifyHeading(title: string, reportYear: number | null): HeadingKind {
  const plain = title
    .replace(/《[^》]{0,80}》/g, '')
    .replace(/[\s“”‘’"【】[\]<>:,。;.!?*#●■◆]+/g, '')
    .replace(/\([^)]{0,12}\)/g, '');
  if (plain === '' || plain.length > 60) return 'other';
  if (TAIL_FRAME.test(plain) || FRAME.test(plain)) return 'frame';

  const ahead = liesAhead(plain, reportYear);
  const problem = PROBLEM.test(plain);
  // 针对存在问题的下一步打算 names problems only as the reason.
  const reason = /^(?:针对|根据|结合|对照)/.test(plain);
  const plan =
    (PLAN_WORD.test(plain) && ahead !== false) ||
    (ahead === true && WORK_WORD.test(plain)) ||
    (ahead === null && BARE_PLAN.test(plain));
  if (plan && problem && !reason) return 'mixed';
  if (plan) return PAST.test(plain.replace(/^.*(?:及|和|与|、)/, '')) ? 'past' : 'plan';
  if (problem && IMPROVEMENT.test(plain)) return 'mixed';
  if (problem) return MENDS.test(plain) ? 'other' : 'problem';
  if (PAST.test(plain)) return 'past';
  if (ahead === false) return 'past';
  if (IMPROVEMENT.test(plain) && plain.length <= 12 && !ADVICE.test(plain)) return 'improvement';
  if (OPENER.test(plain) && OPENER_WORD.test(plain)) return 'opener';
  return 'other';
}

/** `true`: next year or later; `false`: only years behind; `null`: no time named. */
function liesAhead(title: string, reportYear: number | null): boolean | null {
  if (FUTURE.test(title)) return true;
  // A report is written in the year after: 今年工作安排, but not 今年以来, 今年工作情况.
  if (/(?:今年|本年度)(?!以来).*(?:安排|计划|打算|思路|重点|任务|要点)/.test(title)) return true;
  if (YEAR_SPAN.test(title)) return null;
  const years = [...title.matchAll(YEAR)].map(([, year]) => Number(year));
  if (years.length === 0) return null;
  return reportYear === null || years.some((year) => year > reportYear);
}

/** Where a heading that ran into its first sentence ends: 工作思路2025年，我市… / 工作打算下一步，… */
const RUN_IN =
  /(?:打算|思路|计划|安排|部署|规划|要点|方向|举措|措施|重点|任务|设想|展望)(?=20\d\d年|下一?步|今后|我[市县区镇乡局委办们厅街]|为[了深全进切]|在新的|全[市县区镇]|[一1首]是|\([一1]\)|[一1]要|1[.、]| )/;

/** The length of the heading in a line whose rest is already the text. `null`: the line is no run-in heading. */
export function runInHeadingLength(line: string): number | null {
  const match = RUN_IN.exec(line.slice(0, 60));
  return match && match.index + match[0].length;
}
