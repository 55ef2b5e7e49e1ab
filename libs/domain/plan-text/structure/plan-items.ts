import { type Line } from '../layout/lines.ts';
import { joinParagraphs } from '../layout/paragraphs.ts';
import { buildLists, type CountedList } from './chains.ts';
import { MENDS } from './heading-rules.ts';
import { findLead, firstLead } from './lead.ts';
import { findOrdinals, rankOf } from './ordinals.ts';
import { outlineOf, tasksOf, type OutlineItem } from './outline.ts';
import { type PlanSection } from './section.ts';
import { unnumberedItems } from './unnumbered.ts';

/** The tasks of a plan section as spans of the folded text. */
export function planItems(
  text: string,
  lines: readonly Line[],
  section: PlanSection,
  reportYear: number | null,
): readonly OutlineItem[] {
  const mixed = section.kind === 'mixed';
  const { to } = section;
  // Where problems come first, the plan begins with the sentence that turns to it.
  const turn = mixed ? findLead(text, section.from, to, reportYear, 'first') : null;
  const from = turn ?? section.from;
  const paragraphs = joinParagraphs(linesWithin(text, lines, from, to), text);
  const lists = taskLists(text, buildLists(findOrdinals(text, from, to)), mixed && turn === null);
  const tasks = tasksOf(text, outlineOf(lists, { text, paragraphs, to }), mixed);
  if (tasks.length > 0 || section.kind === 'lead') return tasks;
  if (!mixed) return lists.length > 0 ? [] : unnumberedItems(text, paragraphs);
  const start = firstLead(text, from, to, reportYear);
  return start === null
    ? []
    : unnumberedItems(text, joinParagraphs(linesWithin(text, lines, start, to), text));
}

/** Lines cut to a span, which may begin or end inside one. */
function linesWithin(text: string, lines: readonly Line[], from: number, to: number): readonly Line[] {
  return lines
    .filter((line) => line.end > from && line.start < to)
    .map((line) => {
      const start = Math.max(line.start, from);
      const end = Math.min(line.end, to);
      return { start, end, text: text.slice(start, end) };
    })
    .filter((line) => line.text.trim() !== '');
}

/** The lists that count tasks, not what an introduction or a list of problems counts. */
function taskLists(
  text: string,
  lists: readonly CountedList[],
  mayHoldProblems: boolean,
): readonly CountedList[] {
  const headed = lists.findIndex(({ form, opensLines }) => opensLines && rankOf(form) <= 3);
  const tasks = lists.filter((list, at) => at >= headed || rankOf(list.form) <= 5);
  return mayHoldProblems ? tasks.filter((list) => !countsProblems(text, list)) : tasks;
}

const PROBLEM_TITLE =
  /不够|不足|有待|不强|不高|不到位|薄弱|滞后|欠缺|缺乏|差距|尚未|仍需|还需|不平衡|不深|不全面|不适应|偏低|短板|不多|不严|不规范|不完善|不健全|不均|不及时|不充分|不扎实|困难|较少|较弱|较低|较慢|问题/;

/** Whether most entries of a list name what is wrong. */
function countsProblems(text: string, list: CountedList): boolean {
  const named = list.entries.filter(({ ordinal }) => {
    const [sentence = ''] = text.slice(ordinal.end, ordinal.end + 80).split(/[。;\n]/);
    return PROBLEM_TITLE.test(sentence) && !MENDS.test(sentence);
  });
  return named.length * 2 > list.entries.length;
}
