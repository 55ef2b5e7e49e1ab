import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { CaseDocumentService } from '#features/case-documents';
import { actorOf, type Principal } from '#features/identity';
import { DocumentQuery } from '../documents/document.dto.ts';
import { AnswersPaper, sendPaper } from '../documents/paper-file.ts';
import { Permission, Who } from '../http/access.ts';
import { IdPipe } from '../http/input.ts';
import { ConclusionDocumentQuery, ItemDocumentQuery } from './case-document.dto.ts';

/** Records as they are printed, beside the records themselves. */
@Controller()
export class CaseDocumentsController {
  constructor(private readonly documents: CaseDocumentService) {}

  @Get('interviews/:interviewId/document')
  @Permission('interviews.read')
  @AnswersPaper('约谈纪要的 PDF 或 Word；未生效的印有“草稿”')
  interview(
    @Who() { reach }: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Query() { format }: DocumentQuery,
  ): Promise<StreamableFile> {
    const printing = this.documents.interviewRecord(reach, interviewId, format);
    return sendPaper(printing, format, `interview-${interviewId}`);
  }

  @Get('inspections/:inspectionId/document/file')
  @Permission('inspections.read')
  @AnswersPaper('督察结论的 PDF 或 Word；被督察单位只得到本单位的部分，未签发的印有“草稿”')
  inspection(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Query() query: ConclusionDocumentQuery,
  ): Promise<StreamableFile> {
    const printing = this.documents.inspectionConclusion(actorOf(principal), inspectionId, query);
    return sendPaper(printing, query.format, `inspection-${inspectionId}`);
  }

  @Get('rectification/:itemId/document')
  @Permission('rectification.read')
  @AnswersPaper('整改通知书或者销号通知的 PDF 或 Word')
  item(
    @Who() { reach }: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Query() query: ItemDocumentQuery,
  ): Promise<StreamableFile> {
    const printing = this.documents.item(reach, itemId, query);
    return sendPaper(printing, query.format, `rectification-${itemId}-${query.kind}`);
  }
}
