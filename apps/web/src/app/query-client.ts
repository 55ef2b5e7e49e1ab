import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/index.ts';
import { tellSignedOut } from './signed-out.ts';

const SECOND = 1_000;

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey, state }) => {
      // Nobody was signed in to begin with: the door shows the way.
      if (queryKey[1] === '/api/session' && state.data === undefined) return;
      if (error instanceof Problem && error.isSignedOut) tellSignedOut();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15 * SECOND,
      // What the API refused it will refuse again; only a lost connection is worth another try.
      retry: (count, error) =>
        count < 2 && error instanceof Problem && (error.status === 0 || error.status >= 502),
    },
    mutations: {
      retry: false,
      onError: (error) => {
        if (error instanceof Problem && error.isSignedOut) tellSignedOut();
      },
    },
  },
});
