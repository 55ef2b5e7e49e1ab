import { type PlanDoubt, type PlanItem } from '../model.ts';
import { type PlanSection } from '../structure/section.ts';
import { type PlanYear } from './plan-year.ts';

/** What is worth a person's look in one item. */
export function itemDoubts(item: Omit<PlanItem, 'doubts'>, past: readonly string[]): readonly PlanDoubt[] {
  const doubts: PlanDoubt[] = [];
  if (item.indicators.length === 0 && item.children.length === 0) {
    doubts.push({
      code: 'NO_INDICATOR',
      message: '未发现可衡量的指标，请补充一项，或注明以完成情况定性评价。',
    });
  }
  if (past.length > 0) {
    const quotes = [...new Set(past)].slice(0, 3).join('”“');
    doubts.push({
      code: 'FIGURE_MAYBE_LAST_YEAR',
      message: `“${quotes}”可能是以往年度的数据，未列为指标，请核对。`,
    });
  }
  return doubts;
}

interface Read {
  readonly section: PlanSection | null;
  readonly planYear: PlanYear;
  readonly reportYear: number | null;
  readonly items: readonly PlanItem[];
  readonly text: string;
  /** Ordinals of top-level items that do not follow the one before, as written. */
  readonly outOfStep: readonly string[];
}

/** What is worth a person's look in the reading as a whole. */
export function readDoubts({
  section,
  planYear,
  reportYear,
  items,
  text,
  outOfStep,
}: Read): readonly PlanDoubt[] {
  if (!section) {
    return [
      {
        code: 'NO_PLAN_SECTION',
        message: '没有找到下一年度工作安排部分，请确认全文是否完整，或手工录入目标。',
      },
    ];
  }
  const doubts: PlanDoubt[] = [];
  if (planYear.inferred) {
    doubts.push({
      code: 'YEAR_INFERRED',
      message: `工作安排部分没有写明年度，按报告年度${reportYear ?? ''}年推定为${planYear.year ?? ''}年，请核对。`,
    });
  } else if (planYear.year === null) {
    doubts.push({ code: 'YEAR_INFERRED', message: '没有找到计划年度，也无从推定，请手工填写。' });
  }
  if (section.kind === 'mixed') {
    doubts.push({
      code: 'SHARED_HEADING',
      message: '存在的问题和工作安排写在同一标题下，请核对各条是否都是工作安排。',
    });
  }
  if (section.kind === 'lead') {
    doubts.push({
      code: 'NO_HEADING',
      message: '工作安排没有单独的标题，按“下一步”等语句识别，请核对范围。',
    });
  }
  if (items.length === 0) {
    doubts.push({
      code: 'NO_ITEMS',
      message: '找到了工作安排部分，但没有识别出任务条目，请核对全文是否完整。',
    });
  } else if (items.every(({ ordinal }) => ordinal === '')) {
    doubts.push({ code: 'UNNUMBERED', message: '工作安排没有编号，按段落划分条目，请核对。' });
  }
  if (outOfStep.length > 0) {
    doubts.push({
      code: 'ORDINAL_OUT_OF_STEP',
      message: `编号“${outOfStep.slice(0, 3).join('”“')}”与前一条不连续，请核对是否有遗漏。`,
    });
  }
  const last = items.at(-1);
  if (last && looksCutOff(text.slice(Math.max(last.start, last.end - 40), last.end))) {
    doubts.push({ code: 'TEXT_CUT_OFF', message: '最后一条似乎没有写完，请确认全文是否完整。' });
  }
  return doubts;
}

/** An item that ends without a closing mark, or in the middle of a phrase. */
function looksCutOff(ending: string): boolean {
  const last = ending.trimEnd().at(-1) ?? '';
  return !/[。.；;！!？?)）”』」】\]%％]/.test(last) || /(?:\.{3}|…)$/.test(ending.trimEnd());
}
