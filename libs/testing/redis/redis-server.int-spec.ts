import { Redis } from 'ioredis';
import { describeWithRedis, startRedis } from './index.ts';

describeWithRedis('a test Redis', () => {
  it('evicts nothing, and keeps what it had written through a kill', async () => {
    const redis = await startRedis(['--appendfsync', 'always']);
    const client = new Redis(redis.url);
    await client.set('kept', 'yes');
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    client.disconnect();

    await redis.kill();
    await redis.start();
    const again = new Redis(redis.url);
    expect(await again.get('kept')).toBe('yes');
    again.disconnect();
    await redis.stop();
  });
});
