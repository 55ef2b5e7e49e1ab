import { Module } from '@nestjs/common';
import { OrganizationChangeRepository } from './organization-change.repository.ts';
import { OrganizationDesk } from './organization-desk.service.ts';
import { OrganizationDirectory } from './organization-directory.service.ts';
import { OrganizationViews } from './organization-views.service.ts';
import { OrganizationRepository } from './organization.repository.ts';
import { PeopleDesk } from './people-desk.service.ts';
import { PeopleRepository } from './people.repository.ts';
import { SubstitutionRepository } from './substitution.repository.ts';
import { SubstitutionService } from './substitution.service.ts';

const SERVICES = [
  OrganizationDirectory,
  OrganizationDesk,
  OrganizationViews,
  PeopleDesk,
  SubstitutionService,
];

@Module({
  providers: [
    OrganizationRepository,
    OrganizationChangeRepository,
    PeopleRepository,
    SubstitutionRepository,
    ...SERVICES,
  ],
  exports: [OrganizationChangeRepository, ...SERVICES],
})
export class OrganizationsModule {}
