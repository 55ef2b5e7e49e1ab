import { Controller, Get, HttpStatus, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PASSWORD_RULES } from '#domain/identity';
import { SecurityClock, ssoRefused, SsoService } from '#features/identity';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { FailureLimiter } from '../http/failure-limiter.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { IdTokenCookie } from '../http/id-token-cookie.ts';
import { ownPage } from '../http/own-page.ts';
import { PendingCookie } from '../http/pending-cookie.ts';
import { problemOf } from '../http/problem.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { SessionOptionsAnswer } from './sso.dto.ts';
import { ssoRefusalPage } from './sso-refusal.page.ts';

const FAILURES_BY_ADDRESS = 30;
const WINDOW_MINUTES = 10;

/** 单点登录: both routes are opened by a browser that travels, not by a program. */
@Controller()
export class SsoController {
  private readonly pending: PendingCookie;
  private readonly idTokens: IdTokenCookie;
  private readonly limiter: FailureLimiter;

  constructor(
    private readonly sso: SsoService,
    private readonly cookie: SessionCookie,
    { publicUrl, secrets }: HttpSettings,
    clock: SecurityClock,
  ) {
    this.pending = new PendingCookie(publicUrl, secrets, clock);
    this.idTokens = new IdTokenCookie(publicUrl, secrets);
    this.limiter = new FailureLimiter(clock, FAILURES_BY_ADDRESS, WINDOW_MINUTES);
  }

  @Get('session/options')
  @Public()
  @Answers('有哪些登录方式，口令须符合什么要求', SessionOptionsAnswer)
  options(): SessionOptionsAnswer {
    const { isOn } = this.sso;
    return { sso: isOn, ssoPath: isOn ? '/api/sso/login' : null, passwordRules: PASSWORD_RULES };
  }

  @Get('sso/login')
  @Public()
  @ApiOperation({ summary: '转到统一身份认证登录' })
  @ApiQuery({ name: 'back', required: false, type: String, description: '登录后回到本系统的哪一页' })
  @ApiFoundResponse({ description: '转到统一身份认证' })
  async login(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.orPage(request, reply, async () => {
      const { address, pending } = await this.sso.begin();
      this.pending.write(reply, pending, ownPage(new URLSearchParams(queryOf(request)).get('back')));
      await reply.redirect(address.href, HttpStatus.FOUND);
    });
  }

  @Get('sso/callback')
  @Public()
  @ApiOperation({ summary: '从统一身份认证返回' })
  @ApiQuery({ name: 'code', required: false, type: String })
  @ApiQuery({ name: 'state', required: false, type: String })
  @ApiFoundResponse({ description: '已登录，转到原来要去的页面' })
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.orPage(request, reply, async () => {
      const { ip: address, headers } = request;
      const agent = headers['user-agent'] ?? '';
      this.limiter.take(address);
      const kept = this.pending.take(request, reply);
      if (!kept) throw ssoRefused();
      const { token, idToken } = await this.sso.signIn(queryOf(request), kept.pending, { address, agent });
      this.limiter.giveBack(address);
      this.idTokens.write(reply, idToken);
      this.cookie.write(reply, token);
      await reply.redirect(kept.back, HttpStatus.FOUND);
    });
  }

  /** A refusal as a page for whoever asks for pages; programs get the problem. */
  private async orPage(
    { headers: { accept = '' } }: FastifyRequest,
    reply: FastifyReply,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      const problem = accept.includes('text/html') ? problemOf(error) : undefined;
      if (!problem) throw error;
      const page = ssoRefusalPage(problem.title, problem.code);
      await reply.status(problem.status).type('text/html; charset=utf-8').send(page);
    }
  }
}

const queryOf = ({ url }: FastifyRequest): string => url.split('?')[1] ?? '';
