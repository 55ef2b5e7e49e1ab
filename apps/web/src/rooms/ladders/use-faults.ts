import { api } from '@/api/index.ts';
import { useChecked } from '@/ui/use-checked.ts';
import type { Fault } from './draft.ts';
import type { Ladder } from './words.ts';

/** The API's own check of a draft. */
export const useFaults = (ladder: Ladder): readonly Fault[] | undefined =>
  useChecked(ladder, async (draft, signal) => {
    const { data } = await api.POST('/api/ladders/validate', { body: { ladder: draft }, signal });
    return data?.faults;
  });
