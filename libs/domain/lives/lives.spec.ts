import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { conclusionReviewLife } from '../inspection/conclusion-review.life.ts';
import { inspectionLife } from '../inspection/inspection.life.ts';
import { noticeLife } from '../notice/notice.life.ts';
import { objectionLife } from '../notice/objection.life.ts';
import { rectificationLife } from '../rectification/rectification.life.ts';
import { targetLife } from '../target/target.life.ts';
import { taskLife } from '../task/task.life.ts';
import {
  canTransition,
  caseLife,
  checkLife,
  defineLife,
  type Life,
  stepsFrom,
  stepsOf,
  type TakenStep,
  transition,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
type AnyLife = Life<string, string>;

const isLife = (value: unknown): value is AnyLife =>
  typeof value === 'object' && value !== null && 'transitions' in value && 'initial' in value;

/** Whatever is drawn in a `*.life.ts` of the domain: none is forgotten. */
const drawn = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.life.ts'))
  .sort();
const modules = await Promise.all(
  drawn.map(
    (file) => import(new URL(`../${file}`, import.meta.url).href) as Promise<Record<string, unknown>>,
  ),
);
const lives: [string, AnyLife][] = modules
  .flatMap((module) => Object.values(module).filter(isLife))
  .map((life) => [life.subject, life]);

/** A life lived at random: at each state one of the open steps, until none is left or the dice run out. */
const walkOf = (life: AnyLife) =>
  fc.array(fc.nat(), { maxLength: 40 }).map((dice) => {
    const walk: TakenStep<string, string>[] = [];
    let state = life.initial;
    for (const die of dice) {
      const open = stepsFrom(life, state);
      const name = open[die % open.length];
      if (name === undefined) break;
      const step = transition(life, state, name);
      walk.push(step);
      state = step.to;
    }
    return walk;
  });

it('are drawn one a file, each of another thing', () => {
  expect(lives.length).toBe(drawn.length);
  expect(new Set(lives.map(([subject]) => subject)).size).toBe(lives.length);
});

describe.each(lives)('the life of %s', (_, life) => {
  it('names for every step who may take it, what it is called, and what the ledger says', () => {
    for (const name of stepsOf(life)) {
      const step = life.transitions[name];
      expect({ name, power: step?.power.length, label: step?.label.trim() !== '' }).toEqual({
        name,
        power: expect.any(Number) as number,
        label: true,
      });
      expect(step?.power.length).toBeGreaterThan(0);
      expect(step?.event).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/);
    }
  });

  it('has no unreachable state, no dead end, no idle step', () => {
    expect(checkLife(life)).toEqual([]);
  });

  it('stays drawn at every step, and refuses every other step without moving', () => {
    fc.assert(
      fc.property(walkOf(life), (walk) => {
        for (const step of walk) {
          expect(Object.keys(life.states)).toContain(step.to);
          expect(canTransition(life, step.from, step.name)).toBe(true);
        }
        const state = walk.at(-1)?.to ?? life.initial;
        for (const name of stepsOf(life)) {
          if (canTransition(life, state, name)) continue;
          expect(() => transition(life, state, name)).toThrow(refused('TRANSITION_REFUSED'));
        }
      }),
    );
  });

  it('has a word of its own in the ledger for each step, but for one act with two outcomes', () => {
    const starts = new Map<string, Set<string>>();
    for (const name of stepsOf(life)) {
      const { event = '', from = [] } = life.transitions[name] ?? {};
      starts.set(event, (starts.get(event) ?? new Set()).add(from.join()));
    }
    for (const [event, from] of starts) expect({ event, from: from.size }).toEqual({ event, from: 1 });
  });
});

describe('what a walk can never do', () => {
  const visitedBefore = (walk: TakenStep<string, string>[], later: string, earlier: string) => {
    const at = walk.findIndex(({ to }) => to === later);
    return at < 0 || walk.slice(0, at).some(({ to }) => to === earlier);
  };

  it.each<[string, AnyLife, string, string]>([
    ['a task is done only after it was submitted', taskLife, 'done', 'submitted'],
    ['a task is submitted only after it was under way', taskLife, 'submitted', 'in_progress'],
    ['a notice is issued only after it awaited a signature', noticeLife, 'issued', 'awaiting_signature'],
    ['a notice is answered only after it was received', noticeLife, 'replied', 'received'],
    [
      'an item is closed only after it was submitted for verification',
      rectificationLife,
      'closed',
      'submitted',
    ],
    [
      'an item is submitted only after measures were agreed',
      rectificationLife,
      'submitted',
      'measures_agreed',
    ],
    ['an inspection begins only after its plan was approved', inspectionLife, 'under_way', 'planned'],
    [
      'a conclusion goes out only after it awaited a signature',
      inspectionLife,
      'issued',
      'awaiting_signature',
    ],
    ['a target is judged only while it is in progress', targetLife, 'met', 'in_progress'],
  ])('%s', (_, life, later, earlier) => {
    fc.assert(fc.property(walkOf(life), (walk) => expect(visitedBefore(walk, later, earlier)).toBe(true)));
  });

  it('leave the end of a target, an objection, an inspection or a review, nor that of a notice but by an objection', () => {
    const lasting = [targetLife, objectionLife, inspectionLife, conclusionReviewLife] as AnyLife[];
    for (const life of lasting) {
      for (const end of life.finals) expect(stepsFrom(life, end)).toEqual([]);
    }
    expect(stepsFrom(noticeLife, 'withdrawn')).toEqual([]);
    expect(stepsFrom(noticeLife, 'closed')).toEqual(['set_aside']);
    expect(stepsFrom(rectificationLife, 'closed')).toEqual(['reopen', 'set_aside']);
    expect(stepsFrom(rectificationLife, 'set_aside')).toEqual([]);
  });

  it('leave the end of a task or a case, but where an inspection finds that a completion was false', () => {
    expect(stepsFrom(taskLife, 'withdrawn')).toEqual([]);
    expect(stepsFrom(taskLife, 'done')).toEqual(['overturn']);
    expect(stepsFrom(caseLife, 'closed')).toEqual(['reopen']);
  });
});

describe('a refusal', () => {
  it('says where things stand and what can be done', () => {
    expect(() => transition(taskLife, 'draft', 'accept')).toThrow(
      '任务当前为“草稿”，不能“签收”；现在可以：“下达”、“撤销”。',
    );
    expect(() => transition(caseLife, 'closed', 'suspend')).toThrow('督办件当前为“已办结”，不能“中止”。');
  });
});

describe('checkLife', () => {
  it('names what is wrong with a badly drawn life', () => {
    const step = { label: '走', power: ['system' as const], event: 'task.started' as const };
    const bad = defineLife({
      subject: '样例',
      states: { a: '甲', b: '乙', island: '孤岛', trap: '死角', end: '终' },
      initial: 'a',
      finals: ['end'],
      transitions: {
        go: { ...step, from: ['a'], to: 'b' },
        fall: { ...step, from: ['a'], to: 'trap' },
        spin: { ...step, from: ['trap'], to: 'trap' },
        finish: { ...step, from: ['b', 'island'], to: 'end' },
        never: { ...step, from: [], to: 'end' },
      },
    });
    expect(checkLife(bad)).toEqual([
      { kind: 'unreachable', name: 'island' },
      { kind: 'dead-end', name: 'trap' },
      { kind: 'idle-step', name: 'never' },
    ]);
  });
});
