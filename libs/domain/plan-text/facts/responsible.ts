import { type ResponsibleRole } from '../model.ts';

/** A unit named as responsible, in folded offsets. */
export interface FoundUnit {
  readonly name: string;
  readonly role: ResponsibleRole;
  readonly start: number;
  readonly end: number;
}

/** 责任单位：县司法局、县公安局 — label, colon, names up to the end of the sentence, the bracket or the line. */
const LABELLED =
  /(责任|牵头|主责|承办|实施|主办|配合|协助|协办|参与|落实)(?:\((?:牵头|配合|责任)\))?(?:责任)?(?:单位|部门|处室|科室|股室|机构|乡镇|地区|局)(?:和部门|及部门|\(部门\))?[::]\s{0,4}([^。;:\n]{2,300})/g;
/** 由县司法局牵头，县公安局配合 */
const SPOKEN = /由([\u4e00-\u9fff()、]{2,40}?)(牵头|负责|会同|配合)/g;

const ROLES: Readonly<Record<string, ResponsibleRole>> = {
  牵头: 'lead',
  主责: 'lead',
  主办: 'lead',
  配合: 'cooperating',
  协助: 'cooperating',
  协办: 'cooperating',
  参与: 'cooperating',
};

/** The units that the text between two offsets names as responsible, in its order. */
export function findResponsible(text: string, from: number, to: number): readonly FoundUnit[] {
  const units: FoundUnit[] = [];
  const span = text.slice(from, to);
  for (const match of span.matchAll(LABELLED)) {
    const names = upToBracket(match[2] ?? '');
    const start = from + match.index + match[0].length - (match[2] ?? '').length;
    units.push(...splitNames(names, start, ROLES[match[1] ?? ''] ?? 'responsible'));
  }
  if (units.length > 0) return units;
  for (const match of span.matchAll(SPOKEN)) {
    if (!/[局委办厅室部院镇乡府科处所站队]$/.test(match[1] ?? '')) continue;
    units.push(
      ...splitNames(match[1] ?? '', from + match.index + 1, match[2] === '牵头' ? 'lead' : 'responsible'),
    );
  }
  return units;
}

/** The names end with the bracket that the label stands in, or where the next label begins. */
function upToBracket(names: string): string {
  let depth = 0;
  for (let at = 0; at < names.length; at += 1) {
    const sign = names[at];
    if (sign === '(') depth += 1;
    if (sign === ')' || sign === ']' || sign === '】') depth -= 1;
    if (depth < 0) return names.slice(0, at);
  }
  return names.replace(/[ ,](?:完成|责任|配合|牵头|时间|办结).*$/, '');
}

const NAME = /[^、,; ()]+(?:\([^)]{1,20}\)[^、,; ()]*)*/g;

function splitNames(names: string, start: number, role: ResponsibleRole): readonly FoundUnit[] {
  const units: FoundUnit[] = [];
  for (const match of names.matchAll(NAME)) {
    const name = match[0].replace(/(?:按照?职责分工负责|分别负责|负责|等|牵头|配合)$/, '');
    if (name.length < 2 || /^(?:按|各负其责)/.test(name)) continue;
    units.push({ name, role, start: start + match.index, end: start + match.index + name.length });
  }
  return units;
}
