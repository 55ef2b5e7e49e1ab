import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { IdempotencyService, type KeptAnswer } from '#features/idempotency';
import { SecurityClock } from '#features/identity';
import { inputInvalid } from './input.ts';
import { PROBLEM_TYPE, problemOf } from './problem.ts';

const HEADER = 'idempotency-key';
const KEY = /^[!-~]{1,100}$/;
const FIRST_FAULT = 400;

/** A POST with an `Idempotency-Key` has its effect once; without the header nothing of this costs anything. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly service: IdempotencyService,
    private readonly clock: SecurityClock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers[HEADER];
    if (key === undefined || request.method !== 'POST' || !request.principal) return next.handle();
    return from(this.once(String(key), request, http.getResponse<FastifyReply>(), next));
  }

  private async once(
    key: string,
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler<unknown>,
  ): Promise<unknown> {
    if (!KEY.test(key)) {
      throw inputInvalid([
        { field: 'Idempotency-Key', code: 'FORMAT', message: '应为1至100个可见的 ASCII 字符' },
      ]);
    }
    const personId = request.principal?.personId ?? 0;
    const { status, body, replayed } = await this.service.once(
      { personId, key, fingerprint: fingerprintOf(request), at: this.clock.now() },
      async () => ({
        body: await lastValueFrom(next.handle(), { defaultValue: undefined }),
        status: reply.statusCode,
      }),
      refusalOf,
    );
    if (replayed) {
      void reply.header('Idempotency-Replayed', 'true').status(status);
      if (status >= FIRST_FAULT) void reply.type(PROBLEM_TYPE);
    }
    return body;
  }
}

/** The parts of a file are not read yet: there the address alone tells requests apart. */
const fingerprintOf = ({ method, url, body }: FastifyRequest): string =>
  createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest('base64url');

function refusalOf(error: unknown): KeptAnswer | undefined {
  const refusal = problemOf(error);
  return refusal && { status: refusal.status, body: refusal };
}
