import { useSyncExternalStore } from 'react';
import type { Mode } from './theme.ts';

export type ModeChoice = Mode | 'system';

const KEY = 'sandan.mode';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

system.addEventListener('change', tell);
addEventListener('storage', tell);

export const modeChoice = (): ModeChoice => {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
};

export const chooseMode = (choice: ModeChoice): void => {
  if (choice === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, choice);
  tell();
};

const present = (): Mode => {
  const choice = modeChoice();
  if (choice !== 'system') return choice;
  return system.matches ? 'dark' : 'light';
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Light or dark: as chosen, otherwise as the system says. */
export const useMode = (): Mode => useSyncExternalStore(subscribe, present);
