import { CarryingOutController } from './carrying-out.controller.ts';
import { CircularsController } from './circulars.controller.ts';
import { ProposalsController } from './proposals.controller.ts';

export const REFERRAL_CONTROLLERS = [ProposalsController, CarryingOutController, CircularsController];
