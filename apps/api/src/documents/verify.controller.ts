import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#domain/shared';
import { DocumentProofs } from '#features/documents';
import { Public } from '../http/access.ts';
import { statusOf } from '../http/problem.ts';
import { VerifyQuery } from './document-proof.dto.ts';
import { proofView } from './document-proof.presenter.ts';
import { GuessLimiter } from './guess-limiter.ts';
import { type VerifyOutcome, verifyPage } from './verify-page.ts';

const HTML = 'text/html; charset=utf-8';

/** The page to which the QR code of a document leads. */
@ApiExcludeController()
@Controller('verify')
export class VerifyController {
  constructor(
    private readonly proofs: DocumentProofs,
    private readonly guesses: GuessLimiter,
  ) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'no-store')
  async asked(
    @Query() { code = '' }: VerifyQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (code.trim() === '') await reply.type(HTML).send(verifyPage({ code: '' }));
    else await this.answer(code, request, reply);
  }

  @Get(':proofCode')
  @Public()
  @Header('Cache-Control', 'no-store')
  async led(
    @Param('proofCode') proofCode: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(proofCode, request, reply);
  }

  private async answer(code: string, { ip }: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { status, outcome } = await this.outcomeOf(code, ip);
    await reply.status(status).type(HTML).send(verifyPage(outcome));
  }

  private async outcomeOf(code: string, ip: string): Promise<{ status: number; outcome: VerifyOutcome }> {
    try {
      const proof = await this.guesses.ask(ip, () => this.proofs.byCode(code));
      return { status: 200, outcome: { code, proof: proofView(proof) } };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { status: statusOf(error.code), outcome: { code, refusal: error.message } };
    }
  }
}
