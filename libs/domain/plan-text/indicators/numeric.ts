import { type IndicatorKind } from '../model.ts';
import { wordsBefore, type Clause, type Sentence } from './clauses.ts';
import { directionOf, operatorOf } from './comparators.ts';
import { findFigures, type Figure } from './figures.ts';
import { type FoundIndicator } from './found.ts';
import { nameBefore, nounBehind, promiseStart, sharedNames } from './names.ts';
import { isBase, isStartingPoint, looksAhead, looksBackAt, onlyDates, withoutTraps } from './traps.ts';

/** What a sentence's figures came to: promises, and figures left out because they tell of the past. */
export interface NumericReading {
  readonly indicators: readonly FoundIndicator[];
  readonly past: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The figures of a sentence that promise something.
 * @param claimed whether a folded span already belongs to another kind (100%全覆盖, 每季度1次).
 */
export function numericIn(
  sentence: Sentence,
  planYear: number | null,
  claimed: (start: number, end: number) => boolean,
): NumericReading {
  const indicators: FoundIndicator[] = [];
  const past: { start: number; end: number }[] = [];
  let backward = false;
  let subject = '';
  for (const clause of sentence.clauses) {
    const blanked = withoutTraps(clause.text);
    const figures = findFigures(blanked).filter(
      ({ start, end }) => !claimed(clause.start + start, clause.start + end),
    );
    const back = looksBackAt(clause.text, planYear);
    if (looksAhead(clause.text, planYear)) backward = false;
    /** 由2023年的92%提高到95%: what follows the starting point lies ahead. */
    let started = false;
    figures.forEach((figure, at) => {
      const before = wordsBefore(clause.text, figure.start, figures[at - 1]?.end);
      const behind = clause.text.slice(figure.end, figure.end + 40);
      if (isStartingPoint(before, behind)) {
        started = true;
        return;
      }
      const span = { start: clause.start + figure.start, end: clause.start + figure.end };
      const tellsPast = backward || (back !== null && back < figure.start && !started);
      if (isBase(behind)) {
        // 在现有210名基础上再增加30名: the base ends what lies behind.
        started = true;
        past.push(span);
      } else if (tellsPast) past.push(span);
      else indicators.push(promiseOf(clause, figures, at, subject));
    });
    if (back !== null && onlyDates(clause.text)) backward = true;
    subject = nameBefore(wordsBefore(clause.text, figures[0]?.start ?? clause.text.length)) || subject;
  }
  return { indicators: [...indicators, ...zeroesOf(sentence)], past };
}

function promiseOf(clause: Clause, figures: readonly Figure[], at: number, subject: string): FoundIndicator {
  const figure = figures[at] as Figure;
  const from = Math.max(figures[at - 1]?.end ?? 0, figure.start - 120);
  const before = lastPromise(wordsBefore(clause.text, figure.start, from));
  const behind = clause.text.slice(figure.end, Math.min(figures[at + 1]?.start ?? Infinity, figure.end + 40));
  const { op, length } = operatorOf(before, behind);
  const shared = sharedName(clause, figures, at);
  const own = nameBefore(before);
  const noun = figure.unit === '%' ? '' : nounBehind(behind);
  const name = shared ?? (own + noun || subject);
  const quoteFrom = shared === null ? figure.start - before.length + (at > 0 ? leadingJoin(before) : 0) : 0;
  const start = quoteFrom + promiseStart(clause.text.slice(quoteFrom, figure.start));
  const end = Math.max(figure.end + length, quoteEnd(clause.text, figure, figures[at + 1]));
  return {
    name,
    subject: own || subject,
    op: op === '=' && figure.rounded ? '≈' : op,
    value: figure.value,
    unit: figure.unit,
    direction: directionOf(before),
    kind: kindOf(figure, op),
    start: clause.start + Math.min(start, figure.start),
    end: clause.start + end,
  };
}

/** What stands before 、 may be a promise of its own: 收案量下降、败诉率在5%以下. */
const OTHER_PROMISE =
  /^.*(?:上升|下降|提高|提升|降低|减少|增长|增加|全覆盖|零[\u4e00-\u9fff]{2})[、和及与并且]+(?=[\u4e00-\u9fff])/;

function lastPromise(before: string): string {
  return before.replace(OTHER_PROMISE, '');
}

/** 余 says only “somewhat more”; a comparing word makes it a plain figure again. */
function kindOf(figure: Figure, op: string): IndicatorKind {
  return figure.rounded && op === '=' ? 'approx' : 'numeric';
}

/** 审核率、公示率分别达到100%、98% */
function sharedName(clause: Clause, figures: readonly Figure[], at: number): string | null {
  const first = figures[0];
  if (!first || figures.length < 2 || figures.length > 8 || first.start > 120) return null;
  const head = clause.text.slice(0, first.start);
  if (!head.includes('分别')) return null;
  const names = sharedNames(nameBefore(head.replace(/分别.*$/, '')), figures.length);
  return names?.[at] ?? null;
}

function leadingJoin(before: string): number {
  return /^(?:以上|以下|以内|内|左右)?[^、,]{0,16}?[、,和及]|^\s*/.exec(before)?.[0].length ?? 0;
}

/** A quote runs to the end of its clause, or to the mark that parts it from the next figure. */
function quoteEnd(clause: string, figure: Figure, next: Figure | undefined): number {
  if (!next) return Math.min(clause.trimEnd().length, figure.end + 40);
  const between = clause.slice(figure.end, next.start);
  const cut = between.search(/[、和及与]/);
  return cut < 0 ? figure.end : figure.end + cut;
}

/** “三零”（零上访、零事故、零案件）: the gloss of a name. */
function isNoGloss({ index, input }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 30), index);
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}

/** 零发生, 零败诉 promise 0; 零距离, 零跑腿, 零容忍 are slogans. */
const ZERO =
  /零(?=发生|败诉|投诉|差错|事故|上访|复议|纠错|违法|违规|逾期|超期|积压|失误|信访|案件|撤销|反弹|增长|遗漏|伤亡|死亡|发案|刑事|炒信)(发生|[\u4e00-\u9fff]{2})/g;

function zeroesOf(sentence: Sentence): readonly FoundIndicator[] {
  return sentence.clauses.flatMap((clause) =>
    [...clause.text.matchAll(ZERO)].filter(isNoGloss).map((match): FoundIndicator => {
      const before = wordsBefore(clause.text, match.index);
      const noun = match[1] === '发生' ? '' : (match[1] ?? '');
      const name = nameBefore(before).replace(/[“‘(]+$/, '') + noun;
      return {
        name: name === '' ? match[0] : name,
        subject: nameBefore(before),
        op: '=',
        value: 0,
        unit: null,
        direction: 'none',
        kind: 'numeric',
        start: clause.start + match.index - before.length + promiseStart(before),
        end: clause.start + match.index + match[0].length,
      };
    }),
  );
}
