import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SecretBox } from '#platform/secrets';

const PURPOSE = 'sso-id-token';

/**
 * With what the provider knows a sign-in again when it is to end: kept sealed by the browser that signed in, shown to
 * nobody but the routes of its session, and gone with it.
 */
export class IdTokenCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(
    publicUrl: string,
    private readonly secrets: SecretBox,
  ) {
    this.secure = publicUrl.startsWith('https:');
    this.name = this.secure ? '__Secure-sandan-id' : 'sandan-id';
  }

  write(reply: FastifyReply, idToken: string): void {
    void reply.setCookie(this.name, this.secrets.seal(idToken, PURPOSE), this.options());
  }

  /** Once: the browser is told to forget it. Undefined for who came by password, or with one that is made up. */
  take(request: FastifyRequest, reply: FastifyReply): string | undefined {
    const sealed = request.cookies[this.name];
    if (sealed === undefined) return undefined;
    void reply.clearCookie(this.name, this.options());
    try {
      return this.secrets.open(sealed, PURPOSE);
    } catch {
      return undefined;
    }
  }

  private options() {
    return { path: '/api/session', httpOnly: true, sameSite: 'strict', secure: this.secure } as const;
  }
}
