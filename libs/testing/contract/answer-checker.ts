import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Answers {
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Holds answers against the document that describes them, so that it does not lie. */
export class AnswerChecker {
  private readonly ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  private readonly checks = new Map<string, ValidateFunction>();

  constructor(private readonly document: { readonly components?: unknown }) {}

  /** What is wrong with a JSON answer to an operation; nothing when it is as described. */
  faults(operation: Answers, operationId: string, status: number, body: unknown): string[] {
    const described = operation.responses[status] ?? operation.responses[`${status}`];
    if (described === undefined) {
      return status < 400 ? [`answered ${status}, which the document does not name`] : this.problem(body);
    }
    if (status >= 400) return this.problem(body);
    const schema = schemaOf(described);
    return schema === undefined ? [] : this.against(`${operationId} ${status}`, schema, body);
  }

  problem(body: unknown): string[] {
    return this.against('problem', { $ref: '#/components/schemas/Problem' }, body);
  }

  private against(name: string, schema: object, body: unknown): string[] {
    let check = this.checks.get(name);
    if (!check) {
      check = this.ajv.compile({ ...closed(schema), components: closed(this.document.components as object) });
      this.checks.set(name, check);
    }
    if (check(body)) return [];
    return (check.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => {
      const { allowedValues, ...facts } = params as Record<string, unknown>;
      const said =
        allowedValues === undefined ? JSON.stringify(facts) : JSON.stringify(at(body, instancePath));
      return `${instancePath} ${message ?? ''} ${said}`.trim();
    });
  }
}

function schemaOf(described: unknown): object | undefined {
  const { content } = described as { content?: Record<string, { schema?: object }> };
  return content?.['application/json']?.schema;
}

/** A field that the document does not name is one that nobody can rely on. */
function closed(schema: object): object {
  if (Array.isArray(schema)) return schema.map((part: unknown) => (isObject(part) ? closed(part) : part));
  const parts = Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [
      key,
      isObject(part) && key !== 'example' ? closed(part) : part,
    ]),
  );
  return isObject(parts['properties']) && parts['type'] !== undefined && !('additionalProperties' in parts)
    ? { ...parts, additionalProperties: false }
    : parts;
}

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
