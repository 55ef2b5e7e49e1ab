import { useMemo } from 'react';
import { useChangePreference, usePreferences } from '@/app/preferences.ts';
import { newKey } from '@/ui/new-key.ts';

export interface SavedView {
  readonly name: string;
  /** The search part of the address. */
  readonly search: string;
}

interface KeptView extends SavedView {
  readonly key: string;
}

const PREFIX = 'views.tasks.';

/** Views that this person saved, on whatever machine. */
export function useViews() {
  const { items } = usePreferences();
  const change = useChangePreference();
  const views = useMemo(
    () =>
      items
        .filter(({ key }) => key.startsWith(PREFIX))
        .flatMap(({ key, value: { name, search } }): KeptView[] =>
          typeof name === 'string' && typeof search === 'string' ? [{ key, name, search }] : [],
        )
        .toSorted((one, other) => one.name.localeCompare(other.name, 'zh')),
    [items],
  );
  return {
    views,
    /** Under a name that is there already it takes that one's place. */
    save: ({ name, search }: SavedView) => {
      const key = views.find((view) => view.name === name)?.key ?? PREFIX + newKey();
      return change({ key, value: { name, search } });
    },
    remove: ({ key }: KeptView) => change({ key }),
  };
}

/** The same view whatever the order of its parts; the open record is not part of it. */
export function viewOf(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('task');
  params.sort();
  return params.toString();
}
