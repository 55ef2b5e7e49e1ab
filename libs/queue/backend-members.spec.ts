import { jest } from '@jest/globals';
import { BackendMembers } from './backend-members.ts';
import { RECONNECT_MS, TAKEOVER } from './worker-timing.ts';

/** A part of BullMQ that finds its store away, or not, when it is opened. */
class Part {
  runs = 0;
  closed = false;

  constructor(private readonly away: boolean) {}

  on(): this {
    return this;
  }

  waitUntilReady(): Promise<void> {
    return this.away ? Promise.reject(new Error('write EPIPE')) : Promise.resolve();
  }

  run(): Promise<void> {
    this.runs += 1;
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  disconnect(): Promise<void> {
    return Promise.resolve();
  }

  addBulk = () => Promise.resolve([]);
  getJobCounts = () => Promise.resolve({});
  getFailed = () => Promise.resolve([]);
  getJob = () => Promise.resolve(undefined);
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Members on a store that is away for so many openings. */
function membersOn({ awayFor }: { awayFor: number }) {
  const parts: Part[] = [];
  const open = () => {
    const part = new Part(parts.length < awayFor);
    parts.push(part);
    return part;
  };
  return { parts, members: new BackendMembers(open, open, silent, TAKEOVER) };
}

describe('a store that is away at the first step', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['performance'] }));
  afterEach(() => void jest.useRealTimers());

  it('gets a new worker once it is back, and the failed ones are closed', async () => {
    const { parts, members } = membersOn({ awayFor: 2 });
    members.worker('engine', () => Promise.resolve(), { concurrency: 1 }).start();
    await jest.advanceTimersByTimeAsync(3 * RECONNECT_MS);
    expect(parts.map(({ runs, closed }) => ({ runs, closed }))).toEqual([
      { runs: 0, closed: true },
      { runs: 0, closed: true },
      { runs: 1, closed: false },
    ]);
    await members.close();
    expect(parts.at(-1)?.closed).toBe(true);
  });

  it('gets no new worker after the close', async () => {
    const { parts, members } = membersOn({ awayFor: 100 });
    members.worker('engine', () => Promise.resolve(), { concurrency: 1 }).start();
    await jest.advanceTimersByTimeAsync(RECONNECT_MS / 2);
    await members.close();
    await jest.advanceTimersByTimeAsync(10 * RECONNECT_MS);
    expect(parts).toHaveLength(1);
  });

  it('gets a new producer at the next use', async () => {
    const { parts, members } = membersOn({ awayFor: 1 });
    const first = members.queue('engine');
    await jest.advanceTimersByTimeAsync(0);
    expect(parts[0]?.closed).toBe(true);
    const second = members.queue('engine');
    expect(second).not.toBe(first);
    expect(members.queue('engine')).toBe(second);
  });
});
