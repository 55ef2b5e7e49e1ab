import { ALWAYS_MAILED, DELIVERY_TOPICS, modesFor } from './index.ts';

describe('how somebody is told', () => {
  it('is free for most topics', () => {
    expect(modesFor('task', ['liaison'])).toEqual({ modes: ['mail', 'digest', 'off'], reason: null });
  });

  it('is by mail at once where a document is served or waits for a signature, and says why', () => {
    expect(modesFor('notice', ['liaison']).modes).toEqual(['mail']);
    expect(modesFor('notice', ['liaison']).reason).toContain('送达');
    expect(modesFor('notice', ['leader']).modes).toEqual(['mail', 'digest', 'off']);
    expect(modesFor('notice', ['leader', 'unit_head']).modes).toEqual(['mail']);
    expect(modesFor('signature', ['approver']).modes).toEqual(['mail']);
  });

  it('gives a reason wherever it leaves something out, and always leaves mail', () => {
    for (const topic of DELIVERY_TOPICS) {
      const { modes, reason } = modesFor(topic, ['unit_head']);
      expect(modes).toContain('mail');
      expect(modes.length === 3).toBe(reason === null);
    }
  });

  it('is no choice where there is only one', () => {
    expect(ALWAYS_MAILED.map(({ topic }) => topic)).toContain('signature');
    expect(ALWAYS_MAILED.find(({ topic }) => topic === 'notice')?.roles).toEqual(['liaison', 'unit_head']);
    expect(ALWAYS_MAILED.map(({ topic }) => topic)).not.toContain('warning');
  });
});
