import { EVENT_PATTERN } from './event-pattern.ts';
import { nextTry } from './retry.ts';

describe('tries at a receiver that does not take a message', () => {
  it('come at growing intervals and end within a day', () => {
    const queuedAt = new Date('2026-03-02T00:00:00Z');
    const pauses: number[] = [];
    let now = queuedAt;
    for (let attempts = 1; ; attempts += 1) {
      const next = nextTry(attempts, queuedAt, now);
      if (!next) break;
      pauses.push((next.getTime() - now.getTime()) / 60_000);
      now = next;
    }
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses.length).toBeGreaterThanOrEqual(8);
    expect(now.getTime() - queuedAt.getTime()).toBeLessThanOrEqual(24 * 3_600_000);
    expect(now.getTime() - queuedAt.getTime()).toBeGreaterThan(16 * 3_600_000);
  });
});

describe('what may be asked for', () => {
  it.each(['*', 'task.*', 'notice.issued', 'target_draft.split'])('%s', (pattern) => {
    expect(EVENT_PATTERN.test(pattern)).toBe(true);
  });
  it.each(['account.*', 'session.opened', 'person.changed', 'mail.*', 'webhook.created', '*.*', 'task', '%'])(
    'never %s',
    (pattern) => {
      expect(EVENT_PATTERN.test(pattern)).toBe(false);
    },
  );
});
