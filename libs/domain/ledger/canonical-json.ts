import { DomainError } from '../shared/index.ts';

const UNPAIRED_SURROGATE = /\p{Surrogate}/u;

/**
 * Writes a JSON value in one way only: keys sorted by code unit, no spaces, numbers and strings as
 * ECMAScript writes them (RFC 8785). Absent (`undefined`) members are left out, as in JSON, and `toJSON`
 * is honoured, so that a value reads the same before and after it was stored as JSON.
 * @throws DomainError `LEDGER_VALUE_INVALID` for what JSON cannot carry: NaN, Infinity, bigint, functions,
 *   unpaired surrogates.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      if (!Number.isFinite(value)) throw unwritable(String(value));
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : objectOrArray(value);
    default:
      throw unwritable(typeof value);
  }
}

function objectOrArray(value: object): string {
  if (hasToJson(value)) return canonicalJson(value.toJSON());
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item)).join(',')}]`;
  const record = value as Readonly<Record<string, unknown>>;
  const members: string[] = [];
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member !== undefined) members.push(`${quote(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

function quote(text: string): string {
  if (UNPAIRED_SURROGATE.test(text)) throw unwritable('不成对的代理字符');
  return JSON.stringify(text);
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

function unwritable(what: string): DomainError {
  return new DomainError(
    'LEDGER_VALUE_INVALID',
    `“${what}”不能写入台账，请改用文本、有限数字、布尔值或空值。`,
    {
      what,
    },
  );
}
