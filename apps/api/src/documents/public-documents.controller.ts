import { createHash } from 'node:crypto';
import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DocumentProofs } from '#features/documents';
import { SecurityClock } from '#features/identity';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { FailureLimiter } from '../http/failure-limiter.ts';
import { TakesFile, uploadedFile } from '../http/upload.ts';
import { DigestCheckBody, DocumentProofAnswer, FileCheckAnswer } from './document-proof.dto.ts';
import { fileCheckView, proofView } from './document-proof.presenter.ts';
import { GuessLimiter } from './guess-limiter.ts';

const FILES_BY_ADDRESS = 120;
const WINDOW_MINUTES = 10;

/** 文书核验, open to anybody who holds a document. It says nothing of what the document says. */
@Controller('public/documents')
export class PublicDocumentsController {
  private readonly files: FailureLimiter;

  constructor(
    private readonly proofs: DocumentProofs,
    private readonly guesses: GuessLimiter,
    clock: SecurityClock,
  ) {
    this.files = new FailureLimiter(clock, FILES_BY_ADDRESS, WINDOW_MINUTES);
  }

  @Get(':proofCode')
  @Public()
  @Answers('凭验证码核验一份文书是否由本系统签发、是否有效', DocumentProofAnswer)
  async byCode(
    @Param('proofCode') proofCode: string,
    @Req() { ip }: FastifyRequest,
  ): Promise<DocumentProofAnswer> {
    return proofView(await this.guesses.ask(ip, () => this.proofs.byCode(proofCode)));
  }

  @Post('check')
  @Public()
  @Answers('凭文件的 SHA-256 摘要核验', FileCheckAnswer)
  async byDigest(@Body() { sha256 }: DigestCheckBody): Promise<FileCheckAnswer> {
    return fileCheckView(sha256.toLowerCase(), await this.proofs.byDigest(sha256));
  }

  @Post('check-file')
  @Public()
  @TakesFile('PDF 或 Word 文件；只计算摘要，不保存')
  @Answers('凭文件核验', FileCheckAnswer)
  async byFile(@Req() request: FastifyRequest): Promise<FileCheckAnswer> {
    this.files.take(request.ip);
    const { content } = await uploadedFile(request);
    const hash = createHash('sha256');
    for await (const chunk of content) hash.update(chunk as Buffer);
    const sha256 = hash.digest('hex');
    return fileCheckView(sha256, await this.proofs.byDigest(sha256));
  }
}
