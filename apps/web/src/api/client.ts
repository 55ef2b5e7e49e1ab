import createClient, { type Middleware } from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import { csrfToken } from './csrf.ts';
import { Problem } from './problem.ts';
import type { components, paths } from './schema.d.ts';

/** A record as the API answers it, by its name in the API's document. */
export type Answer<Name extends keyof components['schemas']> = components['schemas'][Name];

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The token of the session under which a request went out. */
const askedUnder = new WeakMap<Request, string | undefined>();

const manners: Middleware = {
  onRequest({ request }) {
    const token = csrfToken();
    askedUnder.set(request, token);
    if (WRITES.has(request.method) && token !== undefined) request.headers.set('X-CSRF-Token', token);
    return request;
  },
  /** Every refusal becomes a {@link Problem}: nobody downstream asks for a status. */
  async onResponse({ request, response }) {
    if (response.ok) return;
    throw await Problem.of(response, { earlierSession: askedUnder.get(request) !== csrfToken() });
  },
  onError({ error }) {
    return error instanceof Problem ? error : Problem.unreachable(error);
  },
};

/** The API, typed by its own document. Throws a {@link Problem} whenever it does not answer with success. */
export const api = createClient<paths>({ credentials: 'same-origin' });
api.use(manners);

/** `useQuery('get', '/api/tasks', …)`, `useMutation(…)`, `queryOptions(…)`. */
export const queries = createQueries(api);
