import fc from 'fast-check';
import {
  afterFailure,
  type Attempts,
  checkLogin,
  effectiveRoles,
  forbiddenCombination,
  isLocked,
  NO_ATTEMPTS,
  passwordFaults,
  permissionsOf,
  requireGoodPassword,
  type RoleName,
  ROLES,
  timedOut,
} from './index.ts';

const owner = { login: 'fanzhenhua', name: '范振华' };
const start = new Date('2024-01-02T01:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe('a password', () => {
  it.each([
    ['Short1!', 'PASSWORD_TOO_SHORT'],
    [`Aa1!${'x'.repeat(130)}`, 'PASSWORD_TOO_LONG'],
    ['nocapitalsnodigits', 'PASSWORD_TOO_PLAIN'],
    ['onlysmall12345', 'PASSWORD_TOO_PLAIN'],
    ['My-FanZhenHua-7', 'PASSWORD_CONTAINS_LOGIN'],
    ['Ok-范振华-2024', 'PASSWORD_CONTAINS_NAME'],
    ['Password2024!', 'PASSWORD_COMMON'],
    ['P@ssw0rd2024', 'PASSWORD_COMMON'],
    ['Admin@123456', 'PASSWORD_COMMON'],
    ['123456Abc!', 'PASSWORD_COMMON'],
    ['1qaz@WSX3edc', 'PASSWORD_COMMON'],
    ['Qwer1234!@#$', 'PASSWORD_COMMON'],
    ['Qwer1234Asdf!', 'PASSWORD_COMMON'],
  ])('%s is refused: %s', (password, fault) => {
    expect(passwordFaults(password, owner)).toContain(fault);
  });

  it.each(['Yunxi-2024-demo', 'three Words 4 me', '春眠不觉晓Ab1处处闻啼鸟'])('%s is taken', (password) => {
    expect(passwordFaults(password, owner)).toEqual([]);
  });

  it('names all faults at once, in Chinese, with their codes', () => {
    expect(() => requireGoodPassword('abc', owner)).toThrow(
      expect.objectContaining({
        code: 'PASSWORD_WEAK',
        message: expect.stringMatching(/^新口令不符合要求：至少10个字符；.*。请换一个口令。$/) as string,
        details: {
          faults: ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_PLAIN', 'PASSWORD_COMMON'].map(
            (code) => expect.objectContaining({ code }) as object,
          ),
        },
      }) as Error,
    );
  });
});

describe('a lock', () => {
  const fail = (times: readonly number[]) =>
    times.reduce<Attempts>((attempts, minute) => afterFailure(attempts, later(minute)), NO_ATTEMPTS);

  it('falls with the fifth failure within a quarter of an hour and lasts half an hour', () => {
    expect(isLocked(fail([0, 1, 2, 3]), later(3))).toBe(false);
    const locked = fail([0, 1, 2, 3, 14]);
    expect(isLocked(locked, later(14))).toBe(true);
    expect(isLocked(locked, later(43.9))).toBe(true);
    expect(isLocked(locked, later(44))).toBe(false);
  });

  it('forgets failures of long ago', () => {
    expect(fail([0, 1, 2, 3, 15])).toEqual({ failedCount: 1, failedSince: later(15), lockedUntil: null });
  });

  it('is not lengthened by hammering, and the count begins anew afterwards', () => {
    const hammered = fail([0, 1, 2, 3, 4, 5, 10, 20, 30]);
    expect(hammered.lockedUntil).toEqual(later(34));
    expect(afterFailure(hammered, later(34))).toMatchObject({ failedCount: 1, lockedUntil: null });
  });

  it('never hears ten guesses within a quarter of an hour, however they are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }), (gaps) => {
        let attempts = NO_ATTEMPTS;
        let now = start.getTime();
        const heard: number[] = [];
        for (const seconds of gaps) {
          now += seconds * 1000;
          const at = new Date(now);
          if (isLocked(attempts, at)) continue;
          attempts = afterFailure(attempts, at);
          heard.push(now);
        }
        // Two windows may touch: four guesses at the end of one, five in the next.
        for (const [nth, time] of heard.entries()) {
          const within = heard.slice(nth).filter((other) => other - time < 15 * 60_000).length;
          expect(within).toBeLessThan(10);
        }
      }),
    );
  });
});

describe('a session', () => {
  it('ends half an hour after the last request, or twelve hours after it began', () => {
    const seen = (minutes: number) => ({ createdAt: start, lastSeenAt: later(minutes) });
    expect(timedOut(seen(0), later(29.9))).toBeNull();
    expect(timedOut(seen(0), later(30))).toBe('idle');
    expect(timedOut(seen(719), later(719.9))).toBeNull();
    expect(timedOut(seen(719), later(720))).toBe('absolute');
  });
});

describe('roles', () => {
  it('keep the three administrators apart from each other and from the daily work', () => {
    expect(forbiddenCombination(['system_admin', 'auditor'])).toEqual(['system_admin', 'auditor']);
    expect(forbiddenCombination(['liaison', 'security_admin'])).toEqual(['security_admin', 'liaison']);
    expect(forbiddenCombination(['supervisor', 'approver', 'leader'])).toBeUndefined();
    expect(forbiddenCombination(['auditor'])).toBeUndefined();
  });

  it('give no power in a forbidden combination', () => {
    expect(effectiveRoles(['system_admin', 'liaison'])).toEqual([]);
    expect(permissionsOf(['system_admin', 'liaison'])).toEqual(new Set(['account.own', 'session.own']));
  });

  it('never let one person both create an account and unlock it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom<RoleName>(...ROLES)), (roles) => {
        const held = permissionsOf(roles);
        expect(held.has('accounts.create') && held.has('accounts.unlock')).toBe(false);
      }),
    );
  });
});

describe('a login', () => {
  it('is the same in any case and width', () => {
    expect(checkLogin(' ＦanZhenHua ')).toBe('fanzhenhua');
  });

  it.each(['', 'a', '范振华', 'a b', '-ab', 'x'.repeat(65)])('“%s” is refused', (login) => {
    expect(() => checkLogin(login)).toThrow(expect.objectContaining({ code: 'LOGIN_INVALID' }) as Error);
  });
});
