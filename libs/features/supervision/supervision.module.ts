import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { RectificationModule } from '#features/rectification';
import { CaseForesightService } from './case-foresight.service.ts';
import { CaseParties } from './case-parties.ts';
import { CaseRepository } from './case.repository.ts';
import { CaseService } from './case.service.ts';
import { EscalationService } from './escalation.service.ts';
import { EscalationWriter } from './escalation.writer.ts';
import { NoticeRepository } from './notice.repository.ts';
import { NoticeService } from './notice.service.ts';

@Module({
  imports: [NotificationsModule, OrganizationsModule, RectificationModule],
  providers: [
    CaseForesightService,
    CaseParties,
    CaseRepository,
    CaseService,
    EscalationService,
    EscalationWriter,
    NoticeRepository,
    NoticeService,
  ],
  exports: [CaseForesightService, CaseService, EscalationService, NoticeService],
})
export class SupervisionModule {}
