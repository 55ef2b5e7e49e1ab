import { DemoController } from './demo.controller.ts';

export const DEMO_CONTROLLERS = [DemoController] as const;
