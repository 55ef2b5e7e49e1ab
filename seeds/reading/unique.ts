import { SeedField } from './seed-field.ts';

/**
 * Refuses the second entry of a list that carries a value already taken.
 * @param pathOf where entry `index` writes its value, such as `units[3].code`
 */
export function refuseDuplicates(
  file: string,
  values: readonly string[],
  pathOf: (index: number) => string,
): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) new SeedField(file, pathOf(index), value).refuse('与前面的一项重复，应各不相同');
    seen.add(value);
  });
}
