import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain/shared';
import { AccessTokenService, type Principal, SecurityClock, SessionService } from '#features/identity';
import { ACCESS, type Access } from './access.ts';
import { isWrite, refuseForeignOrigin, requireCsrfToken } from './csrf.ts';
import { FailureLimiter } from './failure-limiter.ts';
import { HttpSettings } from './http-settings.ts';
import { SessionCookie } from './session-cookie.ts';

/** A whole office may share one address: only wrong tokens count, and generously. */
const FAILURES_BY_ADDRESS = 30;
const WINDOW_MINUTES = 10;

/** Before every route: nobody passes unless the route says who may. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly limiter: FailureLimiter;

  constructor(
    private readonly reflector: Reflector,
    private readonly settings: HttpSettings,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionService,
    private readonly tokens: AccessTokenService,
    clock: SecurityClock,
  ) {
    this.limiter = new FailureLimiter(clock, FAILURES_BY_ADDRESS, WINDOW_MINUTES);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!access) throw refused();
    const bearer = bearerOf(request);
    // No page of another site can send that header: it is proof enough that no browser was led astray.
    if (isWrite(request) && bearer === undefined) refuseForeignOrigin(request, this.settings.publicUrl);
    if (access.kind === 'public') return pass(request, access);
    const principal =
      bearer === undefined ? await this.bySession(request) : await this.byToken(bearer, request.ip);
    if (principal.mustChange && !access.beforePasswordChange) throw changeFirst();
    if (!principal.permissions.has(access.permission)) throw refused(access.permission);
    request.principal = principal;
    return pass(request, access);
  }

  private bySession(request: FastifyRequest): Promise<Principal> {
    const token = this.cookie.read(request);
    if (token === undefined) throw new DomainError('SESSION_MISSING', '请先登录。');
    if (isWrite(request)) requireCsrfToken(request, token);
    return this.sessions.recognize(token, request.ip);
  }

  private async byToken(token: string, address: string): Promise<Principal> {
    this.limiter.refuseSpent(address);
    try {
      return await this.tokens.recognize(token, address);
    } catch (error) {
      if (error instanceof DomainError) this.limiter.take(address);
      throw error;
    }
  }
}

function pass(request: FastifyRequest, access: Access): true {
  request.access = access;
  return true;
}

const BEARER = /^Bearer +(\S+) *$/i;

/** What a program sends instead of a cookie; empty when it is not written as it should be. */
function bearerOf({ headers: { authorization } }: FastifyRequest): string | undefined {
  return authorization === undefined ? undefined : (BEARER.exec(authorization)?.[1] ?? '');
}

const refused = (permission?: string) =>
  new DomainError('PERMISSION_REFUSED', '您没有办理这项操作的权限，如有需要请联系系统管理员。', {
    ...(permission === undefined ? {} : { permission }),
  });

const changeFirst = () =>
  new DomainError('PASSWORD_CHANGE_REQUIRED', '首次登录请先修改口令，再办理其他事项。');
