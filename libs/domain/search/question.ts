import { DomainError } from '../shared/index.ts';
import { foldForSearch } from './fold.ts';
import { gramsOfWord, nameMark } from './grams.ts';

/** Words of one search at most, and grams that are looked up: the rest is left to the comparison. */
const MOST_WORDS = 8;
const MOST_GRAMS = 40;

/** What is looked for: records that have every word. */
export interface SearchQuestion {
  /** Folded. */
  readonly words: readonly string[];
  readonly grams: readonly number[];
  /** All of it as one name: a title or a number that is exactly this comes first. */
  readonly name: string;
  readonly nameMark: number;
}

/**
 * Reads what a person typed; spaces part words.
 * @throws DomainError `SEARCH_TEXT_EMPTY`, `SEARCH_WORDS_TOO_MANY`
 */
export function readQuestion(typed: string): SearchQuestion {
  const words = [...new Set(typed.split(/\s+/u).map(foldForSearch))].filter((word) =>
    /[\p{L}\p{N}]/u.test(word),
  );
  if (words.length === 0) throw new DomainError('SEARCH_TEXT_EMPTY', '请输入要查找的字词或文号。');
  if (words.length > MOST_WORDS) {
    throw new DomainError('SEARCH_WORDS_TOO_MANY', `一次最多查找${MOST_WORDS}个词，请减少后重试。`, {
      words: words.length,
    });
  }
  const grams = [...new Set(words.flatMap(gramsOfWord))].slice(0, MOST_GRAMS);
  const name = foldForSearch(typed);
  return { words, grams, name, nameMark: nameMark(name) };
}
