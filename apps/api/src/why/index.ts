import { WhyController } from './why.controller.ts';

export const WHY_CONTROLLERS = [WhyController];
