import { Controller, Delete, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Principal, SessionService } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { EndedAnswer, OwnSessionsAnswer } from './session.dto.ts';

/** Where one is signed in. */
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Permission('session.own')
  @Answers('列出自己的登录', OwnSessionsAnswer)
  list(@Who() principal: Principal): Promise<OwnSessionsAnswer> {
    return this.sessions.list(principal);
  }

  @Delete()
  @Permission('session.own')
  @Answers('结束自己的其他登录', EndedAnswer)
  async endOthers(@Who() principal: Principal): Promise<EndedAnswer> {
    return { ended: await this.sessions.endOthers(principal) };
  }

  @Delete(':sessionId')
  @Permission('session.own')
  @Answers('结束自己的一个登录')
  async end(
    @Who() principal: Principal,
    @Param('sessionId', IdPipe) id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(principal, id);
    if (id === principal.sessionId) this.cookie.clear(reply);
  }
}
