import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { InstructionAnnouncer } from './instruction-announcer.ts';
import { InstructionGivingService } from './instruction-giving.service.ts';
import { InstructionReader } from './instruction-reader.service.ts';
import { InstructionReminder } from './instruction-reminder.service.ts';
import { InstructionRepository } from './instruction.repository.ts';
import { InstructionService } from './instruction.service.ts';

@Module({
  imports: [NotificationsModule, OrganizationsModule],
  providers: [
    InstructionAnnouncer,
    InstructionGivingService,
    InstructionReader,
    InstructionReminder,
    InstructionRepository,
    InstructionService,
  ],
  exports: [InstructionGivingService, InstructionReader, InstructionService],
})
export class InstructionsModule {}
