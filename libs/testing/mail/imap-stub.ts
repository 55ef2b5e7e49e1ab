import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mailbox behind a real socket: one folder, and as much of RFC 3501 as reading it takes. */
export interface ImapStub {
  readonly url: string;
  /** Puts a mail in; its number is one more than the last. */
  put(mail: string): void;
  /** Numbers the mails anew, as a server does after a restore. */
  renumber(): void;
  /** Everything that was asked for, without the login. */
  readonly commands: readonly string[];
  close(): Promise<void>;
}

const LOGIN = /^LOGIN "?duban"? "?([^"]*)"?$/;

export async function startImapStub(password = 'geheim'): Promise<ImapStub> {
  const mails: Buffer[] = [];
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  let validity = 1;

  const answer = (socket: Socket, tag: string, command: string): void => {
    const say = (line: string) => socket.write(`${line}\r\n`);
    const done = (result = 'OK done') => say(`${tag} ${result}`);
    const login = LOGIN.exec(command);
    if (login) {
      if (login[1] === password) return void done();
      return void done('NO [AUTHENTICATIONFAILED] wrong user or password');
    }
    commands.push(command);
    const [verb = ''] = command.split(' ');
    if (verb === 'CAPABILITY') say('* CAPABILITY IMAP4rev1');
    if (verb === 'LIST' && command.includes('INBOX')) say('* LIST () "/" "INBOX"');
    if (verb === 'EXAMINE' || verb === 'SELECT') {
      if (!command.includes('INBOX')) return void done('NO [NONEXISTENT] no such folder');
      say(`* ${mails.length} EXISTS`);
      say('* FLAGS (\\Seen)');
      say(`* OK [UIDVALIDITY ${validity}] valid`);
      say(`* OK [UIDNEXT ${mails.length + 1}] next`);
      return void done('OK [READ-ONLY] opened');
    }
    if (command.startsWith('UID SEARCH')) {
      const first = Number(/(\d+):\*/.exec(command)?.[1] ?? 1);
      const from = Math.min(first, mails.length);
      say(
        `* SEARCH${mails
          .map((_, index) => index + 1)
          .filter((uid) => uid >= from)
          .map((uid) => ` ${uid}`)
          .join('')}`,
      );
    }
    if (command.startsWith('UID FETCH')) {
      const uid = Number(/UID FETCH (\d+)/.exec(command)?.[1] ?? 0);
      const mail = mails[uid - 1];
      if (mail) {
        socket.write(`* ${uid} FETCH (UID ${uid} BODY[]<0> {${mail.length}}\r\n`);
        socket.write(mail);
        say(')');
      }
    }
    if (verb === 'LOGOUT') say('* BYE bye');
    done();
    if (verb === 'LOGOUT') socket.end();
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let heard = '';
    socket.on('data', (part) => {
      heard += part.toString('latin1');
      const lines = heard.split('\r\n');
      heard = lines.pop() ?? '';
      for (const line of lines) {
        const [tag = '', ...rest] = line.split(' ');
        answer(socket, tag, rest.join(' '));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `imap://duban:${password}@127.0.0.1:${port}/INBOX`,
    put: (mail) => void mails.push(Buffer.from(mail.replace(/\r?\n/g, '\r\n'))),
    renumber: () => void (validity += 1),
    commands,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
