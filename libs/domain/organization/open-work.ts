import { DomainError } from '../shared/index.ts';

/** What still hangs on an organisation. */
export interface OpenWork {
  /** Organisations below it that stand. */
  readonly below: number;
  /** Tasks it leads. */
  readonly leading: number;
  /** Tasks in which it cooperates. */
  readonly cooperating: number;
  /** Tasks it gave out. */
  readonly given: number;
  /** Targets it set. */
  readonly targets: number;
  /** Cases it has open as an office. */
  readonly cases: number;
  /** Items that it has to put right. */
  readonly rectifications: number;
  /** Items in its register, that others put right. */
  readonly overseen: number;
}

const WORDS: Readonly<Record<keyof OpenWork, string>> = {
  below: '下级单位',
  leading: '牵头任务',
  cooperating: '配合任务',
  given: '下达的任务',
  targets: '年度目标',
  cases: '督办件',
  rectifications: '整改事项',
  overseen: '督促的整改事项',
};

/** 撤销 asks for clean hands; a merger hands over everything but what an office gave out itself. */
const HINDRANCES = {
  close: ['below', 'leading', 'cooperating', 'given', 'targets', 'cases', 'rectifications', 'overseen'],
  merge: ['given', 'targets', 'cases', 'overseen'],
} as const satisfies Record<string, readonly (keyof OpenWork)[]>;

/** What stands in the way, in a sentence that says what to do; null: nothing does. */
export function hindranceTo(act: keyof typeof HINDRANCES, name: string, open: OpenWork): string | null {
  const left = HINDRANCES[act].filter((what) => open[what] > 0);
  if (left.length === 0) return null;
  const named = left.map((what) => `${WORDS[what]}${open[what]}项`).join('、');
  const advice = act === 'close' ? '请先办结、移交，或改为并入其他单位。' : '请先办结或撤销。';
  return `“${name}”还有${named}未了结，${advice}`;
}

/**
 * @throws DomainError `ORGANIZATION_STATE`, naming what is open
 */
export function assertNothingOpen(act: keyof typeof HINDRANCES, name: string, open: OpenWork): void {
  const hindrance = hindranceTo(act, name, open);
  if (hindrance !== null) throw new DomainError('ORGANIZATION_STATE', hindrance, { open });
}
