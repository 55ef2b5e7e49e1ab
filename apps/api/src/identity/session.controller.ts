import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LoginService, type Principal, SecurityClock, SessionService, SsoService } from '#features/identity';
import { Permission, Public, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { FailureLimiter } from '../http/failure-limiter.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { IdTokenCookie } from '../http/id-token-cookie.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { LoginBody, SessionAnswer, SignedOutAnswer } from './session.dto.ts';
import { sessionView } from './session.presenter.ts';

/** A whole office may share one address: only failures count, and generously. */
const FAILURES_BY_ADDRESS = 30;
const WINDOW_MINUTES = 10;

@Controller('session')
export class SessionController {
  private readonly limiter: FailureLimiter;
  private readonly idTokens: IdTokenCookie;

  constructor(
    private readonly logins: LoginService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
    private readonly settings: HttpSettings,
    private readonly sso: SsoService,
    clock: SecurityClock,
  ) {
    this.idTokens = new IdTokenCookie(settings.publicUrl, settings.secrets);
    this.limiter = new FailureLimiter(clock, FAILURES_BY_ADDRESS, WINDOW_MINUTES);
  }

  @Post()
  @Public()
  @Answers('登录', SessionAnswer)
  async login(
    @Body() { login, password, code }: LoginBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const { ip, headers } = request;
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
    // Whoever signed in at the provider before is somebody else's affair now.
    this.idTokens.take(request, reply);
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
  @Answers('退出登录；从统一身份认证来的，接着转到 ssoLogoutUrl 在那里一并退出', SignedOutAnswer)
  async logout(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOutAnswer> {
    await this.sessions.signOut(principal);
    const idToken = this.idTokens.take(request, reply);
    this.cookie.clear(reply);
    return { ssoLogoutUrl: (idToken && (await this.sso.signOutAddress(idToken))) ?? null };
  }
}
