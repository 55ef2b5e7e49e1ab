import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Permission as PermissionName } from '#domain/identity';
import type { Principal } from '#features/identity';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard on every route that is not public. */
    principal?: Principal;
    /** What the route that was opened asked for; nothing where the guard let nobody pass. */
    access?: Access;
  }
}

/** What a route asks for before anything of it runs. */
export type Access =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'permission';
      readonly permission: PermissionName;
      /** Open to somebody who still has to change a password given by another. */
      readonly beforePasswordChange: boolean;
    };

export const ACCESS = 'sandan:access';

/** Anybody may call it, signed in or not. */
export const Public = () => SetMetadata<string, Access>(ACCESS, { kind: 'public' });

/** Only who has the permission may call it. Every route bears this or `@Public()`: the guard refuses the rest. */
export const Permission = (
  permission: PermissionName,
  { beforePasswordChange = false }: { readonly beforePasswordChange?: boolean } = {},
) => SetMetadata<string, Access>(ACCESS, { kind: 'permission', permission, beforePasswordChange });

/** Who asks; on a public route there is nobody, and asking for it is a mistake in the program. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw new Error('A public route asked who calls it');
  return principal;
});
