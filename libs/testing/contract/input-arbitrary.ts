import fc, { type Arbitrary } from 'fast-check';

/** As much of JSON Schema as this product's document uses. */
export interface InputSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly InputSchema[];
  readonly oneOf?: readonly InputSchema[];
  readonly allOf?: readonly InputSchema[];
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly items?: InputSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
}

export interface Making {
  readonly resolve: (schema: InputSchema) => InputSchema;
  /** Values for a field of this name, such as ids of records that are there. */
  readonly valuesFor?: (name: string) => readonly unknown[];
  /** How often a value is not what the schema asks for: none, or one in so many. */
  readonly hostile?: Arbitrary<unknown>;
}

const HOSTILE_WEIGHT = 1;
const SOUND_WEIGHT = 9;
/** Longer texts show nothing that a few characters do not; the longest are among the hostile. */
const LONGEST = 40;
const DEEPEST = 5;

/** Input as a schema asks for it; with `hostile` among the values, some of it is not. */
export function inputOf(schema: InputSchema, making: Making, name = '', depth = 0): Arbitrary<unknown> {
  const sound = soundInputOf(making.resolve(schema), making, name, depth);
  if (!making.hostile) return sound;
  return fc.oneof(
    { weight: SOUND_WEIGHT, arbitrary: sound },
    { weight: HOSTILE_WEIGHT, arbitrary: making.hostile },
  );
}

function soundInputOf(schema: InputSchema, making: Making, name: string, depth: number): Arbitrary<unknown> {
  const values = making.valuesFor?.(name) ?? [];
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (values.length > 0 && !types.includes('array') && !types.includes('object'))
    return fc.constantFrom(...values);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (parts) return fc.oneof(...parts.map((part) => inputOf(part, making, name, depth)));
  return fc.oneof(
    ...(types.length > 0 ? types : ['null']).map((type) => typed(type, schema, making, name, depth)),
  );
}

function typed(
  type: string,
  schema: InputSchema,
  making: Making,
  name: string,
  depth: number,
): Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objectOf(schema, making, depth);
    case 'array':
      return listOf(schema, making, name.replace(/s$/, ''), depth + 1);
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? 1, -1e9),
        max: Math.min(schema.maximum ?? 1e9, 1e9),
      });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textOf(schema);
    default:
      return fc.constant(null);
  }
}

function listOf(
  { items, minItems = 0, maxItems = 3 }: InputSchema,
  making: Making,
  name: string,
  depth: number,
): Arbitrary<unknown> {
  if (depth > DEEPEST + 1 || !items) return fc.constant([]);
  const named = inputOf(items, making, name, depth);
  const known = making.valuesFor?.(name) ?? [];
  // Fewer records than the list asks for would be drawn again for ever: the rest is made up.
  const isShort = known.length > 0 && known.length < minItems;
  return fc.uniqueArray(isShort ? fc.oneof(named, inputOf(items, making, '', depth)) : named, {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 3)),
    comparator: 'SameValueZero',
  });
}

function objectOf(
  { properties = {}, required = [] }: InputSchema,
  making: Making,
  depth: number,
): Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, inputOf(field, making, name, depth + 1)]),
  );
  const sound = fc.record(fields, { requiredKeys: [...required] });
  if (!making.hostile) return sound;
  const stray = fc.tuple(sound, fc.string({ maxLength: 12 }), making.hostile);
  const missing = fc.record(fields, { requiredKeys: [] });
  return fc.oneof(
    { weight: SOUND_WEIGHT, arbitrary: sound },
    { weight: HOSTILE_WEIGHT, arbitrary: stray.map(([body, key, value]) => ({ ...body, [key]: value })) },
    { weight: HOSTILE_WEIGHT, arbitrary: missing },
  );
}

function textOf({ pattern, format, minLength = 0, maxLength = LONGEST }: InputSchema): Arbitrary<string> {
  if (format === 'date') return aDay();
  if (format === 'date-time') return aDay().map((day) => `${day}T01:00:00.000Z`);
  if (pattern !== undefined) {
    return fc.stringMatching(new RegExp(pattern)).map((text) => text.slice(0, Math.max(maxLength, 1)));
  }
  const most = Math.max(minLength, Math.min(maxLength, LONGEST));
  const chinese = fc.constantFrom(...'督办整改提醒约谈签收延期任务单位');
  return fc.string({ unit: chinese, minLength: Math.max(minLength, 1), maxLength: Math.max(most, 1) });
}

const aDay = () =>
  fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
