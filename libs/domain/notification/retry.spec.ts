import { MAX_DELIVERY_ATTEMPTS, nextDeliveryTry } from './retry.ts';

describe('a delivery that failed for now', () => {
  const failedAt = new Date('2024-07-12T01:00:00Z');
  const minutesAfter = (attempts: number): number | null => {
    const next = nextDeliveryTry(attempts, failedAt);
    return next && (next.getTime() - failedAt.getTime()) / 60_000;
  };

  it('is tried again after a minute, then ever later', () => {
    expect([1, 2, 3, 4, 5].map(minutesAfter)).toEqual([1, 5, 15, 60, 180]);
  });

  it('is tried for more than a weekend, then given up', () => {
    let minutes = 0;
    for (let attempt = 1; attempt < MAX_DELIVERY_ATTEMPTS; attempt += 1)
      minutes += minutesAfter(attempt) ?? NaN;
    expect(minutes / 60).toBeGreaterThan(64);
    expect(minutesAfter(MAX_DELIVERY_ATTEMPTS)).toBeNull();
    expect(minutesAfter(MAX_DELIVERY_ATTEMPTS + 1)).toBeNull();
  });
});
