import { useSyncExternalStore } from 'react';

/** Whether the session ended under an open page: the page stays, with all that was typed, and asks to sign in again. */
let signedOut = false;
const listeners = new Set<() => void>();

const set = (next: boolean): void => {
  if (signedOut === next) return;
  signedOut = next;
  listeners.forEach((listener) => listener());
};

export const tellSignedOut = (): void => set(true);
export const tellSignedIn = (): void => set(false);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSignedOut = (): boolean => useSyncExternalStore(subscribe, () => signedOut);
