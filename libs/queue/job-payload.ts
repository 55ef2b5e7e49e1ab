import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { DomainError } from '#domain/shared';
import type { JobDefinition } from './define-job.ts';

/**
 * Reads and checks what a job carries.
 * @throws DomainError `JOB_PAYLOAD_INVALID`, naming the fields.
 */
export function parsePayload<P extends object>(job: JobDefinition<P>, data: unknown): P {
  const isPlain = typeof data === 'object' && data !== null && !Array.isArray(data);
  const payload = plainToInstance(job.payload, isPlain ? data : {});
  const problems = validateSync(payload, {
    whitelist: true,
    forbidNonWhitelisted: true,
    // A doorbell's class has no rules of its own; fields it does not know are still refused.
    forbidUnknownValues: false,
  });
  const unknown = job.doorbell && isPlain ? Object.keys(data) : [];
  const fields = [...problems.map((problem: ValidationError) => problem.property), ...unknown];
  if (!isPlain) fields.push('payload');
  if (fields.length > 0) {
    throw new DomainError(
      'JOB_PAYLOAD_INVALID',
      `后台任务“${job.name}”携带的内容不符合约定(${fields.join('、')}),已被拒绝,请检查发出该任务的程序版本。`,
      { job: job.name, fields },
    );
  }
  return payload;
}
