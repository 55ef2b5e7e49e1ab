import fc from 'fast-check';
import { canonicalJson } from './index.ts';

const shuffledKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffledKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, shuffledKeys(v)]),
  );
};

describe('canonical JSON', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ 单位: '司法局', 10: 1, 9: 2 }, '{"10":1,"9":2,"单位":"司法局"}'],
    [{ gone: undefined, at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    [[-0, 1e21, 0.1, 1.0], '[0,1e+21,0.1,1]'],
    ['引号"与\n换行', '"引号\\"与\\n换行"'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('reads back as what was written, whatever the order of keys', () => {
    const json = fc.jsonValue({ noUnicodeString: false });
    fc.assert(
      fc.property(json, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        expect(canonicalJson(shuffledKeys(plain))).toBe(canonicalJson(plain));
      }),
    );
  });

  it.each([NaN, Infinity, 1n, () => 0, { deep: [Symbol('x')] }, [undefined], '\ud800'])(
    'refuses %p',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(
        expect.objectContaining({ code: 'LEDGER_VALUE_INVALID' }) as Error,
      );
    },
  );
});
