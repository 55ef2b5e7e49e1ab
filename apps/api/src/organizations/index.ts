import { OrganizationsController } from './organizations.controller.ts';
import { PeopleController } from './people.controller.ts';
import { SubstitutionsController } from './substitutions.controller.ts';

export const ORGANIZATION_CONTROLLERS = [OrganizationsController, PeopleController, SubstitutionsController];
