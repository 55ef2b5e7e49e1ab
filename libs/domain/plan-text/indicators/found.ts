import { type PlanIndicator } from '../model.ts';

/** An indicator in folded offsets; its quote is cut from the original later. */
export type FoundIndicator = Omit<PlanIndicator, 'quote'>;
