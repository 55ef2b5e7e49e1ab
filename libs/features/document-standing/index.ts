export { DocumentStandingModule } from './document-standing.module.ts';
export { DocumentStanding } from './document-standing.service.ts';
