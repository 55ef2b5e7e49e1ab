import { Injectable } from '@nestjs/common';
import { enclosureName, Enclosures } from '#features/notifications';
import type { MailAttachment } from '#platform/mail';
import { IssuedDocumentService } from './issued/index.ts';

/** 三单 for the letters that bring them: the very PDF that was issued, made now where nobody has asked for it before. */
@Injectable()
export class NoticeEnclosures extends Enclosures {
  constructor(private readonly issued: IssuedDocumentService) {
    super();
  }

  async documentOf(noticeId: number): Promise<MailAttachment> {
    const { bytes, title } = await this.issued.bytesOf(noticeId, 'pdf');
    return { filename: enclosureName(title, 'pdf'), contentType: 'application/pdf', content: bytes };
  }
}
