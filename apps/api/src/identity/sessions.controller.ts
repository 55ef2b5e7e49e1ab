import { Controller, Delete, Get, HttpCode, HttpStatus, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type OwnSession, type Principal, SessionService } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { IdPipe } from '../http/input.ts';
import { SessionCookie } from '../http/session-cookie.ts';

/** Where one is signed in. */
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Permission('session.own')
  async list(@Who() principal: Principal): Promise<{ readonly items: readonly OwnSession[] }> {
    return { items: await this.sessions.list(principal) };
  }

  /** Signs out everywhere else. */
  @Delete()
  @Permission('session.own')
  async endOthers(@Who() principal: Principal): Promise<{ readonly ended: number }> {
    return { ended: await this.sessions.endOthers(principal) };
  }

  @Delete(':id')
  @Permission('session.own')
  @HttpCode(HttpStatus.NO_CONTENT)
  async end(
    @Who() principal: Principal,
    @Param('id', IdPipe) id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(principal, id);
    if (id === principal.sessionId) this.cookie.clear(reply);
  }
}
