import { type Line } from '../layout/lines.ts';
import { leadingOrdinal, rankOf } from './ordinals.ts';

/** Titles of documents that are a plan from end to end. */
const PLAN_TITLE =
  /(?:工作|建设|行政|普法|督察|执法|依法治[县市区省理镇])[^。,;:]{0,16}?(?:要点|计划|安排|安排意见|打算|重点任务|任务分解(?:表|方案)?|任务分工(?:方案)?|实施方案|工作方案|行动方案|行动计划|实施计划|任务清单|工作思路)(?:》?的通知)?》?(?:\([^)]{1,20}\))?$/;
/** Reports, explanations and notices about other things bear the same words. */
const OTHER_TITLE =
  /报告|总结|情况|解读|说明|答复|放假|值班|考试|招聘|录用|面试|公示|采购|招标|预算|决算|会议|培训班|检查的通知|评选|表彰|起草|征求/;
const MENU = /[>|]|当前位置|首页|\s{2}/;
/** The title stands before the text; metadata and a covering notice may come first. */
const TITLE_LINES = 60;

export interface WholePlan {
  readonly heading: { readonly start: number; readonly end: number };
  readonly from: number;
}

/** The title of a document that is the plan itself (关于印发…工作安排的通知), or `null`. */
export function findWholePlan(text: string, lines: readonly Line[]): WholePlan | null {
  let title: { start: number; end: number } | null = null;
  for (const [at, line] of lines.slice(0, TITLE_LINES).entries()) {
    const ordinal = leadingOrdinal(line.text);
    if (ordinal && rankOf(ordinal.form) <= 3) break;
    const next = lines[at + 1];
    if (isTitle(line.text)) title = { start: line.start, end: line.end };
    else if (next && line.text.length <= 30 && isTitle(line.text + next.text) && !isTitle(next.text)) {
      title = { start: line.start, end: next.end };
    } else if (isOtherTitle(line.text)) return null;
  }
  if (!title) return null;
  // The document must go on as one: a list of links bears such titles too.
  return /[。;]/.test(text.slice(title.end)) ? { heading: title, from: title.end } : null;
}

function isTitle(line: string): boolean {
  return line.length <= 70 && !MENU.test(line) && PLAN_TITLE.test(line) && !OTHER_TITLE.test(line);
}

/** A report's own title stops the search: what follows is a report with sections. */
function isOtherTitle(line: string): boolean {
  return (
    line.length <= 60 &&
    /(?:报告|总结|小结|情况|解读|汇报)(?:\([^)]*\))?$/.test(line) &&
    !/[。;:>]/.test(line)
  );
}
