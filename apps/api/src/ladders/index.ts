import { LaddersController } from './ladders.controller.ts';

export const LADDER_CONTROLLERS = [LaddersController];
