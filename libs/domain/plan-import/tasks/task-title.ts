import { shortened } from '../drafts/index.ts';

/** A task's title fits one line of a list, in characters. */
const LONGEST = 24;
const SHORTEST = 6;
/** Openings that say nothing about the work. */
const OPENING =
  /^(?:同时|此外|另外|与此同时|在此基础上|(?:\d{4}|今|全|本)年(?:内|度)?|年(?:底|内)(?:前)?)?[，,]?(?:要|将|并(?!联|行|网|购|案)|进一步|继续|切实)?/u;
/** 以…为指导, 按照…要求, 围绕…: phrases that say why or how before the work is named. */
const GUIDANCE =
  /^(?:我[省市区县镇乡街]将?)?(?:持续|始终|坚持)?(?:以|按照|围绕|立足|针对|结合|根据|对照|聚焦|紧扣|充分认识)/u;

/** A short title from the sentence of a measure: its first phrases that name work, without times and filling words. */
export function taskTitle(measure: string, deadlines: readonly string[]): string {
  const plain = deadlines.reduce((text, quote) => text.replace(quote, ''), measure);
  const phrases = plain
    .replace(/^[，,、\s]+/, '')
    .replace(OPENING, '')
    .split(/(?<=[，,：:])/)
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
  const work = phrases.findIndex((phrase) => !GUIDANCE.test(phrase));
  let title = '';
  for (const phrase of phrases.slice(Math.max(work, 0))) {
    if (title.length >= SHORTEST) break;
    title += phrase;
  }
  return inOneLine(title.replace(/[，,：:、；;\s]+$/, '') || measure);
}

/** A list that is too long ends after one of its members: 学法用法制度等. */
function inOneLine(title: string): string {
  const line = shortened(title, LONGEST);
  if (line === title) return title;
  const member = line.lastIndexOf('、');
  return member >= SHORTEST ? `${line.slice(0, member)}等` : line;
}
