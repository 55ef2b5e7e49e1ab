/** Characters that must not begin a line, and those that must not end one. */
const NOT_FIRST = new Set('、，。；：？！）》”’〕】%·的之与和');
const NOT_LAST = new Set('（《“‘〔【关第');
/** A line is well ended after these. */
const GOOD_END = new Set('的、》”）于');
/** 办公室, 管理局: taken for a word of its own, it still belongs to what stands before it. */
const SUFFIXES = new Set('室局处科所院');
const TOGETHER = /[\dA-Za-z.%]/;
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Costs more than any unevenness: a word or number torn, a mark at the wrong end of a line. */
const FORBIDDEN = 1_000;

/**
 * Parts a title into lines of at most `most` characters: as few as it takes, evenly long, no number torn and, where
 * it can be, no word (回行时词意完整，排列对称；GB/T 9704-2012, 7.3.1). Twenty characters of 2号 fill a line.
 */
export function titleLines(title: string, most = 20): string[] {
  const characters = [...title];
  const fewest = Math.ceil(characters.length / most);
  if (fewest <= 1) return [title];
  const breaks = breakCosts(title, characters);
  for (const count of [fewest, fewest + 1]) {
    const found = partition(characters, count, most, breaks);
    if (found && found.cost < FORBIDDEN) return found.lines.map((line) => line.join(''));
  }
  return plain(characters, most).map((line) => line.join(''));
}

interface Partition {
  readonly cost: number;
  readonly lines: readonly (readonly string[])[];
}

function partition(
  characters: readonly string[],
  count: number,
  most: number,
  breaks: readonly number[],
): Partition | undefined {
  const even = characters.length / count;
  const memo = new Map<string, Partition | undefined>();
  const from = (start: number, left: number): Partition | undefined => {
    const key = `${start}:${left}`;
    if (memo.has(key)) return memo.get(key);
    const rest = characters.length - start;
    let found: Partition | undefined;
    if (left === 1) {
      found =
        rest > 0 && rest <= most ? { cost: (rest - even) ** 2, lines: [characters.slice(start)] } : undefined;
    } else {
      for (
        let length = Math.max(1, rest - most * (left - 1));
        length <= Math.min(most, rest - 1);
        length += 1
      ) {
        const end = start + length;
        const tail = from(end, left - 1);
        if (!tail) continue;
        const cost = tail.cost + (length - even) ** 2 + (breaks[end] ?? 0);
        if (!found || cost < found.cost)
          found = { cost, lines: [characters.slice(start, end), ...tail.lines] };
      }
    }
    memo.set(key, found);
    return found;
  };
  return from(0, count);
}

/** What it costs to part before each character. */
function breakCosts(title: string, characters: readonly string[]): number[] {
  const wordStarts = new Set([...WORDS.segment(title)].map(({ index }) => index));
  let index = 0;
  return characters.map((character, at) => {
    const startsWord = wordStarts.has(index);
    index += character.length;
    return breakCost(characters[at - 1] ?? '', character, startsWord);
  });
}

function breakCost(last: string, first: string, startsWord: boolean): number {
  if (NOT_FIRST.has(first) || NOT_LAST.has(last)) return FORBIDDEN;
  if (TOGETHER.test(last) && TOGETHER.test(first)) return FORBIDDEN;
  // 2024|年, 第|3: a number keeps its unit.
  if (/\d/.test(last) || /\d/.test(first)) return 60;
  if (!startsWord || SUFFIXES.has(first)) return 40;
  return GOOD_END.has(last) ? -20 : 0;
}

const plain = (characters: readonly string[], most: number): string[][] =>
  Array.from({ length: Math.ceil(characters.length / most) }, (_, index) =>
    characters.slice(index * most, (index + 1) * most),
  );
