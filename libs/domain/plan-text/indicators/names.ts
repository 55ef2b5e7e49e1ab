import { COMPARING_TAIL } from './comparators.ts';

/** Words that set a sentence going and belong to no indicator's name. */
const OPENING =
  /^(?:力争|确保|实现|推动|推进|努力|争取|保持|保障|做到|使|将|要|并|且|全年|年内|全市|全县|全区|全镇|全乡|全省|其中|同时|进一步|不断|持续|稳步|逐步|切实|基本|全面|力求|的|和|及|、|,| )+/;
const TIME =
  /^(?:到|在|于)?(?:20\d\d年|今年|年|第?[一二三四]季度|(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:\d{1,2}[日号])?|[上下]半年)(?:度|底|末|内|份)?(?:之?前|以前)?,?/;

/** The offset in a clause at which the promise itself begins: 实现重大执法决定法制审核率… begins behind 实现. */
export function promiseStart(clause: string): number {
  let at = 0;
  for (let rest = clause; ; rest = clause.slice(at)) {
    const match = TIME.exec(rest) ?? OPENING.exec(rest);
    if (!match || match[0] === '' || match[0].length >= rest.length) return at;
    at += match[0].length;
  }
}

/** The name in the words before a figure: without what sets the sentence going and what compares. */
export function nameBefore(before: string): string {
  const plain = before.replace(/^[\s,、]+/, '');
  return plain
    .slice(promiseStart(plain))
    .replace(COMPARING_TAIL, '')
    .replace(/^[\s、和与及]+|[\s、]+$/g, '');
}

const COMPARED_BEHIND = /^(?:\([^)]{1,8}\))?(?:及|或|含)?(?:以上|以下|以内|之内|内|左右|上下)?(?:的)?/;
const NOUN_BEHIND = /^[^,。;、:!?\s\d]{1,24}/;

/** The thing counted, where it stands behind the figure: 制定5部地方性法规. */
export function nounBehind(behind: string): string {
  return NOUN_BEHIND.exec(behind.replace(COMPARED_BEHIND, ''))?.[0] ?? '';
}

/** 审核率、公示率分别达到100%、98%: each figure's own name, when there are as many names as figures. */
export function sharedNames(names: string, count: number): readonly string[] | null {
  const parts = names.split(/、|和|与|以及|及/).filter((part) => part !== '');
  return parts.length === count ? parts : null;
}
