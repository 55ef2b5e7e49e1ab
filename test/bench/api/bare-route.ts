/** A route with its SQL and nothing else; values are fixed, or come out of the request. */
export interface BareRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly text: string;
  readonly values: readonly (Fixed | FromRequest)[];
}

interface Fixed {
  readonly fixed: unknown;
}

interface FromRequest {
  /** Name of a part of the path or a field of the body. */
  readonly from: string;
}

export const fixed = (value: unknown): Fixed => ({ fixed: value });
export const from = (name: string): FromRequest => ({ from: name });

/** The values of one request. */
export const valuesOf = (route: BareRoute, given: Readonly<Record<string, unknown>>): unknown[] =>
  route.values.map((value) => ('fixed' in value ? value.fixed : given[value.from]));
