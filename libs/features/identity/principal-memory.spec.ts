import { PrincipalMemory } from './principal-memory.ts';

describe('the memory of who asks', () => {
  let now: number;
  let asked: number;
  let memory: PrincipalMemory;
  const ask = (key = 'session 2026-03-02 a') =>
    memory.find(key, () => Promise.resolve({ nth: (asked += 1) }));

  beforeEach(() => {
    now = asked = 0;
    memory = new PrincipalMemory(() => now);
    memory.hears();
  });

  it('asks once, and again after half a minute', async () => {
    await ask();
    now = 29_999;
    expect(await ask()).toEqual({ nth: 1 });
    now = 30_000;
    expect(await ask()).toEqual({ nth: 2 });
  });

  it('believes nothing longer because it was amended', async () => {
    await ask();
    memory.amend('session 2026-03-02 a', { nth: 'seen' });
    expect(await ask()).toEqual({ nth: 'seen' });
    now = 30_000;
    expect(await ask()).toEqual({ nth: 2 });
  });

  it('remembers nothing while it does not hear', async () => {
    await ask();
    memory.isDeaf();
    await ask();
    expect(await ask()).toEqual({ nth: 3 });
    memory.hears();
    await ask();
    expect(await ask()).toEqual({ nth: 4 });
  });

  it('does not keep what was read before everything was forgotten', async () => {
    const reading = memory.find('session 2026-03-02 a', () => {
      memory.forgetAll();
      return Promise.resolve({ nth: 'old' });
    });
    expect(await reading).toEqual({ nth: 'old' });
    expect(await ask()).toEqual({ nth: 1 });
  });

  it('does not remember whom it did not find', async () => {
    expect(await memory.find('session 2026-03-02 a', () => Promise.resolve(undefined))).toBeUndefined();
    expect(await ask()).toEqual({ nth: 1 });
  });

  it('holds some thousands, and lets go of the oldest', async () => {
    for (let nth = 1; nth <= 5_001; nth += 1) await ask(`session 2026-03-02 ${nth}`);
    expect(await ask('session 2026-03-02 2')).toEqual({ nth: 2 });
    expect(await ask('session 2026-03-02 1')).toEqual({ nth: 5_002 });
  });
});
