import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from './is-day.ts';

/**
 * One decorator a field: it checks what comes in and describes the field in the OpenAPI document, so that the two
 * cannot part. On the classes of answers only the description counts.
 */
interface Common {
  /** May be left out. */
  readonly optional?: boolean;
  /** May be `null`: emptied, or not there. */
  readonly nullable?: boolean;
  /** In the words of the field, for who reads the document. */
  readonly description?: string;
  readonly example?: unknown;
}

interface InQuery {
  /** Comes as text, in the address. */
  readonly inQuery?: boolean;
}

const FIELD_LIST_LIMIT = 200;
const MOST = Number.MAX_SAFE_INTEGER;

/** Text of `min` (1) to `max` characters. */
export function TextField({
  min = 1,
  max,
  pattern,
  message,
  ...common
}: Common & {
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  /** Chinese; what to write instead of what does not fit the pattern. */
  readonly message?: string;
}): PropertyDecorator {
  return field(
    common,
    { type: String, minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
    IsString(),
    MinLength(min),
    MaxLength(max),
    ...(pattern ? [Matches(pattern, { message: message ?? '格式不对' })] : []),
  );
}

/** Of a record: a whole number above zero. */
export function IdField(common: Common & InQuery = {}): PropertyDecorator {
  return IntField({ ...common, min: 1, max: Number.MAX_SAFE_INTEGER });
}

/** The version of the record that the person saw: a write against another is refused with 409. */
export function VersionField(common: Common = {}): PropertyDecorator {
  return IntField({
    description: '所见记录的版本；已被他人改动时返回 409',
    example: 1,
    ...common,
    min: 1,
    max: 2 ** 31 - 1,
  });
}

export function IntField({
  min,
  max,
  inQuery = false,
  ...common
}: Common & InQuery & { readonly min: number; readonly max: number }): PropertyDecorator {
  return field(
    common,
    { type: 'integer', minimum: min, maximum: max },
    ...(inQuery ? [Type(() => Number)] : []),
    IsInt(),
    Min(min),
    Max(max),
  );
}

export function NumberField({
  min = -1e12,
  max = 1e12,
  ...common
}: Common & { readonly min?: number; readonly max?: number } = {}): PropertyDecorator {
  return field(common, { type: Number, minimum: min, maximum: max }, IsNumber(), Min(min), Max(max));
}

export function FlagField(common: Common = {}): PropertyDecorator {
  return field(common, { type: Boolean }, IsBoolean());
}

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`, that exists. */
export function DayField(common: Common = {}): PropertyDecorator {
  return field({ example: '2024-06-30', ...common }, { type: String, format: 'date' }, IsDay());
}

/** An instant in an answer. */
export function InstantField(common: Common = {}): PropertyDecorator {
  return field({ example: '2024-06-30T01:00:00.000Z', ...common }, { type: String, format: 'date-time' });
}

/** One of a few names. */
export function ChoiceField(choices: readonly string[], common: Common = {}): PropertyDecorator {
  return field(common, { type: String, enum: [...choices] }, IsIn(choices));
}

/** A list of ids, names or parts, `min` (0) to `max` (200). */
export function ListField(
  of: (() => new () => object) | 'id' | 'text',
  {
    min = 0,
    max = FIELD_LIST_LIMIT,
    ...common
  }: Common & { readonly min?: number; readonly max?: number } = {},
): PropertyDecorator {
  return field(
    common,
    { isArray: true, minItems: min, maxItems: max, ...listed(of) },
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ...elementChecks(of),
  );
}

/** A part with fields of its own. */
export function PartField(part: () => new () => object, common: Common = {}): PropertyDecorator {
  return field(common, lazily(part), ValidateNested(), Type(part));
}

/** A part that is described by its class and judged whole by a rule of the domain, which tells every fault itself. */
export function DraftField(part: () => new () => object, common: Common = {}): PropertyDecorator {
  return field(common, lazily(part), IsObject());
}

/** An object of any content, described in words: what the ledger keeps of a change, what a person keeps for herself. */
export function JsonField(common: Common & { readonly description: string }): PropertyDecorator {
  return field(common, { type: 'object', additionalProperties: true }, IsObject());
}

function field(
  { optional = false, nullable = false, description, example }: Common,
  schema: ApiPropertyOptions,
  ...checks: readonly PropertyDecorator[]
): PropertyDecorator {
  return applyDecorators(
    ...checks,
    ...(optional || nullable
      ? [ValidateIf((_, value) => !((optional && value === undefined) || (nullable && value === null)))]
      : []),
    ApiProperty({
      ...schema,
      required: !optional,
      ...(nullable ? { nullable } : {}),
      ...(description === undefined ? {} : { description }),
      ...(example === undefined ? {} : { example }),
    } as ApiPropertyOptions),
  );
}

function listed(of: (() => new () => object) | 'id' | 'text'): ApiPropertyOptions {
  if (of === 'id') return { type: 'integer', minimum: 1, maximum: MOST };
  return of === 'text' ? { type: String } : lazily(of);
}

/** Swagger tells a class from a function that gives one by the function's name, which is `type`. */
const lazily = (part: () => new () => object): ApiPropertyOptions => ({ type: () => part() });

function elementChecks(of: (() => new () => object) | 'id' | 'text'): readonly PropertyDecorator[] {
  if (of === 'id') {
    return [IsInt({ each: true }), Min(1, { each: true }), Max(MOST, { each: true }), ArrayUnique()];
  }
  if (of === 'text') return [IsString({ each: true }), MaxLength(500, { each: true })];
  return [ValidateNested({ each: true }), Type(of)];
}
