export { keepingAdministrators } from './administrators.ts';
export { OrganizationChangeRepository, type OrganizationCommand } from './organization-change.repository.ts';
export {
  type Ending,
  type Founding,
  type Merger,
  type Move,
  OrganizationDesk,
  type OrganizationMerged,
  type Renaming,
} from './organization-desk.service.ts';
export { OrganizationDirectory, type Registered } from './organization-directory.service.ts';
export type {
  OrganizationDetail,
  OrganizationFilter,
  OrganizationItem,
  OrganizationPerson,
} from './organization-list.query.ts';
export { organizationNotFound } from './organization-list.query.ts';
export type { OrganizationBranch } from './organization-tree.ts';
export { OrganizationViews } from './organization-views.service.ts';
export { OrganizationRepository, type OrganizationNode } from './organization.repository.ts';
export { OrganizationsModule } from './organizations.module.ts';
export {
  type AppointmentEnd,
  type AppointmentWish,
  PeopleDesk,
  type PersonChange,
} from './people-desk.service.ts';
export type { PeopleFilter, PersonItem, PersonRole } from './people-list.query.ts';
export type { Recipient } from './recipients.query.ts';
export type { NewAppointment, NewOrganization, NewPerson, Registration } from './registration.ts';
export type { SubstitutionFilter, SubstitutionItem } from './substitution.repository.ts';
export { type Sight, sightOf, VISIBLE } from './sight.query.ts';
export { SubstitutionService } from './substitution.service.ts';
