import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { HolidayChangeService } from './holiday-change.service.ts';
import { HolidayReader } from './holiday-reader.service.ts';

@Module({
  imports: [NotificationsModule, OrganizationsModule],
  providers: [HolidayChangeService, HolidayReader],
  exports: [HolidayChangeService, HolidayReader],
})
export class HolidaysModule {}
