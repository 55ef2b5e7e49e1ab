import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LoginService, type Principal, SecurityClock, SessionService } from '#features/identity';
import { Permission, Public, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { FailureLimiter } from '../http/failure-limiter.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { LoginBody, SessionAnswer } from './session.dto.ts';
import { sessionView } from './session.presenter.ts';

/** A whole office may share one address: only failures count, and generously. */
const FAILURES_BY_ADDRESS = 30;
const WINDOW_MINUTES = 10;

@Controller('session')
export class SessionController {
  private readonly limiter: FailureLimiter;

  constructor(
    private readonly logins: LoginService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
    private readonly settings: HttpSettings,
    clock: SecurityClock,
  ) {
    this.limiter = new FailureLimiter(clock, FAILURES_BY_ADDRESS, WINDOW_MINUTES);
  }

  @Post()
  @Public()
  @Answers('登录', SessionAnswer)
  async login(
    @Body() { login, password, code }: LoginBody,
    @Req() { ip, headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    this.limiter.take(ip);
    const pause = this.settings.pause();
    const agent = headers['user-agent'] ?? '';
    const { token, principal } = await this.logins
      .login({ login, password, code, address: ip, agent })
      .catch(async (error: unknown) => {
        await pause;
        throw error;
      });
    this.limiter.giveBack(ip);
    this.cookie.write(reply, token);
    return sessionView(principal, token);
  }

  @Get()
  @Permission('session.own', { beforePasswordChange: true })
  @Answers('我是谁，可以办理什么', SessionAnswer)
  show(@Who() principal: Principal, @Req() request: FastifyRequest): SessionAnswer {
    return sessionView(principal, this.cookie.read(request) ?? '');
  }

  @Delete()
  @Permission('session.own', { beforePasswordChange: true })
  @Answers('退出登录')
  async logout(@Who() principal: Principal, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(principal);
    this.cookie.clear(reply);
  }
}
