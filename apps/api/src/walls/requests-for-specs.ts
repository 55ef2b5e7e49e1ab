import type { OpenAPIObject } from '@nestjs/swagger';
import { type Route } from '../http/route-book.ts';
import { documentPath } from '../openapi/index.ts';
import { type Operation, type Parameter, type SchemaOrRef } from '../openapi/schema.ts';

/** A route with its entry in the document, taken apart for whoever wants to call it. */
export interface Callable {
  readonly route: Route;
  /** Undefined for a route that the document leaves out. */
  readonly operation: Operation | undefined;
  readonly pathParams: readonly string[];
  readonly query: readonly Parameter[];
  readonly body: SchemaOrRef | undefined;
  readonly example: unknown;
  readonly takesFile: boolean;
}

export function callable(document: OpenAPIObject, route: Route): Callable {
  const method = route.method.toLowerCase() as 'get';
  const operation = document.paths[documentPath(route)]?.[method];
  const parameters = (operation?.parameters ?? []) as Parameter[];
  const requestBody = operation?.requestBody;
  const content = requestBody && !('$ref' in requestBody) ? requestBody.content : {};
  const json = content['application/json'];
  return {
    ...{ route, operation, body: json?.schema, example: json?.example },
    pathParams: [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name),
    query: parameters.filter((parameter) => parameter.in === 'query'),
    takesFile: content['multipart/form-data'] !== undefined,
  };
}

/** The address with its parameters; text that no address can hold is cut down to what it can. */
export function urlOf(
  route: Route,
  params: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>> = {},
): string {
  const path = documentPath(route).replace(/\{(\w+)\}/g, (_, name: string) => encoded(params[name]) || '%20');
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

const encoded = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .slice(0, 4_000)
    .replace(/%\w?$/, '');
};
