import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { NoticeDocumentService } from '#features/documents';
import { actorOf, type Principal } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { IdPipe } from '../http/input.ts';
import { DocumentQuery } from './document.dto.ts';
import { AnswersPaper, sendPaper } from './paper-file.ts';

/** 三单 as they are printed. */
@Controller('notices')
export class NoticeDocumentController {
  constructor(private readonly documents: NoticeDocumentService) {}

  @Get(':noticeId/document')
  @Permission('notices.read')
  @AnswersPaper('文书按公文格式排版的 PDF 或 Word；未签发的印有“草稿”')
  document(
    @Who() principal: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Query() { format }: DocumentQuery,
  ): Promise<StreamableFile> {
    const printing = this.documents.print(actorOf(principal), noticeId, format);
    return sendPaper(printing, format, `notice-${noticeId}`);
  }
}
