import { HttpException, HttpStatus } from '@nestjs/common';
import { DomainError } from '#domain/shared';

/** RFC 9457, with the stable code that clients rely on. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  /** Field by field, where the input is at fault. */
  readonly errors?: unknown;
  readonly details?: object;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const { UNAUTHORIZED, FORBIDDEN } = HttpStatus;

/** Codes whose status does not follow from their ending. */
const STATUS: Readonly<Record<string, number>> = {
  INPUT_INVALID: HttpStatus.BAD_REQUEST,
  CURSOR_INVALID: HttpStatus.BAD_REQUEST,
  LOGIN_REFUSED: UNAUTHORIZED,
  SECOND_FACTOR_REQUIRED: UNAUTHORIZED,
  SECOND_FACTOR_WRONG: UNAUTHORIZED,
  SESSION_MISSING: UNAUTHORIZED,
  SESSION_ENDED: UNAUTHORIZED,
  TOKEN_INVALID: UNAUTHORIZED,
  SSO_REFUSED: UNAUTHORIZED,
  SSO_PERSON_UNKNOWN: FORBIDDEN,
  SSO_PROVIDER_UNAVAILABLE: HttpStatus.SERVICE_UNAVAILABLE,
  TOKEN_SCOPES_EXCEEDED: FORBIDDEN,
  ACCOUNT_DISABLED: FORBIDDEN,
  ACCOUNT_OWN: FORBIDDEN,
  CSRF_REFUSED: FORBIDDEN,
  PASSWORD_CHANGE_REQUIRED: FORBIDDEN,
  PERMISSION_REFUSED: FORBIDDEN,
  POWER_REFUSED: FORBIDDEN,
  IDEMPOTENCY_UNDER_WAY: HttpStatus.CONFLICT,
  IDEMPOTENCY_DONE_UNSEEN: HttpStatus.CONFLICT,
  PERIOD_REPORTED: HttpStatus.CONFLICT,
  EXTENSION_DECIDED: HttpStatus.CONFLICT,
  REPORT_REVIEWED: HttpStatus.CONFLICT,
  REPORT_WITHDRAWN: HttpStatus.CONFLICT,
  ACCOUNT_LOCKED: 423,
  ATTACHMENT_REMOVED: HttpStatus.GONE,
  FILE_STORE_UNAVAILABLE: HttpStatus.SERVICE_UNAVAILABLE,
  UPLOAD_MISSING: HttpStatus.BAD_REQUEST,
  UPLOAD_MALFORMED: HttpStatus.BAD_REQUEST,
  UPLOAD_TOO_LARGE: HttpStatus.PAYLOAD_TOO_LARGE,
  VIRUS_SCANNER_UNAVAILABLE: HttpStatus.SERVICE_UNAVAILABLE,
  INBOX_SESSION_REQUIRED: FORBIDDEN,
  INBOX_STREAMS_EXCEEDED: HttpStatus.TOO_MANY_REQUESTS,
  INBOX_CLOSING: HttpStatus.SERVICE_UNAVAILABLE,
  RANGE_NOT_SATISFIABLE: HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
  TRANSITION_REFUSED: HttpStatus.CONFLICT,
  TOO_MANY_ATTEMPTS: HttpStatus.TOO_MANY_REQUESTS,
};
const NOT_FOUND = /_NOT_FOUND$/;
const CONFLICT = /_(CONFLICT|STATE|TAKEN|TWICE)$/;

/** What the framework refuses by itself, before any of our code. */
const BY_STATUS: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['BODY_MALFORMED', '请求的内容不完整或不是有效的 JSON，请检查后重试。'],
  404: ['ROUTE_NOT_FOUND', '没有这个地址，请检查网址是否正确。'],
  413: ['BODY_TOO_LARGE', '提交的内容太大，请缩短或分次提交。'],
  415: ['BODY_TYPE_UNSUPPORTED', '提交的内容类型不受支持，请用 application/json。'],
};
const REFUSED = ['REQUEST_REFUSED', '请求未被接受，请检查填写的内容后重试。'] as const;

export function problem(status: number, code: string, title: string, details: object = {}): Problem {
  const { errors, ...rest } = details as { errors?: unknown };
  return {
    type: `urn:sandan:problem:${code}`,
    ...{ title, status, code },
    ...(errors === undefined ? {} : { errors }),
    ...(Object.keys(rest).length > 0 ? { details: rest } : {}),
  };
}

/** A known error as a problem; undefined for one that nobody foresaw. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof DomainError) {
    return problem(statusOf(error.code), error.code, error.message, error.details);
  }
  return error instanceof HttpException ? problemOfStatus(error.getStatus()) : undefined;
}

export function problemOfStatus(status: number): Problem {
  const [code, title] = BY_STATUS[status] ?? REFUSED;
  return problem(status, code, title);
}

/** The HTTP status that a code is answered with. */
export function statusOf(code: string): number {
  const known = STATUS[code];
  if (known !== undefined) return known;
  if (NOT_FOUND.test(code)) return HttpStatus.NOT_FOUND;
  if (CONFLICT.test(code)) return HttpStatus.CONFLICT;
  return HttpStatus.UNPROCESSABLE_ENTITY;
}
