import type { Schema, SchemaOrRef } from './schema.ts';

/** Deeper than any body goes; a part that holds itself ends here. */
const DEEPEST = 6;

/** A body as somebody might send it: the examples of its fields, and plain values where a field gives none. */
export function exampleOf(schema: Schema, resolve: (schema: SchemaOrRef) => Schema, depth = 0): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.default !== undefined) return schema.default;
  const [choice] = (schema.enum ?? []) as readonly unknown[];
  if (choice !== undefined) return choice;
  const inner = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0];
  if (inner) return exampleOf(resolve(inner), resolve, depth);
  const type = Array.isArray(schema.type) ? (schema.type as readonly string[])[0] : schema.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(depth < DEEPEST ? (schema.properties ?? {}) : {}).map(([name, field]) => [
          name,
          exampleOf(resolve(field), resolve, depth + 1),
        ]),
      );
    case 'array':
      return schema.items === undefined || depth >= DEEPEST
        ? []
        : [exampleOf(resolve(schema.items), resolve, depth + 1)];
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1));
    case 'boolean':
      return true;
    default:
      return textExample(schema);
  }
}

function textExample({ description, minLength = 0, maxLength = 100 }: Schema): string {
  const text = (description ?? '文字').split(/[，。；（]/u)[0] ?? '文字';
  return text.padEnd(minLength, '。').slice(0, maxLength);
}
