import { useSyncExternalStore } from 'react';
import { problemOf } from '@/api/index.ts';
import { queryClient } from '@/app/query-client.ts';
import { refresh } from '@/ui/refresh.ts';

export interface BulkRun {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly refusals: readonly { readonly id: number; readonly title: string; readonly message: string }[];
  readonly running: boolean;
}

let present: BulkRun | undefined;
const listeners = new Set<() => void>();
const tell = (next: BulkRun | undefined): void => {
  present = next;
  listeners.forEach((listener) => listener());
};

/** One record after the other: what one is refused does not stop the rest. Goes on while other pages are open. */
export async function runInBulk<T extends { readonly id: number; readonly title: string }>(
  label: string,
  records: readonly T[],
  act: (record: T) => Promise<unknown>,
): Promise<void> {
  let run: BulkRun = { label, done: 0, total: records.length, refusals: [], running: true };
  tell(run);
  for (const record of records) {
    try {
      await act(record);
    } catch (error) {
      const { id, title } = record;
      run = { ...run, refusals: [...run.refusals, { id, title, message: problemOf(error).message }] };
    }
    run = { ...run, done: run.done + 1 };
    tell(run);
  }
  tell({ ...run, running: false });
  await refresh(queryClient);
}

export const closeBulkRun = (): void => tell(undefined);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useBulkRun = (): BulkRun | undefined => useSyncExternalStore(subscribe, () => present);
