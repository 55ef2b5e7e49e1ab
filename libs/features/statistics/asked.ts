import type { Reach } from '#domain/identity';
import type { Day } from '#domain/shared';
import type { OfficeLevel } from '#domain/statistics';

/** Which records are meant; what is left out does not narrow. */
export interface Narrowing {
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
  /** Of the office. */
  readonly level?: OfficeLevel | undefined;
  readonly source?: string | undefined;
  /** Of documents. */
  readonly kind?: string | undefined;
}

export interface YearAsked extends Narrowing {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
}

/** By which days lights are told: today, and the last due day that is 临期. */
export interface LightDay {
  readonly today: Day;
  readonly nearUntil: Day;
}

/** Everything a statement depends on. */
export interface Asked extends Narrowing {
  readonly reach: Reach;
  /** Who asks: whose instructions wait is told by the leader's own name. */
  readonly personId: number;
  readonly light: LightDay;
  /** Both included; null: of whatever day. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
  /** Whether the span is a month: what is of a year as a whole is of none. */
  readonly month?: number | undefined;
}
