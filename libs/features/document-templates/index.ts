export { type CurrentTemplate, DocumentTemplates } from './document-templates.service.ts';
export { DocumentTemplatesModule } from './document-templates.module.ts';
export { assertPrintable, noticeFacts, type NoticeWords } from './notice-facts.ts';
export {
  type KindOfPaper,
  type OfficeTemplates,
  type TemplatePublication,
  type TemplateListQuery,
  TemplateDesk,
} from './template-desk.service.ts';
export type { TemplateView } from './template.repository.ts';
