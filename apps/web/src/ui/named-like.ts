import type { ReactNode } from 'react';

/** Until the answer to what was typed has come, those found before are narrowed to it: none stands there for another. */
export const namedLike = (typed: string, option?: { readonly label?: ReactNode }): boolean =>
  typeof option?.label === 'string' && option.label.includes(typed.trim());
