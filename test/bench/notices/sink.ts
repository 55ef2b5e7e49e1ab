import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./sink-process.js', import.meta.url));

/** When mails were accepted, by the wall clock (milliseconds), and the first of them as it came. */
export interface Arrival {
  readonly firstAt: number;
  readonly lastAt: number;
  readonly sample: string;
}

export interface Sink {
  readonly url: string;
  /** Resolves when so many mails were accepted. Ask before the first one is sent. */
  expect(count: number): Promise<Arrival>;
  close(): Promise<void>;
}

/** A mail server that has accepted nothing yet. */
export async function startSink(): Promise<Sink> {
  const child = fork(PROGRAM, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [ready] = (await once(child, 'message')) as [{ url: string }];
  return {
    url: ready.url,
    expect: async (count) => {
      const answered = once(child, 'message') as Promise<[Arrival]>;
      child.send(count);
      return (await answered)[0];
    },
    close: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
