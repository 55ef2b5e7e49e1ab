import { dayOf, similarity } from '../shared/index.ts';
import { judge } from '../target/index.ts';
import type { IndicatorReading, TargetIndicator } from './reading.ts';
import { claimWithoutFigure } from './claim.ts';

export const HINT_CODES = [
  'CLAIM_NOT_MEASURED',
  'FIGURE_STANDS_STILL',
  'FIGURE_WRONG_WAY',
  'PERCENT_FELL',
  'PERCENT_JUMPED',
  'TEXT_COPIED',
  'NOTHING_ATTACHED',
] as const;
export type HintCode = (typeof HINT_CODES)[number];

/** Something the reviewer should look at. A hint decides nothing. */
export interface ReportHint {
  readonly code: HintCode;
  /** A Chinese sentence. */
  readonly message: string;
  /** The words of the report it is about. */
  readonly quote: string | null;
  /** The report it was compared with. */
  readonly earlierReportId: number | null;
  readonly indicatorId: number | null;
}

/** A report as far as comparing needs it. */
export interface ComparedReport {
  readonly id: number;
  readonly submittedAt: Date;
  readonly percent: number | null;
  readonly body: string;
  readonly readings: readonly Pick<IndicatorReading, 'indicatorId' | 'value' | 'previous'>[];
}

export interface HintFacts {
  readonly report: ComparedReport & { readonly purpose: 'progress' | 'completion' };
  /** Of the same unit on the same task, newest first, without those withdrawn. */
  readonly earlier: readonly ComparedReport[];
  readonly indicators: readonly TargetIndicator[];
  /** Null: not known. */
  readonly attachments: number | null;
}

/** From here on two texts are nearly one. */
const COPIED = 0.85;
/** A leap to a hundred from no more than this is worth a question. Percent. */
const FAR_FROM_DONE = 60;

/** What a reviewer might overlook, in the order in which it should be looked at. */
export function reportHints(facts: HintFacts): ReportHint[] {
  return [claim, figures, percent, copied, attached].flatMap((look) => look(facts));
}

const hint = (code: HintCode, message: string, evidence: Partial<ReportHint> = {}): ReportHint => ({
  ...{ quote: null, earlierReportId: null, indicatorId: null },
  ...evidence,
  ...{ code, message },
});

/** A promise that can be measured: by a figure, or by movement. */
const measurable = ({ value, op }: TargetIndicator) => value !== null || op === 'up' || op === 'down';

function claim({ report, indicators }: HintFacts): ReportHint[] {
  if (report.readings.length > 0 || !indicators.some(measurable)) return [];
  const quote = claimWithoutFigure(report.body);
  if (quote === null) return [];
  return [
    hint('CLAIM_NOT_MEASURED', '填报称已有成效，但没有填写指标数值，文中也没有数据，请核实。', { quote }),
  ];
}

function figures({ report, earlier, indicators }: HintFacts): ReportHint[] {
  return report.readings.flatMap(({ indicatorId, value, previous = null }) => {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    if (!indicator) return [];
    const before = earlier.flatMap(({ id, submittedAt, readings }) => {
      const reading = readings.find((one) => one.indicatorId === indicatorId);
      return reading ? [{ id, submittedAt, value: reading.value }] : [];
    });
    const [last, oneBefore] = before;
    const figure = (amount: number) => `${amount}${indicator.unit ?? ''}`;
    const evidence = (earlierReportId: number) => ({ indicatorId, earlierReportId, quote: figure(value) });
    if (last && oneBefore && last.value === value && oneBefore.value === value) {
      if (judge(indicator, { value, previous }).verdict === 'met') return [];
      const message = `指标“${indicator.name}”连续三次填报均为${figure(value)}，没有变化，请核实进展。`;
      return [hint('FIGURE_STANDS_STILL', message, evidence(oneBefore.id))];
    }
    if (last && wentWrong(indicator, last.value, value)) {
      const message = `指标“${indicator.name}”由${figure(last.value)}（${dayOf(last.submittedAt)}填报）变为${figure(value)}，与目标方向相反，请核实。`;
      return [hint('FIGURE_WRONG_WAY', message, evidence(last.id))];
    }
    return [];
  });
}

/** Whether a figure went away from what was promised. */
function wentWrong({ op, value }: TargetIndicator, from: number, to: number): boolean {
  switch (op) {
    case '>=':
    case '>':
    case 'up':
      return to < from;
    case '<=':
    case '<':
    case 'down':
    case 'rank':
      return to > from;
    case '=':
    case '≈':
      return value !== null && Math.abs(to - value) > Math.abs(from - value);
  }
}

function percent({ report, earlier }: HintFacts): ReportHint[] {
  const last = earlier.find((one) => one.percent !== null);
  if (!last || last.percent === null || report.percent === null) return [];
  const evidence = { earlierReportId: last.id, quote: `${report.percent}%` };
  if (report.percent < last.percent) {
    const message = `完成比例由${last.percent}%降为${report.percent}%，请核实原因。`;
    return [hint('PERCENT_FELL', message, evidence)];
  }
  if (report.percent === 100 && last.percent <= FAR_FROM_DONE) {
    return [hint('PERCENT_JUMPED', `完成比例由${last.percent}%直接升至100%，请核实。`, evidence)];
  }
  return [];
}

function copied({ report, earlier: [last] }: HintFacts): ReportHint[] {
  if (!last) return [];
  const alike = similarity(report.body, last.body);
  if (alike < COPIED) return [];
  const message = `填报内容与${dayOf(last.submittedAt)}的填报有${Math.floor(alike * 100)}%相同，请核实是否有新的进展。`;
  return [
    hint('TEXT_COPIED', message, { earlierReportId: last.id, quote: [...last.body].slice(0, 80).join('') }),
  ];
}

function attached({ report, attachments }: HintFacts): ReportHint[] {
  if (report.purpose !== 'completion' || attachments !== 0) return [];
  return [hint('NOTHING_ATTACHED', '报送完成但没有上传佐证材料，请核实或要求补充。')];
}
