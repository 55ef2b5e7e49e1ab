import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { NoticeDocumentService, type PaperFormat } from '#features/documents';
import { actorOf, type Principal } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { AnswersFile } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { DocumentQuery } from './document.dto.ts';

const MEDIA: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** 三单 as they are printed. */
@Controller('notices')
export class NoticeDocumentController {
  constructor(private readonly documents: NoticeDocumentService) {}

  @Get(':noticeId/document')
  @Permission('notices.read')
  @AnswersFile('文书按公文格式排版的 PDF 或 Word；未签发的印有“草稿”', MEDIA.pdf, MEDIA.docx)
  async document(
    @Who() principal: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Query() { format }: DocumentQuery,
  ): Promise<StreamableFile> {
    const { bytes, name } = await this.documents.print(actorOf(principal), noticeId, format);
    const fileName = encodeURIComponent(`${name}.${format}`);
    return new StreamableFile(bytes, {
      type: MEDIA[format],
      length: bytes.length,
      disposition: `inline; filename="notice-${noticeId}.${format}"; filename*=UTF-8''${fileName}`,
    });
  }
}
