import { Secret } from 'otpauth';
import { newTotp, totpStep } from './totp.ts';

/** The test vectors of RFC 6238, appendix B, cut to six digits. */
const secret = Secret.fromLatin1('12345678901234567890').base32;
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code from an authenticator', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('at second %d is %s', (seconds, code) => {
    expect(totpStep(secret, code, at(seconds), null)).toBe(Math.floor(seconds / 30));
    expect(totpStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, at(seconds), null)).not.toBeNull();
  });

  it('is taken one step early or late, not two', () => {
    const made = 1111111109;
    for (const off of [-30, 30]) expect(totpStep(secret, '081804', at(made + off), null)).toBe(37037036);
    for (const off of [-60, 60]) expect(totpStep(secret, '081804', at(made + off), null)).toBeNull();
  });

  it('is good once', () => {
    expect(totpStep(secret, '287082', at(59), 1)).toBeNull();
    expect(totpStep(secret, '287082', at(59), 0)).toBe(1);
  });

  it.each(['', '28708', '2870820', 'abcdef', '000000'])('“%s” is refused', (code) => {
    expect(totpStep(secret, code, at(59), null)).toBeNull();
  });

  it('has a secret of 160 bits that an authenticator can read', () => {
    const { secret: one, uri } = newTotp('fanzhenhua');
    expect(one).toMatch(/^[A-Z2-7]{32}$/);
    expect(decodeURIComponent(uri)).toMatch(/^otpauth:\/\/totp\/三单督办:fanzhenhua\?/);
    expect(newTotp('fanzhenhua').secret).not.toBe(one);
  });
});
