import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#domain/shared';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const HEADER = 'x-csrf-token';

export const isWrite = ({ method }: FastifyRequest): boolean => !SAFE.has(method);

/**
 * The token that goes with a session: made from the session's own token, which no script can read, so it needs no
 * place of its own and ends with the session (docs/adr/0010).
 */
export const csrfTokenOf = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('csrf').digest('base64url');

/**
 * A write comes from our own pages or from no browser at all.
 * @throws DomainError `CSRF_REFUSED`
 */
export function refuseForeignOrigin({ headers }: FastifyRequest, publicUrl: string): void {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin') return;
  if (site !== undefined && site !== 'none') throw refused();
  const { origin, host } = headers;
  if (origin === undefined) return;
  if (origin === new URL(publicUrl).origin) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw refused();
}

/** @throws DomainError `CSRF_REFUSED` */
export function requireCsrfToken({ headers }: FastifyRequest, sessionToken: string): void {
  const given = Buffer.from(String(headers[HEADER] ?? ''));
  const wanted = Buffer.from(csrfTokenOf(sessionToken));
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw refused();
}

const refused = () =>
  new DomainError('CSRF_REFUSED', '这次操作不是从本系统的页面发出的，未执行。请刷新页面后重试。');
