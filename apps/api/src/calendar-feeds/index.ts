import { CalendarFeedsController } from './calendar-feeds.controller.ts';
import { CalendarsController } from './calendars.controller.ts';

export const CALENDAR_FEED_CONTROLLERS = [CalendarFeedsController, CalendarsController];
