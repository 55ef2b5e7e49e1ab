import { type DynamicModule, Module } from '@nestjs/common';
import { DocumentProofModule } from '#features/documents';
import { FoundationModule, type Runtime } from '#features/foundation';
import { IdentityModule } from '#features/identity';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { PlanImportModule } from '#features/plan-import';
import { RectificationModule } from '#features/rectification';
import { SupervisionModule } from '#features/supervision';
import { TargetsModule } from '#features/targets';
import { TasksModule } from '#features/tasks';
import { WhyModule } from '#features/why';
import type { SecretBox } from '#platform/secrets';

/** Every room that an operator's command may act in; nothing here runs by itself. */
@Module({})
export class OperatorModule {
  static over(runtime: Runtime, secrets: SecretBox): DynamicModule {
    return {
      module: OperatorModule,
      imports: [
        FoundationModule.over(runtime),
        OrganizationsModule,
        TargetsModule,
        TasksModule,
        PlanImportModule,
        SupervisionModule,
        RectificationModule,
        NotificationsModule,
        WhyModule,
        DocumentProofModule,
        IdentityModule.with({ secrets }),
      ],
    };
  }
}
