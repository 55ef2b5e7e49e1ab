import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BareRoute } from './bare-route.ts';

/** A server in a process of its own, as in a real office: the load does not share its thread. */
export interface DoorProcess {
  readonly origin: string;
  readonly pid: number;
  close(): Promise<void>;
}

/** @param webFolder where the built web lies, when it is to be served as well */
export const openProduct = (databaseUrl: string, webFolder?: string) =>
  open('./product-process.js', databaseUrl, ...(webFolder === undefined ? [] : [webFolder]));
export const openBare = (databaseUrl: string, routes: readonly BareRoute[]) =>
  open('./bare-process.js', databaseUrl, JSON.stringify(routes));

async function open(program: string, ...args: readonly string[]): Promise<DoorProcess> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child: ChildProcess = fork(path, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [ready] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error(`${program} did not start`);
    }),
  ])) as [{ origin: string }];
  return {
    origin: ready.origin,
    pid: child.pid ?? 0,
    close: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
