export { HealthService, type Health, type PartHealth, type Standing } from './health.service.ts';
