import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain/shared';
import { type Principal, SessionService } from '#features/identity';
import { ACCESS, type Access } from './access.ts';
import { isWrite, refuseForeignOrigin, requireCsrfToken } from './csrf.ts';
import { HttpSettings } from './http-settings.ts';
import { SessionCookie } from './session-cookie.ts';

/** Before every route: nobody passes unless the route says who may. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly settings: HttpSettings,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!access) throw refused();
    if (isWrite(request)) refuseForeignOrigin(request, this.settings.publicUrl);
    if (access.kind === 'public') return true;
    const principal = await this.recognize(request);
    if (principal.mustChange && !access.beforePasswordChange) throw changeFirst();
    if (!principal.permissions.has(access.permission)) throw refused(access.permission);
    request.principal = principal;
    return true;
  }

  private recognize(request: FastifyRequest): Promise<Principal> {
    const token = this.cookie.read(request);
    if (token === undefined) throw new DomainError('SESSION_MISSING', '请先登录。');
    if (isWrite(request)) requireCsrfToken(request, token);
    return this.sessions.recognize(token, request.ip);
  }
}

const refused = (permission?: string) =>
  new DomainError('PERMISSION_REFUSED', '您没有办理这项操作的权限，如有需要请联系系统管理员。', {
    ...(permission === undefined ? {} : { permission }),
  });

const changeFirst = () =>
  new DomainError('PASSWORD_CHANGE_REQUIRED', '首次登录请先修改口令，再办理其他事项。');
