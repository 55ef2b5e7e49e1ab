import { Module } from '@nestjs/common';
import { DocumentTemplates } from './document-templates.service.ts';
import { TemplateDesk } from './template-desk.service.ts';
import { TemplateRepository } from './template.repository.ts';

@Module({
  providers: [DocumentTemplates, TemplateDesk, TemplateRepository],
  exports: [DocumentTemplates, TemplateDesk],
})
export class DocumentTemplatesModule {}
