import { newKey } from '@/ui/new-key.ts';
import type { PreferenceChange } from './preferences.ts';

/** What was kept in this browser, before accounts kept such things. */
interface Earlier {
  /** Its place in the browser's store. */
  readonly from: string;
  readonly changes: readonly PreferenceChange[];
}

const COLUMNS = 'sandan.kept.columns.';
const VIEWS = 'sandan.kept.views.tasks.';
const MODE = 'sandan.mode';

/** What this browser still has of views, columns and mode from before. */
export function earlierPreferences(store: Storage, personId: number): Earlier[] {
  return Object.keys(store).flatMap((from): Earlier[] => {
    const text = store.getItem(from) ?? '';
    if (from === MODE) return [{ from, changes: [{ key: 'appearance', value: { mode: text } }] }];
    if (from.startsWith(COLUMNS)) return [{ from, changes: columnsOf(from, keptIn(text)) }];
    return from === `${VIEWS}${personId}` ? [{ from, changes: viewsOf(keptIn(text)) }] : [];
  });
}

/** The default was kept as null: there is nothing to take over. */
const columnsOf = (from: string, columns: unknown): PreferenceChange[] =>
  Array.isArray(columns) ? [{ key: `columns.${from.slice(COLUMNS.length)}`, value: { columns } }] : [];

const viewsOf = (views: unknown): PreferenceChange[] =>
  Array.isArray(views)
    ? views.map(({ name, search }: Record<string, unknown>) => ({
        key: `views.tasks.${newKey()}`,
        value: { name, search },
      }))
    : [];

function keptIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly value?: unknown }).value;
  } catch {
    return undefined;
  }
}
