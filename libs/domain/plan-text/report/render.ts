import { type PlanIndicator, type PlanItem, type PlanReading, type PlanYearSource } from '../model.ts';

const SOURCES: Readonly<Record<PlanYearSource, string>> = {
  heading: '见标题',
  introduction: '见导语',
  title: '见文件标题',
  'report-year': '按报告年度推定',
  none: '未写明',
};

const SIGNS: Readonly<Record<PlanIndicator['op'], string>> = {
  '=': '',
  '>=': '≥ ',
  '<=': '≤ ',
  '<': '< ',
  '>': '> ',
  '≈': '约 ',
  up: '上升',
  down: '下降',
};

/** The reading as lines for a person at a terminal. */
export function renderPlan(reading: PlanReading): string {
  const lines = [
    `发布单位：${reading.issuer ?? '未写明'}`,
    `报告年度：${reading.reportYear ?? '未写明'}`,
    `计划年度：${reading.planYear ?? '未写明'}（${SOURCES[reading.planYearSource]}）`,
    `工作安排：${reading.heading?.quote ?? '没有单独的标题'}`,
    `任务条目：${reading.items.length}条`,
    ...reading.items.flatMap((item) => renderItem(item, '')),
    ...reading.doubts.map(({ message }) => `存疑：${message}`),
  ];
  return lines.join('\n');
}

function renderItem(item: PlanItem, indent: string): readonly string[] {
  const inner = `${indent}    `;
  const units = item.responsible.map(({ name }) => name).join('、');
  return [
    `${indent}${item.ordinal}${item.title}  〔${item.start}–${item.end}〕`,
    ...(units === '' ? [] : [`${inner}责任单位：${units}`]),
    ...item.deadlines.map(({ quote, on }) => `${inner}时限：${on}（${quote}）`),
    ...item.indicators.map((one) => `${inner}指标：${renderIndicator(one)}`),
    ...item.doubts.map(({ message }) => `${inner}存疑：${message}`),
    ...item.children.flatMap((child) => renderItem(child, inner)),
  ];
}

/** An indicator in a few words: 案卷合格率 ≥ 95%（“执法案卷合格率达95%以上”）. */
export function renderIndicator({ name, op, value, unit, direction, kind, quote }: PlanIndicator): string {
  const turn = direction === 'none' || op === direction ? '' : SIGNS[direction];
  const amount =
    value === null ? (kind === 'rank' ? quote : SIGNS[op]) : `${turn}${SIGNS[op]}${value}${unit ?? ''}`;
  return `${name} ${amount}（“${quote.replaceAll(/\s+/g, '')}”）`;
}
