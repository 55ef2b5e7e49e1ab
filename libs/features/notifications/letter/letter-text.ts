import type { Letter, Section } from './letter.ts';

/** The letter for readers without HTML: short lines, one thought a paragraph. */
export function letterText(letter: Letter): string {
  const head = [`【${letter.tag}】${letter.title}`];
  if (letter.documentNumber !== undefined) head.push(`文号：${letter.documentNumber}`);
  return [
    head.join('\n'),
    letter.greeting,
    letter.opening,
    ...letter.sections.map(sectionText),
    `登录办理：\n${letter.link}`,
    `${letter.issuer}\n${letter.date}`,
    `——\n${letter.footer}\n本邮件由系统发出，请登录系统办理，不要直接回复。`,
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionText({ heading, text, points = [], links = [], terms = [], picture }: Section): string {
  const linked = (point: string, index: number) =>
    links[index] === undefined ? point : `${point}\n   ${links[index]}`;
  return [
    heading,
    ...(text === undefined ? [] : [text]),
    ...(picture === undefined ? [] : [picture.words]),
    ...points.map((point, index) => linked(points.length === 1 ? point : `${index + 1}. ${point}`, index)),
    ...terms.map(({ label, date, left }) => `${label}：${date}，${left}`),
  ].join('\n');
}
