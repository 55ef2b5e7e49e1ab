import { INDICATOR_OP_NAMES } from '../../target/index.ts';
import { shortened } from '../drafts/index.ts';
import type { PlannedTarget } from './model.ts';

type Promised = PlannedTarget['indicators'][number];

/** Kinds whose way can be followed quarter by quarter. */
const MEASURED = new Set<Promised['kind']>(['numeric', 'coverage', 'approx']);

export const isMeasured = ({ kind, value }: Promised): boolean => MEASURED.has(kind) && value !== null;

const NAMES_AT_MOST = 20;

/** The names of several promises in one phrase. */
export const namesOf = (indicators: readonly Promised[]): string =>
  shortened([...new Set(indicators.map(({ name }) => name))].join('、'), NAMES_AT_MOST);

/** 案卷合格率不低于95%: what the plan promises, without a figure of our own. */
export function inWords({ name, op, value, unit, direction }: Promised): string {
  if (value === null) return name;
  const figure = `${value}${unit ?? ''}`;
  if (direction === 'none') return `${name}${INDICATOR_OP_NAMES[op]}${figure}`;
  const movement = direction === 'up' ? '提升' : '下降';
  return `${name}${movement}${op === '>=' ? '不低于' : op === '<=' ? '不超过' : ''}${figure}`;
}
