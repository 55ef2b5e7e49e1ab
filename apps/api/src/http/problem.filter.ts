import { type ArgumentsHost, Catch, type ExceptionFilter, HttpStatus } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '#platform/logging';
import { problem, PROBLEM_TYPE, problemOf } from './problem.ts';
import { shownAddress } from './shown-address.ts';

/** One filter maps every error to problem+json: the known in Chinese with its code, the unknown logged and hidden. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const answer = problemOf(error) ?? this.unexpected(error, http.getRequest<FastifyRequest>());
    const { retryAfterSeconds } = (answer.details ?? {}) as { retryAfterSeconds?: number };
    if (retryAfterSeconds !== undefined) void reply.header('Retry-After', String(retryAfterSeconds));
    void reply.status(answer.status).type(PROBLEM_TYPE).send(answer);
  }

  private unexpected(error: unknown, { method, url }: FastifyRequest) {
    this.log.error({ err: error, method, url: shownAddress(url) }, 'A request failed unexpectedly');
    return problem(
      HttpStatus.INTERNAL_SERVER_ERROR,
      'UNEXPECTED',
      '系统出现意外错误，已记录。请稍后重试，仍有问题请联系系统管理员。',
    );
  }
}
