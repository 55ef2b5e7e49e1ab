import type { DatabaseConnection } from '#persistence';
import type { FaultPoint } from '#platform/fault';
import type { Timing } from './timing.ts';

/** Where a worker works. */
export interface Workplace {
  readonly connection: DatabaseConnection;
  readonly redisUrl?: string | undefined;
  readonly smtpUrl: string;
  readonly folder: string;
  readonly timing: Timing;
}

/** Ends the process by SIGKILL when it reaches a place for the nth time. */
export interface Doom {
  readonly point: FaultPoint;
  readonly nth: number;
}

export type Order =
  | { readonly do: 'start'; readonly workplace: Workplace }
  | { readonly do: 'stop' }
  | { readonly do: 'arm'; readonly doom: Doom | null };

export type Answer =
  { readonly did: Order['do'] } | { readonly did: 'fail'; readonly order: Order['do']; readonly why: string };
