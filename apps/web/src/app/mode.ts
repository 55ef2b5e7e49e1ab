import { useSyncExternalStore } from 'react';
import type { Mode } from './theme.ts';

export type ModeChoice = Mode | 'system';

/** The account keeps the choice; this browser has a copy for its first picture and for who is not signed in. */
const KEY = 'sandan.appearance';
/** Where the choice was before accounts kept it. */
const EARLIER = 'sandan.mode';
const system = matchMedia('(prefers-color-scheme: dark)');
/** Paper is light: what is printed from a dark page would be pale letters on white. */
const paper = matchMedia('print');
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

system.addEventListener('change', tell);
paper.addEventListener('change', tell);
addEventListener('storage', tell);

export const isModeChoice = (value: unknown): value is ModeChoice =>
  value === 'light' || value === 'dark' || value === 'system';

export const modeChoice = (): ModeChoice => {
  const kept = localStorage.getItem(KEY) ?? localStorage.getItem(EARLIER);
  return isModeChoice(kept) ? kept : 'system';
};

export const chooseMode = (choice: ModeChoice): void => {
  localStorage.setItem(KEY, choice);
  tell();
};

const present = (): Mode => {
  if (paper.matches) return 'light';
  const choice = modeChoice();
  if (choice !== 'system') return choice;
  return system.matches ? 'dark' : 'light';
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What was chosen, which may be to follow the system. */
export const useModeChoice = (): ModeChoice => useSyncExternalStore(subscribe, modeChoice);

/** Light or dark: on paper light, otherwise as chosen, otherwise as the system says. */
export const useMode = (): Mode => useSyncExternalStore(subscribe, present);
