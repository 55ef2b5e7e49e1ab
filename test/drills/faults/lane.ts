import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis, type TestRedis } from '#testing';
import { type ScratchServer, startScratchServer } from '../../bench/stage/scratch-server.ts';
import { Crew } from './crew.ts';

/** What runs one after another share: servers of their own, and the processes of the workers. */
export interface Lane {
  readonly folder: string;
  readonly postgres: ScratchServer;
  /** Null where the machine has none. */
  readonly redis: TestRedis | null;
  readonly crew: Crew;
  close(): Promise<void>;
}

export async function openLane(program: string, withRedis: boolean): Promise<Lane> {
  const folder = await mkdtemp(join(tmpdir(), 'sandan-drill-'));
  const crew = new Crew(folder, program);
  const postgres = await startScratchServer();
  const redis = withRedis ? await startRedis() : null;
  return {
    folder,
    postgres,
    redis,
    crew,
    close: async () => {
      await crew.dismiss();
      await redis?.stop();
      await postgres.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
