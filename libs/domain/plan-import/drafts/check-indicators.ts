import { DomainError } from '../../shared/index.ts';
import { indicatorOp } from '../../target/index.ts';
import type { DraftContent, DraftIndicator } from './model.ts';

const KINDS = ['numeric', 'coverage', 'trend', 'rank', 'frequency', 'approx', 'qualitative'];
const DIRECTIONS = ['up', 'down', 'none'];

/**
 * Indicators as a person left them. A place must lie in the item's own text, and the quote is then what stands there.
 * @param source the stored report
 * @throws DomainError `INDICATOR_NAME_MISSING`, `INDICATOR_OP_UNKNOWN`, `INDICATOR_VALUE_INVALID`,
 * `INDICATOR_KIND_UNKNOWN`, `INDICATOR_SPAN_INVALID`
 */
export function checkedIndicators(
  source: string,
  { spans }: Pick<DraftContent, 'spans'>,
  indicators: readonly DraftIndicator[],
): DraftIndicator[] {
  return indicators.map(({ name, op, value, unit, direction, kind, quote, span }) => {
    const refuse = (code: string, message: string): never => {
      throw new DomainError(code, message, { name, op, value, kind, direction, span });
    };
    if (name.trim() === '') refuse('INDICATOR_NAME_MISSING', '有指标未写名称，请补全。');
    indicatorOp(op);
    if (value !== null && !Number.isFinite(value)) {
      refuse('INDICATOR_VALUE_INVALID', `指标“${name}”的数值不对，请填写数字；没有数值的请留空。`);
    }
    if (!KINDS.includes(kind) || !DIRECTIONS.includes(direction)) {
      refuse('INDICATOR_KIND_UNKNOWN', `指标“${name}”的类型或方向不能识别，请重新选择。`);
    }
    if (
      span &&
      !spans.some((own) => own.start <= span.start && span.start < span.end && span.end <= own.end)
    ) {
      refuse('INDICATOR_SPAN_INVALID', `指标“${name}”的原文位置不在本条之内，请重新选取。`);
    }
    return {
      ...{ name: name.trim(), op, value, unit: unit?.trim() || null, direction, kind },
      quote: span ? source.slice(span.start, span.end) : quote,
      span: span && { start: span.start, end: span.end },
    };
  });
}
