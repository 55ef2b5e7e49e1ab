import { useKept } from '@/ui/kept-text.ts';
import { useSession } from '@/app/session.ts';

export interface SavedView {
  readonly name: string;
  /** The search part of the address. */
  readonly search: string;
}

/** Views that this person saved, in this browser. */
export function useViews() {
  const { person } = useSession();
  const { value, set } = useKept<readonly SavedView[]>(`views.tasks.${person.id}`, []);
  return {
    views: value,
    save: (view: SavedView) => set([...value.filter(({ name }) => name !== view.name), view]),
    remove: (name: string) => set(value.filter((view) => view.name !== name)),
  };
}

/** The same view whatever the order of its parts; the open record is not part of it. */
export function viewOf(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('task');
  params.sort();
  return params.toString();
}
