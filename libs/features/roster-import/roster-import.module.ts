import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { OrganizationsModule } from '#features/organizations';
import { RosterImportService } from './roster-import.service.ts';
import { RosterRepository } from './roster.repository.ts';

@Module({})
export class RosterImportModule {
  /** @param identity the configured identity room, which opens the accounts */
  static with(identity: NonNullable<ModuleMetadata['imports']>[number]): DynamicModule {
    return {
      module: RosterImportModule,
      imports: [OrganizationsModule, identity],
      providers: [RosterRepository, RosterImportService],
      exports: [RosterImportService],
    };
  }
}
