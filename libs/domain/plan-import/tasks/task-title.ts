import { shortened } from '../drafts/index.ts';

/** A task's title fits one line of a list, in characters. */
const LONGEST = 24;
const SHORTEST = 6;
/** Openings that say nothing about the work. */
const OPENING =
  /^(?:同时|此外|另外|与此同时|在此基础上|(?:\d{4}|今|全|本)年(?:内|度)?|年(?:底|内)(?:前)?)?[，,]?(?:要|将|并(?!联|行|网|购|案)|进一步|继续|切实)?/u;

/** A short title from the sentence of a measure: its first phrases, without times and filling words. */
export function taskTitle(measure: string, deadlines: readonly string[]): string {
  const plain = deadlines.reduce((text, quote) => text.replace(quote, ''), measure);
  const phrases = plain
    .replace(/^[，,、\s]+/, '')
    .replace(OPENING, '')
    .split(/(?<=[，,：:])/)
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
  let title = '';
  for (const phrase of phrases) {
    if (title.length >= SHORTEST) break;
    title += phrase;
  }
  return shortened(title.replace(/[，,：:、；;\s]+$/, '') || measure, LONGEST);
}
