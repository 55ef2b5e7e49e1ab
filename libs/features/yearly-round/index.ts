export { YearlyRoundModule } from './yearly-round.module.ts';
export type { TemplateRow } from './yearly-round.repository.ts';
export {
  type Round,
  type RoundPreview,
  type RoundState,
  type RoundTask,
  YearlyRoundService,
} from './yearly-round.service.ts';
export { type NewTemplate, type TemplateEdit, YearlyTemplates } from './yearly-templates.service.ts';
