import { type Day, formatDay } from '#domain/shared';

/** Whether a document may be relied on; 经复核变更: some of what it says stands no more. */
export const PROOF_STATES = {
  in_force: '有效',
  withdrawn: '已撤回',
  set_aside: '经复核撤销',
  amended: '经复核变更',
  replaced: '已被替换',
} as const;
export type ProofState = keyof typeof PROOF_STATES;

const WORDS: Readonly<Record<Exclude<ProofState, 'in_force'>, readonly [done: string, so: string]>> = {
  withdrawn: ['撤回', '不再有效'],
  set_aside: ['经复核撤销', '不再有效'],
  amended: ['经复核变更', '所列问题以复核决定为准'],
  replaced: ['被新的文书替换', '不再有效'],
};

/** How it stands, as the end of a sentence: since when, and what follows. */
export function standingWords({
  state,
  endedOn,
}: {
  readonly state: ProofState;
  readonly endedOn: Day | null;
}): string {
  if (state === 'in_force') return '现行有效';
  const [done, so] = WORDS[state];
  return `已${endedOn === null ? '' : `于${formatDay(endedOn)}`}${done}，${so}`;
}
