import { catalogue, jobNamed, jobs } from './catalogue.ts';
import { alarmIdOf } from './alarm-id.ts';
import { defineJob, type JobDefinition } from './define-job.ts';
import { JobBus } from './job-bus.ts';
import { JobHost } from './job-host.ts';
import { parsePayload } from './job-payload.ts';
import type { NewJob, QueueBackend } from './queue-backend.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** A store that only notes what is put in. */
function notebook(): { backend: QueueBackend; added: NewJob[]; started: string[] } {
  const added: NewJob[] = [];
  const started: string[] = [];
  const backend: QueueBackend = {
    kind: 'postgres',
    queue: () => ({
      addBulk: (entries) => {
        added.push(...entries);
        return Promise.resolve([]);
      },
      getJobCounts: () => Promise.resolve({}),
      getFailed: () => Promise.resolve([]),
      getJob: () => Promise.resolve(undefined),
    }),
    worker: (name) => ({ start: () => void started.push(name), close: async () => {} }),
    ping: async () => {},
    empty: async () => {},
    close: async () => {},
  };
  return { backend, added, started };
}

function hostWith(handled: readonly JobDefinition[]) {
  const { backend, started } = notebook();
  const host = new JobHost({ backend, bus: new JobBus(backend), log, ticking: false });
  for (const job of handled) host.handle(job, async () => {});
  return { host, started };
}

describe('the host of jobs', () => {
  it('starts a worker for each queue when every job has its handler', () => {
    const { host, started } = hostWith(catalogue);
    host.start();
    expect([...started].sort()).toEqual(['engine', 'mail', 'outbox', 'print', 'upkeep', 'webhook']);
  });

  it('refuses to start when a job has no handler, or two, or a handler no job', () => {
    const stranger = defineJob({ ...jobs.ledgerSeal, name: 'no.job' });
    const { host, started } = hostWith([
      ...catalogue.filter((job) => job !== jobs.mailSend),
      jobs.mailSweep,
      stranger,
    ]);
    expect(() => host.start()).toThrow(
      expect.objectContaining({
        code: 'JOB_HANDLERS_WRONG',
        details: { missing: ['mail.send'], doubled: ['mail.sweep'], unknown: ['no.job'] },
      }) as Error,
    );
    expect(started).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('names each job once', () => {
    const names = catalogue.map((job) => job.name);
    expect(new Set(names).size).toBe(names.length);
    expect(jobNamed('mail.send')).toBe(jobs.mailSend);
    expect(() => jobNamed('mail.burn')).toThrow(expect.objectContaining({ code: 'JOB_UNKNOWN' }) as Error);
  });

  it('gives ids that both stores accept', () => {
    const ids = [
      jobs.mailSend.id?.({ deliveryIds: [1, 2] }),
      jobs.escalationAlarm.id?.({ at: '2024-07-12T01:00:00Z' }),
    ];
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*[0-9a-zT]+$/);
    expect(alarmIdOf(new Date('2024-07-12T01:00:00Z'))).toBe('alarm-20240712T0900');
    expect(jobs.mailSend.id?.({ deliveryIds: [12] })).not.toBe(jobs.mailSend.id?.({ deliveryIds: [1, 2] }));
  });

  it.each([
    [jobs.mailSend, { deliveryIds: [] }],
    [jobs.mailSend, { deliveryIds: [1, -2] }],
    [jobs.mailSend, { deliveryIds: Array.from({ length: 201 }, (_, i) => i + 1) }],
    [jobs.escalationAlarm, { at: '2024-02-30T00:00:00Z' }],
    [jobs.outboxRelay, { surprise: 1 }],
    [jobs.outboxRelay, null],
    [jobs.outboxRelay, [1]],
  ] as [JobDefinition, unknown][])('refuses what %o should not carry: %j', (job, data) => {
    expect(() => parsePayload(job, data)).toThrow(
      expect.objectContaining({ code: 'JOB_PAYLOAD_INVALID' }) as Error,
    );
  });

  it('refuses a wrong declaration', () => {
    const { payload } = jobs.outboxRelay;
    expect(() => defineJob({ name: 'Sweep', queue: 'engine', payload })).toThrow('subject.verb');
    expect(() => defineJob({ name: 'a.b', queue: 'engine', payload, everyMs: 5 })).toThrow('doorbell');
    expect(() => defineJob({ name: 'a.b', queue: 'engine', payload, doorbell: true, id: () => 'x' })).toThrow(
      'id',
    );
  });
});

describe('an alarm', () => {
  it('is one for all cases that wait for the same minute', async () => {
    const { backend, added } = notebook();
    const bus = new JobBus(backend);
    const at = '2024-07-12T01:00:00.000Z';
    await bus.enqueue(jobs.escalationAlarm, { at }, { delayMs: 3_600_000 });
    await bus.enqueue(jobs.escalationAlarm, { at }, { delayMs: 3_600_000 });
    expect(added.map(({ data, opts }) => [data, opts.delay, opts.deduplication])).toEqual(
      Array(2).fill([{ at }, 3_600_000, { id: 'alarm-20240712T0900' }]),
    );
  });

  it('that lies in the past rings at once', async () => {
    const { backend, added } = notebook();
    await new JobBus(backend).enqueue(jobs.escalationAlarm, { at: '2024-07-11T00:00:00Z' }, { delayMs: -5 });
    expect(added[0]?.opts.delay).toBe(0);
  });
});
