import { Module } from '@nestjs/common';
import { TargetsModule } from '#features/targets';
import { TasksModule } from '#features/tasks';
import { leadRules } from '#seeds';
import { DecompositionQuery } from './decomposition.query.ts';
import { DecompositionService } from './decomposition.service.ts';
import { DraftDesk } from './draft-desk.service.ts';
import { DraftPreparation } from './draft-preparation.ts';
import { ImportOpener } from './import-opener.ts';
import { LEAD_RULES, LeadAdvisor } from './lead-advisor.ts';
import { PlanConfirmation } from './plan-confirmation.service.ts';
import { PlanImportQuery } from './plan-import.query.ts';
import { PlanImportRepository } from './plan-import.repository.ts';
import { PlanImportService } from './plan-import.service.ts';
import { TargetDraftRepository } from './target-draft.repository.ts';

@Module({
  imports: [TargetsModule, TasksModule],
  providers: [
    { provide: LEAD_RULES, useFactory: () => leadRules() },
    DecompositionQuery,
    DecompositionService,
    DraftDesk,
    DraftPreparation,
    ImportOpener,
    LeadAdvisor,
    PlanConfirmation,
    PlanImportQuery,
    PlanImportRepository,
    PlanImportService,
    TargetDraftRepository,
  ],
  exports: [PlanImportService, DraftDesk, PlanConfirmation, DecompositionService],
})
export class PlanImportModule {}
