import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { type OfficeTemplates, TemplateDesk, type TemplateView } from '#features/document-templates';
import { TemplatePreview } from '#features/documents';
import { actorOf, type Principal } from '#features/identity';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersFile, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  OfficeQuery,
  OfficeTemplatesAnswer,
  DocumentTemplateAnswer,
  TemplateCheckAnswer,
  TemplateCheckBody,
  TemplateListQuery,
  TemplatePreviewBody,
  TemplatePublishBody,
} from './document-template.dto.ts';

/** 文书模板: the words of each kind of document, as versions of an office. */
@Controller('document-templates')
export class DocumentTemplatesController {
  constructor(
    private readonly desk: TemplateDesk,
    private readonly preview: TemplatePreview,
  ) {}

  @Get('kinds')
  @Permission('templates.read')
  @Answers('各种文书、可用的占位符和现行文字', OfficeTemplatesAnswer)
  kinds(@Who() principal: Principal, @Query() { officeId }: OfficeQuery): Promise<OfficeTemplates> {
    return this.desk.kinds(actorOf(principal), officeId);
  }

  @Get()
  @Permission('templates.read')
  @AnswersPage('一种文书的各个版本，新的在前', DocumentTemplateAnswer)
  list(@Who() principal: Principal, @Query() query: TemplateListQuery): Promise<Page<TemplateView>> {
    return this.desk.list(actorOf(principal), query);
  }

  @Get(':documentTemplateId')
  @Permission('templates.read')
  @Answers('一个版本的全文', DocumentTemplateAnswer)
  show(
    @Who() principal: Principal,
    @Param('documentTemplateId', IdPipe) documentTemplateId: number,
  ): Promise<TemplateView> {
    return this.desk.show(actorOf(principal), documentTemplateId);
  }

  @Post('check')
  @Permission('templates.read')
  @Answers('检查占位符，一次列出全部问题，不保存', TemplateCheckAnswer)
  check(@Body() { kind, template }: TemplateCheckBody): TemplateCheckAnswer {
    const faults = this.desk.faults(kind, template);
    return { valid: faults.length === 0, faults };
  }

  @Post('preview')
  @HttpCode(200)
  @Permission('templates.read')
  @AnswersFile('按未发布的文字预览 PDF，印有“草稿”', 'application/pdf')
  async previewed(@Who() principal: Principal, @Body() wish: TemplatePreviewBody): Promise<StreamableFile> {
    const bytes = await this.preview.print(actorOf(principal), wish);
    return new StreamableFile(bytes, {
      ...{ type: 'application/pdf', length: bytes.length, disposition: 'inline; filename="preview.pdf"' },
    });
  }

  @Post()
  @Permission('templates.manage')
  @AnswersCreated('发布新版本；此后签发的文书用新文字，已签发的不变', DocumentTemplateAnswer)
  publish(@Who() principal: Principal, @Body() publication: TemplatePublishBody): Promise<TemplateView> {
    return this.desk.publish(actorOf(principal), publication);
  }
}
