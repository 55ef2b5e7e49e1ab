import type { OpenAPIObject } from '@nestjs/swagger';
import type { Access } from '../http/access.ts';
import type { Route } from '../http/route-book.ts';
import { exampleOf } from './example.ts';
import type { ProblemResponse } from './problem-schemas.ts';
import { type Parameter, type Operation, resolved } from './schema.ts';
import { tagOf } from './tags.ts';

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: '1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次',
  schema: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[!-~]+$' },
  example: '3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60',
};

/** Adds what the decorators need not repeat: who may, what may go wrong, and an example of the body. */
export function describeOperation(document: OpenAPIObject, route: Route, operation: Operation): void {
  operation.tags ??= [];
  if (operation.tags.length === 0) operation.tags.push(tagOf(route.path));
  const isWrite = route.method !== 'GET';
  describeAccess(operation, route.access, isWrite);
  describeParameters(operation, route);
  describeBody(document, operation);
  for (const name of problemsOf(route, operation)) {
    operation.responses[name] ??= { $ref: `#/components/responses/Problem${name}` };
  }
}

function describeAccess(operation: Operation, access: Access | undefined, isWrite: boolean): void {
  if (access?.kind !== 'permission') {
    operation.security = [];
    return;
  }
  operation.security = [isWrite ? { cookie: [], csrf: [] } : { cookie: [] }, { token: [] }];
  Object.assign(operation, { 'x-permission': access.permission });
}

function describeParameters(operation: Operation, { method, access }: Route): void {
  const parameters = (operation.parameters ??= []) as Parameter[];
  for (const parameter of parameters) {
    if (parameter.in !== 'path') continue;
    if (/(^i|I)d$/.test(parameter.name)) {
      parameter.schema = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
      parameter.example ??= 1;
    }
  }
  if (method === 'POST' && access?.kind === 'permission') parameters.push(IDEMPOTENCY_KEY);
}

function describeBody(document: OpenAPIObject, { requestBody }: Operation): void {
  if (requestBody === undefined || '$ref' in requestBody) return;
  for (const [type, media] of Object.entries(requestBody.content)) {
    if (type !== 'application/json' || media.schema === undefined || media.example !== undefined) continue;
    media.example = exampleOf(resolved(document, media.schema), (part) => resolved(document, part));
  }
}

function problemsOf({ method, access, path }: Route, operation: Operation): ProblemResponse[] {
  const isWrite = method !== 'GET';
  const hears = operation.requestBody !== undefined || (operation.parameters ?? []).length > 0;
  const isPublic = access?.kind === 'public';
  return [
    ...(hears ? (['400'] as const) : []),
    ...(isPublic && !isWrite ? [] : (['401', '403'] as const)),
    ...(path.includes(':') || operation.requestBody !== undefined ? (['404'] as const) : []),
    ...(isWrite ? (['409', '422', '429'] as const) : []),
  ];
}
