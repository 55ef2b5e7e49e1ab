export { foldedEntry, type SearchText, tokensOf } from './entry.ts';
export { excerpt, type Marked, marked } from './excerpt.ts';
export { foldForSearch } from './fold.ts';
export { eraMark, eraOf, gramsOfWord, kindMark, yearMark } from './grams.ts';
export { readQuestion, type SearchQuestion } from './question.ts';
