import type { DraftIndicator } from '#domain/plan-import';
import { DomainError } from '#domain/shared';

/** What a person writes of an indicator at the console. */
export type WrittenIndicator = Pick<DraftIndicator, 'name' | 'op' | 'value' | 'unit' | 'direction' | 'kind'>;

export const INDICATOR_SYNTAX =
  '写成“名称 运算符 数值单位”，例如“办结率 >= 95%”“培训 不低于 6期”“败诉率 <= 5%”“信访量 下降 >= 10%”“满意度 上升”；运算符：= 达到、>= 不低于、<= 不高于、> 高于、< 低于、≈ 约为；没有数字的只写名称';

const OPS: Readonly<Record<string, DraftIndicator['op']>> = {
  ...{ '=': '=', '＝': '=', 达到: '=', '>=': '>=', '≥': '>=', 不低于: '>=', '<=': '<=', '≤': '<=' },
  ...{ 不高于: '<=', '>': '>', '＞': '>', 高于: '>', '<': '<', '＜': '<', 低于: '<', '≈': '≈', 约为: '≈' },
};
const TURNS = { 上升: 'up', 下降: 'down' } as const;
const TURN_WORDS = { up: '上升', down: '下降' } as const;

const longestFirst = Object.keys(OPS).sort((a, b) => b.length - a.length);
const WRITTEN = new RegExp(
  `^(?<name>[^=＝<>＜＞≤≥≈]+?)(?:\\s+(?<turn>上升|下降))?(?:\\s*(?<op>${longestFirst.join('|')})\\s*(?<value>-?\\d+(?:\\.\\d+)?)\\s*(?<unit>.*))?$`,
  'u',
);
/** A figure in what should be a bare name: something was written that was not understood. */
const LOOKS_MEASURED = /\d/;

/**
 * Reads one indicator as a person writes it.
 * @throws DomainError `INDICATOR_SYNTAX`
 */
export function parseIndicator(written: string): WrittenIndicator {
  const { name = '', turn, op, value, unit = '' } = WRITTEN.exec(written.trim())?.groups ?? {};
  const direction = turn === undefined ? 'none' : TURNS[turn as keyof typeof TURNS];
  if (op !== undefined && value !== undefined) {
    const compared = OPS[op] ?? '=';
    const kind = compared === '≈' ? 'approx' : 'numeric';
    return { name, op: compared, value: Number(value), unit: unit.trim() || null, direction, kind };
  }
  if (name === '' || LOOKS_MEASURED.test(name)) {
    throw new DomainError('INDICATOR_SYNTAX', `看不懂指标“${written}”，请${INDICATOR_SYNTAX}。`, { written });
  }
  return direction === 'none'
    ? { name, op: '=', value: null, unit: null, direction, kind: 'qualitative' }
    : { name, op: direction, value: null, unit: null, direction, kind: 'trend' };
}

/** An indicator in the words in which it may be written back. */
export function indicatorText({ name, op, value, unit, direction }: Omit<WrittenIndicator, 'kind'>): string {
  const moves = op === 'up' || op === 'down';
  const turn = moves ? op : direction;
  const figure = value === null ? [] : [moves ? '=' : op, `${value}${unit ?? ''}`];
  return [name, ...(turn === 'none' ? [] : [TURN_WORDS[turn]]), ...figure].join(' ');
}

/**
 * Indicators after an edit: those at `removed` (counted from 1) are taken away, then each written one changes the one
 * of its name, which keeps its place in the report, or is added.
 * @throws DomainError `INDICATOR_NUMBER_UNKNOWN`, `INDICATOR_NAME_AMBIGUOUS`
 */
export function editedIndicators(
  indicators: readonly DraftIndicator[],
  written: readonly WrittenIndicator[],
  removed: readonly number[],
): DraftIndicator[] {
  const unknown = removed.find((nth) => nth < 1 || nth > indicators.length);
  if (unknown !== undefined) {
    throw new DomainError(
      'INDICATOR_NUMBER_UNKNOWN',
      `本条没有第 ${unknown} 个指标，可用 plan show 查看序号。`,
      { number: unknown, indicators: indicators.length },
    );
  }
  const edited = indicators.filter((_, nth) => !removed.includes(nth + 1));
  for (const indicator of written) {
    const namesakes = edited.filter(({ name }) => name === indicator.name);
    if (namesakes.length > 1) {
      throw new DomainError(
        'INDICATOR_NAME_AMBIGUOUS',
        `本条有 ${namesakes.length} 个指标都叫“${indicator.name}”，请先用 --remove-indicator 去掉要改的一个。`,
        { name: indicator.name },
      );
    }
    const [former] = namesakes;
    if (former) edited[edited.indexOf(former)] = changed(former, indicator);
    else edited.push({ ...indicator, quote: null, span: null });
  }
  return edited;
}

/** 全覆盖 stays of its kind when only its figure changes. */
const changed = (former: DraftIndicator, written: WrittenIndicator): DraftIndicator => ({
  ...former,
  ...written,
  kind:
    former.value !== null && written.value !== null && written.kind === 'numeric'
      ? former.kind
      : written.kind,
});
