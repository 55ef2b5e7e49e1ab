import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { AcceptanceReminder } from './acceptance-reminder.service.ts';

/** What the worker does for tasks by itself. */
@Module({
  imports: [NotificationsModule, OrganizationsModule],
  providers: [AcceptanceReminder],
  exports: [AcceptanceReminder],
})
export class TaskRemindersModule {}
