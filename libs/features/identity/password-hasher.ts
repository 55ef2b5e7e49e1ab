import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { normalizePassword } from '#domain/identity';

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class PasswordHasher {
  /** Compared with where there is no password: an unknown login takes as long as a known one. */
  private readonly decoy = hash(randomBytes(16), OPTIONS);

  hash(password: string): Promise<string> {
    return hash(normalizePassword(password), OPTIONS);
  }

  /** False without a hash, after the same work. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.decoy), normalizePassword(password));
    return right && stored !== null;
  }

  async matchesAny(stored: readonly string[], password: string): Promise<boolean> {
    for (const one of stored) if (await this.verify(one, password)) return true;
    return false;
  }
}
