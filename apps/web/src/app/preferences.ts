import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { type Answer, api, problemOf, queries } from '@/api/index.ts';
import { useSession } from './session.ts';
import { tellSignedOut } from './signed-out.ts';

type Preferences = Answer<'OwnPreferencesAnswer'>;
type Preference = Answer<'OwnPreferenceAnswer'>;
export type PreferenceValue = Preference['value'];

export interface PreferenceChange {
  readonly key: string;
  /** Without one the key is forgotten. */
  readonly value?: PreferenceValue | undefined;
}

const MINUTE = 60_000;
const NONE: readonly Preference[] = [];
const CACHE = 'sandan.preferences';
const { queryKey } = queries.queryOptions('get', '/api/preferences', {});
/** Changes are sent one after the other: the last one made is the last one written. */
const CHANGES = { mutationKey: ['preferences'], scope: { id: 'preferences' } };

/** As this browser saw them last, so that the first picture is already the right one. */
function remembered(personId: number): Preferences | undefined {
  try {
    const { personId: owner, items } = JSON.parse(localStorage.getItem(CACHE) ?? '{}') as {
      readonly personId?: number;
      readonly items?: Preferences['items'];
    };
    return owner === personId && Array.isArray(items) ? { items } : undefined;
  } catch {
    return undefined;
  }
}

export function rememberPreferences(personId: number, items: readonly Preference[]): void {
  try {
    localStorage.setItem(CACHE, JSON.stringify({ personId, items }));
  } catch {
    // A full or forbidden store costs the first picture, nothing else.
  }
}

/** What this account keeps: views, columns, light or dark. The account has them, so every browser of its owner does. */
export function usePreferences(): { readonly items: readonly Preference[]; readonly fromServer: boolean } {
  const { person } = useSession();
  const { data, dataUpdatedAt } = queries.useQuery(
    'get',
    '/api/preferences',
    {},
    { staleTime: 5 * MINUTE, initialData: () => remembered(person.id), initialDataUpdatedAt: 0 },
  );
  return { items: data?.items ?? NONE, fromServer: dataUpdatedAt > 0 };
}

export function usePreference(key: string): PreferenceValue | undefined {
  return usePreferences().items.find((item) => item.key === key)?.value;
}

/** Shows a change at once and keeps it in the account; what could not be kept is said, and shown as it was. */
export function useChangePreference(): (change: PreferenceChange) => Promise<unknown> {
  const client = useQueryClient();
  const { notification } = App.useApp();
  const { mutateAsync } = useMutation({
    ...CHANGES,
    mutationFn: async ({ key, value }: PreferenceChange) => {
      const params = { path: { preferenceKey: key } };
      if (value === undefined) await api.DELETE('/api/preferences/{preferenceKey}', { params });
      else await api.PUT('/api/preferences/{preferenceKey}', { params, body: { value } });
    },
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData<Preferences>(queryKey, (before) => ({
        items: changed(before?.items ?? [], change),
      }));
    },
    onError: (error) => {
      const problem = problemOf(error);
      if (problem.isSignedOut) tellSignedOut();
      else notification.warning({ title: '个人设置没有保存', description: problem.message });
    },
    onSettled: () => {
      const last = client.isMutating({ mutationKey: CHANGES.mutationKey }) === 1;
      if (last) void client.invalidateQueries({ queryKey });
    },
  });
  return mutateAsync;
}

function changed(items: readonly Preference[], { key, value }: PreferenceChange): Preference[] {
  const others = items.filter((item) => item.key !== key);
  return value === undefined ? others : [...others, { key, value, updatedAt: new Date().toISOString() }];
}
