import { YearlyRoundController } from './yearly-round.controller.ts';

export const YEARLY_ROUND_CONTROLLERS = [YearlyRoundController];
