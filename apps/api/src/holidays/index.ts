import { HolidaysController } from './holidays.controller.ts';

export const HOLIDAY_CONTROLLERS = [HolidaysController];
