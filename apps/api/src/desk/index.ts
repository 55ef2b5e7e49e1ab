import { DeskController } from './desk.controller.ts';

export const DESK_CONTROLLERS = [DeskController] as const;
