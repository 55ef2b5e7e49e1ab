export { OrganizationDirectory, type Registered } from './organization-directory.service.ts';
export { OrganizationRepository, type OrganizationNode } from './organization.repository.ts';
export { OrganizationsModule } from './organizations.module.ts';
export type { Recipient } from './recipients.query.ts';
export type { NewAppointment, NewOrganization, NewPerson, Registration } from './registration.ts';
