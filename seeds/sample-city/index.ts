import type { Day } from '#domain/shared';
import { planSections } from '../plan-sections/index.ts';
import { readSeedFile, SEED_ROOT } from '../reading/index.ts';
import type { Behaviours } from './behaviours.ts';
import { checkBehaviours } from './check-behaviours.ts';
import { checkOrganizations, checkPeople } from './check-organizations.ts';
import { checkTasks, withIndicators } from './check-year-plan.ts';
import { behavioursFile } from './read-behaviours.ts';
import {
  organizationsFile,
  peopleFile,
  SAMPLE_ROLES,
  type SampleOrganization,
  type SamplePerson,
  type SampleRole,
} from './organizations.ts';
import { type SampleTarget, type SampleTask, targetsFile, tasksFile } from './year-plan.ts';

export type * from './behaviours.ts';
export {
  SAMPLE_ROLES,
  type SampleOrganization,
  type SamplePerson,
  type SampleRole,
  type Staff,
} from './organizations.ts';
export type {
  SampleMilestone,
  SampleReportingCycle,
  SampleTarget,
  SampleTask,
  TargetSource,
} from './year-plan.ts';

/** A person holds a role for an organisation, from the first day of the sample year. */
export interface SampleAppointment {
  readonly person: string;
  readonly organization: string;
  readonly role: SampleRole;
}

/** An invented prefecture-level city with one living year of work. */
export interface SampleCity {
  readonly name: string;
  readonly planYear: number;
  /** The day on which the sample's clock starts. */
  readonly startsOn: Day;
  /** The root office first; every parent stands before its children. */
  readonly organizations: readonly SampleOrganization[];
  readonly people: readonly SamplePerson[];
  readonly appointments: readonly SampleAppointment[];
  readonly targets: readonly SampleTarget[];
  /** In the order of the plan, not of the days. */
  readonly tasks: readonly SampleTask[];
  readonly behaviours: Behaviours;
}

const FILES = {
  organizations: 'sample-city/organizations.json',
  people: 'sample-city/people.json',
  targets: 'sample-city/targets.json',
  tasks: 'sample-city/tasks.json',
  behaviours: 'sample-city/behaviours.json',
} as const;

/**
 * Reads the sample city and holds its files against each other and against the plan sections.
 * @throws DomainError `SEED_FIELD_INVALID` naming file and field, `SEED_FILE_UNREADABLE`
 */
export function sampleCity(root = SEED_ROOT): SampleCity {
  const { people } = readSeedFile(FILES.people, peopleFile, root);
  checkPeople(FILES.people, people);
  const { organizations } = readSeedFile(FILES.organizations, organizationsFile, root);
  checkOrganizations(FILES.organizations, organizations, people);

  const plan = readSeedFile(FILES.targets, targetsFile, root);
  const targets = withIndicators(FILES.targets, plan.planYear, plan.targets, planSections(root));
  const { tasks } = readSeedFile(FILES.tasks, tasksFile, root);
  checkTasks(FILES.tasks, plan.startsOn, tasks, targets, organizations);

  const { unit, office, exceptions } = readSeedFile(FILES.behaviours, behavioursFile, root);
  checkBehaviours(FILES.behaviours, exceptions, tasks);

  return {
    name: plan.city,
    planYear: plan.planYear,
    startsOn: plan.startsOn,
    organizations,
    people,
    appointments: organizations.flatMap(appointmentsOf),
    targets,
    tasks,
    behaviours: { unit, office, exceptions },
  };
}

function appointmentsOf({ code, staff }: SampleOrganization): SampleAppointment[] {
  return SAMPLE_ROLES.flatMap((role) => staff[role].map((person) => ({ person, organization: code, role })));
}
