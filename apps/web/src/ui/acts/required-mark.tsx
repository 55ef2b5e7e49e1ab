import type { ReactNode } from 'react';

/** Most fields must be filled in: those that need not be say so. */
export const requiredMark = (label: ReactNode, { required }: { readonly required: boolean }): ReactNode =>
  required ? label : <>{label}（可不填）</>;
