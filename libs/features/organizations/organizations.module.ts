import { Module } from '@nestjs/common';
import { OrganizationDirectory } from './organization-directory.service.ts';
import { OrganizationRepository } from './organization.repository.ts';

@Module({ providers: [OrganizationRepository, OrganizationDirectory], exports: [OrganizationDirectory] })
export class OrganizationsModule {}
