import type { Block, HeadingLevel } from './model.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as headings count: 十, 十一, 二十. */
export function inHan(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99)
    throw new RangeError(`No heading number: ${value}`);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${head}${ones === 0 ? '' : DIGITS[ones]}`;
}

const MARKS: Readonly<Record<HeadingLevel, (value: number) => string>> = {
  1: (value) => `${inHan(value)}、`,
  2: (value) => `（${inHan(value)}）`,
  3: (value) => `${value}.`,
  4: (value) => `（${value}）`,
};

/** The body with its headings numbered: each level counts anew under the level above it. */
export function numbered(body: readonly Block[]): Block[] {
  const counts = [0, 0, 0, 0];
  return body.map((block) => {
    if (block.kind === 'paragraph') return block;
    const { level } = block;
    const count = (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = count;
    counts.fill(0, level);
    return { ...block, text: `${MARKS[level](count)}${block.text}` };
  });
}
