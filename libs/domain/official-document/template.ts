import { DomainError } from '../shared/index.ts';
import type { Block, HeadingLevel } from './model.ts';

/**
 * The words around the facts of a kind of document, as an office may edit them. `{{名称}}` stands for one fact; a line
 * whose only content is `{{*名称}}` stands for as many paragraphs, or lines counted at `level`, as the list has.
 */
export interface DocumentTemplate {
  readonly title: string;
  readonly lines: readonly TemplateLine[];
}

export interface TemplateLine {
  /** 1 to 4 for a heading; absent for a paragraph. */
  readonly level?: HeadingLevel;
  readonly text: string;
}

/** What may stand in a template of one kind. */
export interface Placeholders {
  readonly single: readonly string[];
  readonly lists: readonly string[];
  /** Of either, those without which a document of the kind says too little to be sent. */
  readonly required: readonly string[];
}

/** What is wrong with a template, in Chinese. */
export interface TemplateFault {
  /** 0: the title; from 1 on the lines; null: the whole. */
  readonly line: number | null;
  readonly fault: string;
}

/** The facts of one document. */
export interface TemplateFacts {
  readonly single: Readonly<Record<string, string | null>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const SINGLE = /\{\{\s*(?!\*)([^{}]+?)\s*\}\}/g;
const LIST = /^\s*\{\{\s*\*([^{}]+?)\s*\}\}\s*$/;
const STRAY = /\{\{|\}\}/;

/**
 * Every fault at once: an unknown, torn or missing placeholder, an empty line, a list in the middle of a sentence.
 * None: the template may be published.
 */
export function templateFaults(template: DocumentTemplate, allowed: Placeholders): readonly TemplateFault[] {
  const { title, lines } = template;
  const faults: TemplateFault[] = lineFaults(title, 0, allowed);
  if (LIST.test(title)) faults.push({ line: 0, fault: '标题中不能使用清单占位符' });
  if (lines.length === 0) faults.push({ line: 1, fault: '正文不能为空' });
  else {
    lines.forEach(({ text }, index) => faults.push(...lineFaults(text, index + 1, allowed)));
    const used = placeholdersIn(template);
    for (const name of allowed.required) {
      if (!used.has(name)) faults.push({ line: null, fault: `缺少占位符“${name}”` });
    }
  }
  return faults;
}

/** @throws DomainError `TEMPLATE_INVALID` naming each fault and its line */
export function checkTemplate(template: DocumentTemplate, allowed: Placeholders): void {
  const faults = templateFaults(template, allowed);
  if (faults.length === 0) return;
  const told = faults.map(({ line, fault }) => `${placeOf(line)}${fault}`).join('；');
  throw new DomainError('TEMPLATE_INVALID', `文书模板有误：${told}。`, { faults });
}

function lineFaults(text: string, line: number, { single, lists }: Placeholders): TemplateFault[] {
  if (text.trim() === '') return [{ line, fault: '不能为空' }];
  const list = LIST.exec(text)?.[1];
  if (list !== undefined)
    return lists.includes(list) ? [] : [{ line, fault: `没有名为“${list}”的清单占位符` }];
  const unknown = [...text.matchAll(SINGLE)]
    .map(([, name = '']) => name)
    .filter((name) => !single.includes(name));
  const faults = unknown.map((name) => ({ line, fault: `没有名为“${name}”的占位符` }));
  if (/\{\{\s*\*/.test(text)) faults.push({ line, fault: '清单占位符须单独成行' });
  else if (STRAY.test(text.replaceAll(SINGLE, ''))) faults.push({ line, fault: '占位符的花括号不成对' });
  return faults;
}

/** Names of both sorts, wherever they stand. */
function placeholdersIn({ title, lines }: DocumentTemplate): ReadonlySet<string> {
  const texts = [title, ...lines.map(({ text }) => text)];
  return new Set(
    texts.flatMap((text) => [
      LIST.exec(text)?.[1] ?? '',
      ...[...text.matchAll(SINGLE)].map(([, name = '']) => name),
    ]),
  );
}

const placeOf = (line: number | null): string => {
  if (line === null) return '';
  return line === 0 ? '标题' : `正文第${line}行`;
};

/**
 * Fills a template that was checked. A line whose list is empty is left out.
 * @throws DomainError `DOCUMENT_PLACEHOLDER_EMPTY` naming what is missing: no blank reaches a document
 */
export function fillTemplate(
  template: DocumentTemplate,
  facts: TemplateFacts,
): { readonly title: string; readonly body: readonly Block[] } {
  const missing = new Set<string>();
  const fill = (text: string) =>
    text.replaceAll(SINGLE, (_, name: string) => {
      const value = facts.single[name]?.trim() ?? '';
      if (value === '') missing.add(name);
      return value;
    });
  const block = (text: string, level: HeadingLevel | undefined): Block =>
    level === undefined ? { kind: 'paragraph', text } : { kind: 'heading', level, text };
  const title = fill(template.title);
  const body = template.lines.flatMap(({ text, level }) => {
    const list = LIST.exec(text)?.[1];
    if (list === undefined) return [block(fill(text), level)];
    const items = (facts.lists[list] ?? []).filter((item) => item.trim() !== '');
    // A list of one needs no number.
    return items.map((item) => block(item, items.length === 1 ? undefined : level));
  });
  if (missing.size > 0) {
    const names = [...missing];
    throw new DomainError(
      'DOCUMENT_PLACEHOLDER_EMPTY',
      `文书缺少${names.map((name) => `“${name}”`).join('、')}，请补全后再签发。`,
      { missing: names },
    );
  }
  return { title, body };
}
