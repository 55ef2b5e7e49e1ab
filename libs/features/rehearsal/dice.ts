import type { Behaviour, Behaviours, SampleTask } from '#seeds';

/** A stream of numbers in [0, 1) that a seed determines (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Of the tasks that the script leaves alone, one in so many goes otherwise than planned. */
const STUMBLES = 4;

/**
 * How the units behave under a seed: 0 is the script as it is written; any other seed keeps what is scripted and
 * draws habits and further stumbles, so that every seed is a year of its own.
 */
export function behavioursUnder(
  seed: number,
  scripted: Behaviours,
  tasks: readonly SampleTask[],
): Behaviours {
  if (seed === 0) return scripted;
  const next = dice(seed);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const drawn = tasks
    .filter(({ code }) => !scripted.exceptions.some(({ task }) => task === code))
    .flatMap(({ code }) => {
      const stumbles = between(1, STUMBLES) === 1;
      const behaviour = stumble(code, between);
      return stumbles ? [behaviour] : [];
    });
  return {
    unit: { ...scripted.unit, acceptAfter: between(1, 2), submitBefore: between(2, 5) },
    office: { ...scripted.office, signAfter: between(1, 2), reviewAfter: between(1, 2) },
    exceptions: [...scripted.exceptions, ...drawn],
  };
}

function stumble(task: string, between: (least: number, most: number) => number): Behaviour {
  const [which, days] = [between(1, 3), between(2, 6)];
  if (which === 1) return { kind: 'office-slow', task, submitBefore: between(1, 2), heldFor: days };
  if (which === 2) {
    const reasons = ['佐证材料不全，请补齐后再报。'];
    return { kind: 'sent-back-review', task, submitBefore: days + 2, reasons, amendedAfter: between(1, 2) };
  }
  const reason = '人员调整，办理进度受影响，正在赶办。';
  return { kind: 'late-but-answering', task, late: days, replyAfter: between(1, 3), reason };
}
