import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LoginService, type Principal, SecurityClock, SessionService } from '#features/identity';
import { Permission, Public, Who } from '../http/access.ts';
import { FailureLimiter } from '../http/failure-limiter.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { LoginBody } from './session.dto.ts';
import { sessionView, type SessionView } from './session.presenter.ts';

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

  /** 登录. */
  @Post()
  @Public()
  @HttpCode(HttpStatus.OK)
  async login(
    @Body() { login, password, code }: LoginBody,
    @Req() { ip, headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
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

  /** Who am I, and what may I do. */
  @Get()
  @Permission('session.own', { beforePasswordChange: true })
  show(@Who() principal: Principal, @Req() request: FastifyRequest): SessionView {
    return sessionView(principal, this.cookie.read(request) ?? '');
  }

  /** 退出. */
  @Delete()
  @Permission('session.own', { beforePasswordChange: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  async logout(@Who() principal: Principal, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(principal, principal.sessionId);
    this.cookie.clear(reply);
  }
}
