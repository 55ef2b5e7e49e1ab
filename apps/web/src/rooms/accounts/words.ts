import type { Answer } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';

export type Account = Answer<'AccountAnswer'>;

export const STATES: Readonly<Record<Account['state'], string>> = {
  active: '正常',
  invited: '待设口令',
  locked: '已锁定',
  disabled: '已停用',
};

/** Shape before the word, so that a state is never told by colour alone. */
export const MARKS: Readonly<Record<Account['state'], string>> = {
  active: '●',
  invited: '○',
  locked: '▲',
  disabled: '■',
};

export const lastText = (at: string | null): string => (at === null ? '没有登录过' : instantText(at));
