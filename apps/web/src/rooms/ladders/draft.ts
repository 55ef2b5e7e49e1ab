import { type Answer, api } from '@/api/index.ts';
import { type Act, act } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import type { Ladder, LadderLevel } from './words.ts';

type Trigger = LadderLevel['triggers'][number];
type Clock = LadderLevel['clocks'][number];

const IMMEDIATE = new Set<Trigger['on']>(['promise_broken', 'false_figures']);

/** A number field that was emptied holds null. */
const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** What stands in the form as the API takes it: what does not belong to a chosen trigger is left out. */
export function draftOf(form: Ladder): Ladder {
  const { name, officeHours, warnings, levels, afterLevelThree } = form;
  return {
    name,
    officeHours,
    warnings: {
      ...warnings,
      workingDaysBefore: [...warnings.workingDaysBefore].sort((one, other) => other - one),
    },
    levels: levels.map((level, at) => ({
      ...level,
      level: at + 1,
      tell: level.tell ?? [],
      triggers: (level.triggers ?? []).map(triggerOf),
      clocks: (level.clocks ?? []).map(clockOf),
    })),
    afterLevelThree,
  };
}

function triggerOf({ on, after, workingDays }: Trigger): Trigger {
  return {
    on,
    ...(on === 'uncured' && given(after) ? { after } : {}),
    ...(given(workingDays) && !IMMEDIATE.has(on) ? { workingDays } : {}),
  };
}

const clockOf = ({ key, count, unit, atMost }: Clock): Clock => ({
  ...{ key, count, unit },
  ...(given(atMost) ? { atMost } : {}),
});

/** `levels[1].triggers[0].after` → ['levels', 1, 'triggers', 0, 'after'] */
export const placeOf = (field: string): (string | number)[] =>
  field
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const PARTS: Readonly<Record<string, string>> = {
  afterLevelThree: '三级之后',
  warnings: '到期预警',
  officeHours: '办公时间',
  triggers: '启动条件',
  clocks: '期限',
};
const LEVELS = ['第一级', '第二级', '第三级'];

/** `levels[1].triggers[0].after` → 第二级启动条件1： */
export function whereText(field: string): string {
  const place = placeOf(field);
  const words = place.flatMap((part, at) => {
    if (typeof part === 'string') return PARTS[part] ?? [];
    return place[at - 1] === 'levels' ? (LEVELS[part] ?? []) : String(part + 1);
  });
  return words.length === 0 ? '' : `${words.join('')}：`;
}

export const publishLadder = (ladder: () => Ladder, basedOnVersion: number): Act =>
  act<{ effectiveFrom: string; reason: string }>({
    key: 'publish',
    label: '发布新版本',
    intro: '发布后不能修改。生效之日起新立案的督办件用这一版，此前立案的仍用原版本。',
    fields: [
      { name: 'effectiveFrom', label: '生效之日', kind: 'day', required: true, help: '不早于今天。' },
      { name: 'reason', label: '修改的理由', kind: 'paragraph', required: true },
    ],
    send: ({ effectiveFrom, reason }) =>
      api.POST('/api/ladders', {
        body: { ladder: ladder(), basedOnVersion, effectiveFrom, reason },
        headers: { 'Idempotency-Key': newKey() },
      }),
  });

export type Fault = Answer<'LadderFaultAnswer'>;
