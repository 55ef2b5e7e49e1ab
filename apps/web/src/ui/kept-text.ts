import { useCallback, useEffect, useRef, useState } from 'react';

interface Stored<T> {
  readonly value: T;
  readonly savedAt: string;
}

export interface Kept<T> {
  readonly value: T;
  readonly set: (next: T) => void;
  /** When this browser last kept it; undefined while nothing was typed. */
  readonly savedAt: string | undefined;
  /** Whether it was found from an earlier visit. */
  readonly restored: boolean;
  /** After it was handed in. */
  readonly forget: () => void;
}

const PREFIX = 'sandan.kept.';

function read<T>(key: string): Stored<T> | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as Stored<T>);
  } catch {
    return undefined;
  }
}

/** What is being typed, kept in this browser until it is handed in: a closed tab or a lost session costs nothing. */
export function useKept<T>(key: string, initial: T): Kept<T> {
  const [found] = useState(() => read<T>(key));
  const [value, setValue] = useState<T>(found?.value ?? initial);
  const [savedAt, setSavedAt] = useState(found?.savedAt);
  const pending = useRef<T>(undefined);
  const keep = useCallback(
    (next: T) => {
      const at = new Date().toISOString();
      try {
        localStorage.setItem(PREFIX + key, JSON.stringify({ value: next, savedAt: at } satisfies Stored<T>));
        setSavedAt(at);
      } catch {
        setSavedAt(undefined);
      }
    },
    [key],
  );
  const set = useCallback(
    (next: T) => {
      setValue(next);
      pending.current = next;
      keep(next);
    },
    [keep],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(PREFIX + key);
    pending.current = undefined;
    setSavedAt(undefined);
  }, [key]);
  useEffect(() => {
    const last = () => pending.current !== undefined && keep(pending.current);
    addEventListener('pagehide', last);
    return () => removeEventListener('pagehide', last);
  }, [keep]);
  return { value, set, savedAt, restored: found !== undefined, forget };
}
