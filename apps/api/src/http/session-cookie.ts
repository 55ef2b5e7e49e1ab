import type { FastifyReply, FastifyRequest } from 'fastify';

/** Over https the name itself binds the cookie to this host, to the whole of it and to https. */
const cookieName = (secure: boolean) => (secure ? '__Host-sandan' : 'sandan');

/** The cookie that carries a session's token: never seen by scripts, and gone with the browser. */
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(publicUrl: string) {
    this.secure = publicUrl.startsWith('https:');
    this.name = cookieName(this.secure);
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name] || undefined;
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, this.options());
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options());
  }

  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
