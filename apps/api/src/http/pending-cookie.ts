import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PendingSignIn, SecurityClock } from '#features/identity';
import type { SecretBox } from '#platform/secrets';

const PURPOSE = 'sso-pending';
/** Long enough to find the telephone with the code. */
const LIFE_SECONDS = 600;

/**
 * What a sign-in at the provider must come back with, kept by the browser that began it: sealed, so that it can
 * neither be read nor made up, and good for a few minutes.
 */
export class PendingCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(
    publicUrl: string,
    private readonly secrets: SecretBox,
    private readonly clock: SecurityClock,
  ) {
    this.secure = publicUrl.startsWith('https:');
    this.name = this.secure ? '__Secure-sandan-sso' : 'sandan-sso';
  }

  /** @param back the page of ours where the person was going */
  write(reply: FastifyReply, pending: PendingSignIn, back: string): void {
    const kept: Kept = { pending, back, until: this.clock.now().getTime() + LIFE_SECONDS * 1000 };
    const sealed = this.secrets.seal(JSON.stringify(kept), PURPOSE);
    void reply.setCookie(this.name, sealed, { ...this.options(), maxAge: LIFE_SECONDS });
  }

  /** Once: the browser is told to forget it. Undefined when there is none, or it is made up or too old. */
  take(request: FastifyRequest, reply: FastifyReply): Pick<Kept, 'pending' | 'back'> | undefined {
    const sealed = request.cookies[this.name];
    if (sealed === undefined) return undefined;
    void reply.clearCookie(this.name, this.options());
    const kept = this.open(sealed);
    return kept && kept.until > this.clock.now().getTime() ? kept : undefined;
  }

  private open(sealed: string): Kept | undefined {
    try {
      return JSON.parse(this.secrets.open(sealed, PURPOSE)) as Kept;
    } catch {
      return undefined;
    }
  }

  /** `lax`: the provider's redirect comes from another site. */
  private options() {
    return { path: '/api/sso', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}

interface Kept {
  readonly pending: PendingSignIn;
  readonly back: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}
