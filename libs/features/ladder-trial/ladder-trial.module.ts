import { Module } from '@nestjs/common';
import { OrganizationsModule } from '#features/organizations';
import { LaddersModule } from '#features/policies';
import { LadderTrialService } from './ladder-trial.service.ts';

@Module({
  imports: [LaddersModule, OrganizationsModule],
  providers: [LadderTrialService],
  exports: [LadderTrialService],
})
export class LadderTrialModule {}
