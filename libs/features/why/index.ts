export { FACT_KINDS, type FactKind, type FactLink } from './fact-links.ts';
export { WhyModule } from './why.module.ts';
export { type CaseWhy, type NoticeWhy, type ReplayOfNotice, WhyService } from './why.service.ts';
