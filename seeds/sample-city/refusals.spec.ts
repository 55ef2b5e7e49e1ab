import { type SeedCopy, seedCopy } from '../reading/seed-copy.ts';
import { sampleCity } from './index.ts';

/** A file, what stands in it first, what a mistaken hand writes instead, and the field that must be named. */
type Mistake = readonly [what: string, file: string, from: string, to: string, field: string];

const MISTAKES: readonly Mistake[] = [
  [
    'a parent that does not exist',
    'organizations',
    '"parent": "YX"',
    '"parent": "ZZ"',
    'organizations[1].parent',
  ],
  ['a second root', 'organizations', '"parent": "YX"', '"parent": null', 'organizations[1].parent'],
  ['a doubled unit code', 'organizations', '"code": "YX-CZJ"', '"code": "YX-FGW"', 'organizations[2].code'],
  [
    'a level nobody knows',
    'organizations',
    '"level": "county"',
    '"level": "village"',
    'organizations[16].level',
  ],
  ['a doubled person', 'people', '"code": "louweimin"', '"code": "suzhiyuan"', 'people[1].code'],
  ['a mail address that could be real', 'people', 'yunxi.example', 'yunxi.gov.cn', 'people[0].email'],
  ['an item of no section', 'targets', '"ordinal": "二是"', '"ordinal": "九是"', 'targets[1].source.ordinal'],
  ['an item taken twice', 'targets', '"ordinal": "二是"', '"ordinal": "一是"', 'targets[1].source'],
  [
    'a section of another year',
    'targets',
    '"section": "quzhou-2024"',
    '"section": "nanchang-2025"',
    'targets[0].source.section',
  ],
  ['a doubled task', 'tasks', '"code": "2024-T01-2"', '"code": "2024-T01-1"', 'tasks[1].code'],
  ['a lead that does not exist', 'tasks', '"lead": "DP"', '"lead": "DP-XX"', 'tasks[0].lead'],
  ['a lead that helps itself', 'tasks', '"lead": "DP"', '"lead": "DP-SCJ"', 'tasks[0].cooperating[0]'],
  ['an unknown target', 'tasks', '"target": "2024-T01"', '"target": "2024-T99"', 'tasks[0].target'],
  [
    'a due day before assignment',
    'tasks',
    '"dueOn": "2024-03-29"',
    '"dueOn": "2024-01-05"',
    'tasks[0].dueOn',
  ],
  ['a day that does not exist', 'tasks', '"dueOn": "2024-03-29"', '"dueOn": "2024-02-30"', 'tasks[0].dueOn'],
  [
    'a milestone after the due day',
    'tasks',
    '"dueOn": "2024-03-20"',
    '"dueOn": "2024-04-20"',
    'tasks[0].milestones[1].dueOn',
  ],
  [
    'a measure the target has not',
    'tasks',
    '"measures": ["法治建设社会满意度"]',
    '"measures": ["满意度"]',
    'tasks[2].measures[0]',
  ],
  ['an unknown behaviour', 'behaviours', '"kind": "silent"', '"kind": "sulking"', 'exceptions[5].kind'],
  [
    'a behaviour of no task',
    'behaviours',
    '"task": "2024-T03-1"',
    '"task": "2024-T03-9"',
    'exceptions[0].task',
  ],
  ['a behaviour without its figure', 'behaviours', '"late": 8,', '', 'exceptions[0].late'],
  ['a fractional day', 'behaviours', '"late": 8,', '"late": 1.5,', 'exceptions[0].late'],
  [
    'an extension backwards',
    'behaviours',
    '"newDueOn": "2024-09-20"',
    '"newDueOn": "2024-08-20"',
    'exceptions[7].newDueOn',
  ],
];

const ORGANIZATIONS = 'sample-city/organizations.json';

describe('a mistake in the sample city', () => {
  let copy: SeedCopy;
  beforeEach(() => (copy = seedCopy('plan-sections', 'sample-city')));
  afterEach(() => copy.remove());

  it.each(MISTAKES)('%s is refused, naming file and field', (_, name, from, to, field) => {
    const file = `sample-city/${name}.json`;
    copy.change(file, from, to);
    expect(copy.refusal(sampleCity)).toMatchObject({
      code: 'SEED_FIELD_INVALID',
      message: expect.stringContaining(`种子文件 ${file} 的“${field}”`) as string,
      details: { file, field },
    });
  });

  it('two administrators in one pair of hands are refused', () => {
    copy.change(ORGANIZATIONS, '"auditor": ["tangxuejun"]', '"auditor": ["songxiaowen"]');
    expect(copy.refusal(sampleCity)).toMatchObject({
      message: expect.stringContaining('审计管理员应由不同的人担任') as string,
      details: { file: ORGANIZATIONS, field: 'organizations[0].staff' },
    });
  });
});
