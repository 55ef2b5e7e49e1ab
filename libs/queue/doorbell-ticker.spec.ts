import { jest } from '@jest/globals';
import { catalogue, jobs } from './catalogue.ts';
import { DoorbellTicker } from './doorbell-ticker.ts';
import type { JobBus } from './job-bus.ts';

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the ticker', () => {
  let rung: string[];
  let broken: boolean;
  let warnings: number;
  let ticker: DoorbellTicker;

  beforeEach(() => {
    jest.useFakeTimers({ now: 3_000 });
    rung = [];
    broken = false;
    warnings = 0;
    const bus = {
      ring: ({ name }: { name: string }) => {
        rung.push(name);
        return broken ? Promise.reject(new Error('no store')) : Promise.resolve();
      },
    };
    const log = { ...SILENT, warn: () => (warnings += 1) };
    ticker = new DoorbellTicker([jobs.escalationSweep, jobs.mailSend], bus as unknown as JobBus, log);
  });

  afterEach(() => {
    ticker.stop();
    jest.useRealTimers();
  });

  it('rings at the start and whenever the wall clock passes the interval', async () => {
    ticker.start();
    expect(rung).toEqual(['escalation.sweep']);
    await jest.advanceTimersByTimeAsync(6_999);
    expect(rung).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(rung).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(rung).toHaveLength(8);
  });

  it('tries again soon when the store does not answer, complains once, and ends with the store back', async () => {
    broken = true;
    ticker.start();
    await jest.advanceTimersByTimeAsync(5_000);
    expect([rung.length, warnings]).toEqual([3, 1]);
    broken = false;
    await jest.advanceTimersByTimeAsync(1_500);
    expect(rung).toHaveLength(4);
    await jest.advanceTimersByTimeAsync(500);
    expect(rung).toHaveLength(5);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(rung).toHaveLength(5);
  });

  it('is silent after its stop', async () => {
    broken = true;
    ticker.start();
    ticker.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(rung).toHaveLength(1);
  });

  it('leaves no bell waiting longer than ten seconds after a crash', () => {
    for (const job of catalogue) if (job.doorbell) expect(job.everyMs).toBeLessThanOrEqual(10_000);
  });
});
