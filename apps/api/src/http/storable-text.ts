import type { FastifyRequest } from 'fastify';
import { type FieldFault } from './field-faults.ts';
import { inputInvalid } from './input.ts';

/** PostgreSQL keeps neither; refused at the door, so that no query fails on them. */
const isStorable = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

function unstorable(value: unknown, field: string): FieldFault[] {
  if (typeof value === 'string') {
    return isStorable(value) ? [] : [{ field, code: 'CHARACTERS', message: '含有无法保存的字符，请去掉' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = field === '' ? key : `${field}.${key}`;
    return isStorable(key) ? unstorable(inner, path) : [{ field, code: 'CHARACTERS', message: '字段名有误' }];
  });
}

/** @throws DomainError `INPUT_INVALID` */
export function refuseUnstorableText({ body, query, params }: FastifyRequest): void {
  const faults = [body, query, params].flatMap((part) => unstorable(part, ''));
  if (faults.length > 0) throw inputInvalid(faults);
}
