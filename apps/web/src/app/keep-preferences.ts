import { useEffect, useRef } from 'react';
import { earlierPreferences } from './earlier-preferences.ts';
import { chooseMode, isModeChoice } from './mode.ts';
import { rememberPreferences, useChangePreference, usePreferences } from './preferences.ts';
import { useSession } from './session.ts';

/** Light or dark as the account has it, a copy of everything for the next first picture, and what was kept before. */
export function useKeptPreferences(): void {
  const { person } = useSession();
  const { items, fromServer } = usePreferences();
  const change = useChangePreference();
  const mode = items.find(({ key }) => key === 'appearance')?.value['mode'];
  useEffect(() => {
    if (isModeChoice(mode)) chooseMode(mode);
  }, [mode]);
  useEffect(() => rememberPreferences(person.id, items), [person.id, items]);
  const taken = useRef(false);
  useEffect(() => {
    if (!fromServer || taken.current) return;
    taken.current = true;
    const known = new Set(items.map(({ key }) => key));
    const takeOver = async () => {
      for (const { from, changes } of earlierPreferences(localStorage, person.id)) {
        for (const earlier of changes) if (!known.has(earlier.key)) await change(earlier);
        localStorage.removeItem(from);
      }
    };
    // What could not be kept was said; it stays in this browser for the next time.
    takeOver().catch(() => undefined);
  }, [change, fromServer, items, person.id]);
}
