import type { Answers } from './answers.ts';
import { DUTY_FACT_DEFINITIONS, DUTY_FACTS, type DutyFactKey, type DutyFacts } from './facts.ts';

/** A figure that the unit gives, filled in beforehand with what the system has. */
export interface StatedFigure {
  readonly key: DutyFactKey;
  readonly value: number;
  /** Why it differs from the system, where it does. */
  readonly note: string | null;
}

/** A figure in a report that the system does not bear out. A person judges which of the two is wrong. */
export interface Contradiction {
  readonly key: DutyFactKey;
  readonly label: string;
  readonly definition: string;
  readonly stated: number;
  readonly system: number | null;
  /** The unit's own explanation, where the figure stands in the table of figures. */
  readonly note: string | null;
  /** The sentence in which it was found, where it stands in the text. */
  readonly quote: string | null;
}

/** Every figure of the table, and every figure in the text that the patterns recognise, against the system's own. */
export function contradictionsOf(
  facts: DutyFacts,
  figures: readonly StatedFigure[],
  answers: Answers,
): Contradiction[] {
  const table = figures.map(({ key, value, note }) => ({ key, value, note, quote: null }));
  const written = Object.values(answers).flatMap(figuresIn);
  // Said again it is no other figure.
  const once = written.filter(
    ({ key, value }, nth) => written.findIndex((one) => one.key === key && one.value === value) === nth,
  );
  return [...table, ...once]
    .filter(({ key, value }) => !agrees(value, facts[key]))
    .map(({ key, value, note, quote }) => {
      const { label, definition } = DUTY_FACT_DEFINITIONS[key];
      return { key, label, definition, stated: value, system: facts[key], note, quote };
    });
}

/** Rates are rounded in reports: one written as 98% agrees with 97.6. */
function agrees(stated: number, system: number | null): boolean {
  if (system === null) return false;
  return Number.isInteger(stated) ? Math.round(system) === stated : Math.abs(system - stated) < 0.05;
}

interface WrittenFigure {
  readonly key: DutyFactKey;
  readonly value: number;
  readonly note: null;
  readonly quote: string;
}

/** What a text says of the figures that the system has, with its sentence. */
export function figuresIn(text: string): WrittenFigure[] {
  return plain(text)
    .split(/(?<=[。；！？])|\n/u)
    .flatMap((sentence) => {
      const taken: [number, number][] = [];
      // The narrower words first: 按期完成任务 is not 完成任务 as well.
      return [...DUTY_FACTS].reverse().flatMap((key) =>
        DUTY_FACT_DEFINITIONS[key].said.flatMap((pattern) =>
          [...sentence.matchAll(pattern)].flatMap((match) => {
            const [from, to] = [match.index, match.index + match[0].length];
            if (taken.some(([start, end]) => from < end && start < to)) return [];
            taken.push([from, to]);
            return [{ key, value: Number(match[1]), note: null, quote: sentence.trim() }];
          }),
        ),
      );
    });
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\S\n]/gu, '')
    .replace(/,/g, '，')
    .replace(/;/g, '；');
