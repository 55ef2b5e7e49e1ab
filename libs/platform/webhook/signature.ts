import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a receiver checks: `sha256=` and the HMAC of `timestamp.body` in hex. The time is signed as well, so that an
 * old message cannot be brought again as a new one.
 * @param timestamp seconds since 1970
 */
export function signatureOf(secret: string, timestamp: number, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

/** For receivers written with this library, and for specs. */
export function isSignedWith(secret: string, timestamp: number, body: string, signature: string): boolean {
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, timestamp, body))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
