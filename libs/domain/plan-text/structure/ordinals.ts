import { CHINESE_NUMERAL, readWholeNumber } from '../fold/numerals.ts';

/** How an item or a heading is counted. The order is the rank: a part holds 一、, which holds (一), and so on. */
export type OrdinalForm =
  | 'part'
  | 'chinese'
  | 'bracketed'
  | 'arabic'
  | 'bracketed-arabic'
  | 'circled'
  | 'spoken'
  | 'ranked'
  | 'sequence'
  | 'bullet';

/** An ordinal as it stands in the folded text. */
export interface Ordinal {
  readonly form: OrdinalForm;
  readonly number: number;
  /** Span of the ordinal itself: “一是”, “(三)”, “1.”. */
  readonly start: number;
  readonly end: number;
  /** Whether it opens a line; otherwise it stands inside one. */
  readonly opensLine: boolean;
  /** No mark parts it from the text before: it counts only where exactly its number is due. */
  readonly weak: boolean;
}

interface OrdinalRule {
  readonly form: OrdinalForm;
  readonly pattern: RegExp;
  /** `line`: only at the start of a line; `sentence`: also after a closed sentence; `clause`: also after a comma. */
  readonly place: 'line' | 'sentence' | 'clause';
  readonly number: (match: RegExpMatchArray) => number;
}

const N = `[${CHINESE_NUMERAL}]{1,4}`;
const chinese = (match: RegExpMatchArray): number =>
  readWholeNumber(match.slice(1).find((group) => group !== undefined) ?? '') ?? 0;
const SEQUENCE: Readonly<Record<string, number>> = { 首: 1, 其: 2, 再: 3, 最: 99 };

/** Every way of counting the reader knows. A new way is a line here and a fixture. */
const RULES: readonly OrdinalRule[] = [
  // 第一部分 主要做法 / 第三章
  {
    form: 'part',
    pattern: new RegExp(`第(${N})(?:部分|章|篇|编)[、:,.]?`, 'g'),
    place: 'line',
    number: chinese,
  },
  // 一、 一. 一, (and 一 with a space, at the start of a line)
  {
    form: 'chinese',
    pattern: new RegExp(`(${N})(?:、|[.](?!\\d)|[.](?=20\\d\\d年))`, 'g'),
    place: 'sentence',
    number: chinese,
  },
  {
    form: 'chinese',
    pattern: new RegExp(`(${N})(?:[,:] ?| +)(?=[\\u4e00-\\u9fff\\d“])`, 'g'),
    place: 'line',
    number: chinese,
  },
  // (一) (一)、 and with a bracket lost: 一) or (一
  { form: 'bracketed', pattern: new RegExp(`\\((${N})\\)[、.]?`, 'g'), place: 'clause', number: chinese },
  { form: 'bracketed', pattern: new RegExp(`(${N})\\)[、.]?`, 'g'), place: 'sentence', number: chinese },
  {
    form: 'bracketed',
    pattern: new RegExp(`\\((${N})(?=[^)${CHINESE_NUMERAL}是])`, 'g'),
    place: 'line',
    number: chinese,
  },
  // 1. 1、 1, — but neither 1.5 nor 1,200
  {
    form: 'arabic',
    pattern: /(\d{1,3})(?:[.](?!\d)|[.](?=20\d\d年)|、|,(?!\d))/g,
    place: 'sentence',
    number: chinese,
  },
  // (1) and with a bracket lost: 1)
  { form: 'bracketed-arabic', pattern: /\((\d{1,2})\)[、.]?/g, place: 'clause', number: chinese },
  { form: 'bracketed-arabic', pattern: /(\d{1,2})\)[、.]?/g, place: 'sentence', number: chinese },
  // ① ② …
  {
    form: 'circled',
    pattern: /([①-⑳])[、.]?/g,
    place: 'clause',
    number: ([sign = '①']) => sign.charCodeAt(0) - 0x245f,
  },
  // 一是 二是 / 一要 二要
  { form: 'spoken', pattern: new RegExp(`(${N})(?:是|要)[,:]?`, 'g'), place: 'clause', number: chinese },
  // 第一, 第二, / 第一、 / 第一是 / 其一, — but not 第一责任人, 第一议题
  {
    form: 'ranked',
    pattern: new RegExp(`(?:第(${N})|其([一二三四五六七八九十]))(?:[,、:]|是|要)`, 'g'),
    place: 'clause',
    number: chinese,
  },
  // 首先, 其次, 再次, 最后,
  {
    form: 'sequence',
    pattern: /(首|其|再|最)(?:先|次|者|后)(?:[,:]|是|要)/g,
    place: 'clause',
    number: ([, sign = '首']) => SEQUENCE[sign] ?? 1,
  },
  // bullets
  {
    form: 'bullet',
    pattern: /(?:--|[●■◆▪○□◇★▲►➢✓·-])(?= ?[\u4e00-\u9fff“])/g,
    place: 'line',
    number: () => 0,
  },
];

const RANKS: readonly OrdinalForm[] = [
  'part',
  'chinese',
  'bracketed',
  'arabic',
  'bracketed-arabic',
  'circled',
];

/** 0 is the highest rank of heading; forms that only run inside paragraphs have none. */
export function rankOf(form: OrdinalForm): number {
  const rank = RANKS.indexOf(form);
  return rank < 0 ? RANKS.length : rank;
}

/** “?” and U+FFFD stand where a broken conversion ate a full stop. */
const BEFORE_SENTENCE = /[。;:!?\ufffd”’)】》…\n]/;
const BEFORE_CLAUSE = /[。;:!?\ufffd”’)】》…\n,、]/;

/** All ordinals in `[from, to)`, in order. Which of them count anything is for `chains.ts` to say. */
export function findOrdinals(text: string, from: number, to: number): readonly Ordinal[] {
  const found: Ordinal[] = [];
  for (const { form, pattern, place, number } of RULES) {
    for (const match of text.slice(from, to).matchAll(pattern)) {
      const start = from + match.index;
      const context = placeOf(text, start, from);
      if (!isAllowed(place, context) && !mayBeWeak(form, text[start - 1] ?? '')) continue;
      found.push({
        form,
        number: number(match),
        start,
        end: start + match[0].length,
        opensLine: context === 'line',
        weak: !isAllowed(place, context),
      });
    }
  }
  return withoutOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

type Place = OrdinalRule['place'];

/** Lost marks: “…保障体系二是…”. Not 统一是, 第(二)项. */
function mayBeWeak(form: OrdinalForm, before: string): boolean {
  if (form !== 'spoken' && form !== 'bracketed') return false;
  return /[\u4e00-\u9fff]/.test(before) && !/[统唯单专万划归合同第之条款表图逐其十百]/.test(before);
}

function isAllowed(rule: Place, found: Place | null): boolean {
  if (found === null) return false;
  const order: readonly Place[] = ['line', 'sentence', 'clause'];
  return order.indexOf(found) <= order.indexOf(rule);
}

/** Where a position stands: at the start of a line, after a sentence, after a comma, or inside a phrase (`null`). */
function placeOf(text: string, at: number, from: number): Place | null {
  let before = at - 1;
  let spaces = 0;
  // Three spaces are enough to see: more would let a line of blanks cost its square.
  while (before >= 0 && text[before] === ' ' && spaces < 8) {
    before -= 1;
    spaces += 1;
  }
  if (before < 0 || text[before] === '\n' || at === from) return 'line';
  const unit = text[before] ?? '\n';
  if (BEFORE_SENTENCE.test(unit) || spaces > 0) return 'sentence';
  return BEFORE_CLAUSE.test(unit) ? 'clause' : null;
}

function withoutOverlaps(ordinals: readonly Ordinal[]): readonly Ordinal[] {
  const kept: Ordinal[] = [];
  let end = -1;
  for (const ordinal of ordinals) {
    if (ordinal.start < end) continue;
    kept.push(ordinal);
    end = ordinal.end;
  }
  return kept;
}

/** What an ordinal may begin with: most lines begin with something else, and need no closer look. */
const FIRST_SIGN = new RegExp(`^[${CHINESE_NUMERAL}\\d第(①-⑳首其再最●■◆▪○□◇★▲►➢✓·-]`);

/** The rules once more, held to the start of a line. */
const LEADING = RULES.map(({ form, pattern, number }) => ({
  form,
  number,
  pattern: new RegExp(`^(?:${pattern.source})`),
}));
/** No ordinal is longer, with what a rule looks at behind it. */
const LONGEST = 16;

/** The ordinal that opens a line of text, if any; the longest where several rules fit. */
export function leadingOrdinal(line: string): Ordinal | null {
  if (!FIRST_SIGN.test(line)) return null;
  const sample = line.slice(0, LONGEST);
  let found: Ordinal | null = null;
  for (const { form, pattern, number } of LEADING) {
    const match = pattern.exec(sample);
    if (!match || match[0].length <= (found?.end ?? 0)) continue;
    found = { form, number: number(match), start: 0, end: match[0].length, opensLine: true, weak: false };
  }
  return found;
}

export function startsWithOrdinal(line: string): boolean {
  return leadingOrdinal(line) !== null;
}
