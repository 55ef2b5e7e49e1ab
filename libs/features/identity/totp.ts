import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** Clocks of telephones go wrong by a little: one step to either side. */
const WINDOW = 1;
const ISSUER = '三单督办';

/** What an authenticator needs to make codes (RFC 6238): as text to type and as an address to show as a QR code. */
export interface TotpEnrolment {
  /** Base32. */
  readonly secret: string;
  /** `otpauth://…` */
  readonly uri: string;
}

export function newTotp(login: string): TotpEnrolment {
  const totp = new TOTP({ issuer: ISSUER, label: login, secret: new Secret({ size: 20 }) });
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/**
 * The time step that a code belongs to; null when it is wrong, or not later than the last one taken: a code that
 * somebody looked over a shoulder for is worth nothing.
 */
export function totpStep(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  const timestamp = now.getTime();
  const token = code.replace(/\s/g, '');
  const delta = TOTP.validate({ token, secret: Secret.fromBase32(secret), timestamp, window: WINDOW });
  if (delta === null) return null;
  const step = TOTP.counter({ period: PERIOD_SECONDS, timestamp }) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}
