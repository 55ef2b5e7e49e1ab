import type { ActField } from '@/ui/acts/index.ts';
import { choices } from '@/ui/choices.ts';
import { AUDIENCES, CLOCKS, DOCUMENTS, PROPOSALS, SIGNATURES, SINCE, TRIGGERS, UNITS } from './words.ts';

const DAYS = { kind: 'number', min: 1, max: 400, short: true } as const;
const CHOSEN = { kind: 'choice', required: true, short: true } as const;
const WORKING_DAYS = { ...DAYS, unit: '个工作日' } as const;
const WARNED_BEFORE = [1, 2, 3, 5, 7, 10, 15, 20, 30];

const tell: ActField = {
  ...{ name: 'tell', label: '告知', kind: 'choice' },
  ...{ several: true, options: choices(AUDIENCES) },
};

export const NAME: ActField[] = [{ name: 'name', label: '规则名称', kind: 'line', required: true }];

export const HOURS: ActField[] = [
  { name: 'opens', label: '上班', kind: 'time', required: true, short: true },
  { name: 'closes', label: '下班', kind: 'time', required: true, short: true },
];

export const warningsOf = (present: readonly number[]): ActField[] => [
  {
    name: 'workingDaysBefore',
    label: '到期前多少个工作日预警',
    kind: 'choice',
    several: true,
    options: [...new Set([...WARNED_BEFORE, ...present])]
      .sort((one, other) => one - other)
      .map((days) => ({ value: days, label: `${days}个工作日` })),
  },
  tell,
];

const TRIGGER: ActField[] = [
  { ...CHOSEN, name: 'on', label: '情形', options: choices(TRIGGERS) },
  {
    ...{ ...CHOSEN, name: 'after', label: '自何时起算', options: choices(SINCE) },
    ...{ required: false, help: '只用于仍未改正。' },
  },
  { ...WORKING_DAYS, name: 'workingDays', label: '满', help: '承诺未兑现、数据不实的不填，即时启动。' },
];

const CLOCK: ActField[] = [
  { ...CHOSEN, name: 'key', label: '期限', options: choices(CLOCKS) },
  { ...DAYS, name: 'count', label: '给多少日', required: true },
  { ...CHOSEN, name: 'unit', label: '怎么计', options: choices(UNITS) },
  { ...DAYS, name: 'atMost', label: '签发时可放宽到', help: '不填的不得放宽。' },
];

export const LEVELS: ActField[] = [
  {
    name: 'levels',
    label: '三级阶梯',
    kind: 'rows',
    add: '添加',
    fixed: true,
    titles: ['第一级', '第二级', '第三级'],
    fields: [
      { name: 'name', label: '名称', kind: 'line', required: true, short: true },
      { ...CHOSEN, name: 'document', label: '文书', options: choices(DOCUMENTS) },
      { name: 'triggers', label: '启动条件', kind: 'rows', add: '添加条件', fields: TRIGGER },
      {
        name: 'signature',
        label: '怎么发出',
        kind: 'choice',
        required: true,
        options: choices(SIGNATURES),
      },
      { name: 'clocks', label: '送达后的期限', kind: 'rows', add: '添加期限', fields: CLOCK },
      tell,
    ],
  },
];

export const AFTER: ActField[] = [
  { ...CHOSEN, name: 'after', label: '自何时起算', options: choices(SINCE) },
  { ...WORKING_DAYS, name: 'workingDays', label: '满', required: true },
  {
    ...{ name: 'proposals', label: '提出什么建议', kind: 'choice' },
    ...{ several: true, options: choices(PROPOSALS) },
  },
  tell,
];
