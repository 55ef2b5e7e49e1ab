import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail whose text came in whole. */
export interface SinkMail {
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  /** Whether the sender was told that it arrived: false where the line was dropped after DATA. */
  readonly answered: boolean;
}

/** `drop` ends the line without an answer. */
export type Verdict = 'accept' | 'drop' | { readonly code: number; readonly text: string };

/** What the server does; `nth` counts from 1 over the sink's life. */
export interface SinkBehaviour {
  /** Asked at RCPT TO. */
  readonly recipient?: (address: string, nth: number) => Verdict;
  /** Asked when the whole text is in, before it is answered. */
  readonly message?: (mail: SinkMail, nth: number) => Verdict;
  /** Milliseconds before a text is answered. */
  readonly delayMs?: number;
}

export interface SinkOptions {
  readonly behaviour?: SinkBehaviour;
  /** Asks for this login. */
  readonly auth?: { readonly user: string; readonly pass: string };
  /** Offers STARTTLS with a self-made certificate. */
  readonly startTls?: boolean;
  readonly port?: number;
}

export interface MailSink {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** Everything that arrived, refused mails apart. */
  readonly mails: readonly SinkMail[];
  /** Connections opened so far. */
  readonly connections: number;
  /** Resolves once `n` mails have arrived. */
  arrived(n: number): Promise<readonly SinkMail[]>;
  behave(behaviour: SinkBehaviour): void;
  /** Ends the connections that are open, as a server does with idle ones. */
  hangUp(): void;
  close(): Promise<void>;
}

/** A mail server in this process that keeps what it gets and misbehaves as told. */
export async function startMailSink(options: SinkOptions = {}): Promise<MailSink> {
  const { auth, startTls = false } = options;
  const mails: SinkMail[] = [];
  const sockets = new Set<Socket>();
  let behaviour = options.behaviour ?? {};
  let connections = 0;
  let recipients = 0;
  let texts = 0;
  let wake: (() => void)[] = [];

  const server = new SMTPServer({
    logger: false,
    disabledCommands: [...(auth ? [] : ['AUTH']), ...(startTls ? [] : ['STARTTLS'])],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onAuth: ({ username, password }, _session, done) => {
      if (username === auth?.user && password === auth?.pass) done(null, { user: username });
      else done(new Error('Wrong user or password'));
    },
    onRcptTo: ({ address }, session, done) => {
      recipients += 1;
      answer(session, behaviour.recipient?.(address, recipients) ?? 'accept', done);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = read(session, Buffer.concat(chunks));
        texts += 1;
        const verdict = behaviour.message?.(mail, texts) ?? 'accept';
        if (verdict === 'accept' || verdict === 'drop') {
          mails.push({ ...mail, answered: verdict === 'accept' });
          for (const look of wake.splice(0)) look();
        }
        const reply = (): void => answer(session, verdict, done);
        if (behaviour.delayMs) setTimeout(reply, behaviour.delayMs).unref();
        else reply();
      });
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // A dropped line shows on the server's side as an error; it is what was asked for.
  server.on('error', () => undefined);

  function answer(session: SMTPServerSession, verdict: Verdict, done: (error?: Error | null) => void): void {
    if (verdict === 'drop') {
      for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy();
    } else if (verdict === 'accept') done();
    else done(Object.assign(new Error(verdict.text), { responseCode: verdict.code }));
  }

  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${auth ? `${auth.user}:${auth.pass}@` : ''}127.0.0.1:${port}`,
    mails,
    get connections() {
      return connections;
    },
    arrived: async (n) => {
      while (mails.length < n) await new Promise<void>((resolve) => wake.push(resolve));
      return mails;
    },
    behave: (next) => {
      behaviour = next;
    },
    hangUp: () => {
      for (const socket of sockets) socket.end();
    },
    close: async () => {
      wake = [];
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Only what tests ask for at once; mailparser reads the rest from `raw`. */
function read(session: SMTPServerSession, raw: Buffer): SinkMail {
  const head = raw.subarray(0, 4096).toString('latin1');
  const { mailFrom, rcptTo } = session.envelope;
  return {
    messageId: /^message-id:\s*(<[^>]+>)/im.exec(head)?.[1] ?? '',
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    raw,
    answered: true,
  };
}
