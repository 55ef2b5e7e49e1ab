import { type CountKey, isDecision } from '#domain/statistics';
import type { Narrowing } from './asked.ts';

/** The list that a number opens: path and query of the API. */
export function listOf(
  figure: CountKey,
  {
    year,
    month,
    officeId,
    unitId,
    level,
    source,
    kind,
  }: Narrowing & { readonly year: number; readonly month?: number | undefined },
): string {
  const narrowed = isDecision(figure) ? { officeId } : { year, month, officeId, unitId, level, source, kind };
  const pairs = Object.entries({ figure, ...narrowed }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `/api/statistics/records?${pairs.join('&')}`;
}
