import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, HttpStatus } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#domain/shared';
import type { Logger } from '#platform/logging';

/** RFC 9457, with the stable code that clients rely on. */
interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly details?: object;
}

const NOT_FOUND = /_NOT_FOUND$/;
const CONFLICT = /_(CONFLICT|STATE|TAKEN|TWICE)$/;

/** One filter maps every error to problem+json: the known in Chinese with its code, the unknown logged and hidden. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const problem = this.problemOf(error, http.getRequest<FastifyRequest>());
    void http
      .getResponse<FastifyReply>()
      .status(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send(problem);
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof DomainError) {
      return problem(statusOf(error.code), error.code, error.message, error.details);
    }
    if (error instanceof HttpException) {
      const status = error.getStatus();
      if (status === Number(HttpStatus.NOT_FOUND)) {
        return problem(status, 'ROUTE_NOT_FOUND', '没有这个地址，请检查网址是否正确。');
      }
      return problem(status, 'REQUEST_REFUSED', '请求未被接受，请检查填写的内容后重试。');
    }
    this.log.error({ err: error, method: request.method, url: request.url }, 'A request failed unexpectedly');
    return problem(
      HttpStatus.INTERNAL_SERVER_ERROR,
      'UNEXPECTED',
      '系统出现意外错误，已记录。请稍后重试，仍有问题请联系系统管理员。',
    );
  }
}

function statusOf(code: string): number {
  if (NOT_FOUND.test(code)) return HttpStatus.NOT_FOUND;
  if (CONFLICT.test(code)) return HttpStatus.CONFLICT;
  return HttpStatus.UNPROCESSABLE_ENTITY;
}

const problem = (status: number, code: string, title: string, details?: object): Problem => ({
  type: `urn:sandan:problem:${code}`,
  title,
  status,
  code,
  ...(details && Object.keys(details).length > 0 ? { details } : {}),
});
