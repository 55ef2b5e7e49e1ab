import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: for sessions and one-time links. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. Its randomness needs no slow hash. */
export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('hex');
