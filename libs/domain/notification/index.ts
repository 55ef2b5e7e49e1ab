export { nextOfficeInstant, type OfficeHours } from './office-hours.ts';
