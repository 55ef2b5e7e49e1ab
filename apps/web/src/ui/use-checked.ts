import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 400;

/**
 * What the API says of something that is being written, a moment after the last key. Undefined while that is under
 * way, or when the API cannot be reached: handing it in checks again and says what is wrong.
 */
export function useChecked<Value, Verdict>(
  value: Value,
  check: (value: Value, signal: AbortSignal) => Promise<Verdict | undefined>,
): Verdict | undefined {
  const text = JSON.stringify(value);
  const [checked, setChecked] = useState<{ readonly text: string; readonly verdict: Verdict }>();
  const present = useRef({ value, check });
  useEffect(() => {
    present.current = { value, check };
  });
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      present.current
        .check(present.current.value, stop.signal)
        .then((verdict) => verdict !== undefined && setChecked({ text, verdict }))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return checked?.text === text ? checked.verdict : undefined;
}
