import { type MailSink, type SinkOptions, startMailSink, type Verdict } from '../../testing/mail/index.ts';
import { createMailTransport } from './create-transport.ts';
import type { MailTransport } from './mail-transport.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

const mailNo = (n: number, extra: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: `<delivery-${n}@office.test>`,
  date: new Date('2024-07-12T01:00:00Z'),
  from: { name: '督办办公室', address: 'duban@office.test' },
  to: { address: `unit${n}@office.test` },
  subject: '工作指引清单',
  text: '请按期回复。',
  html: '<p>请按期回复。</p>',
  ...extra,
});

describe('mail over SMTP', () => {
  let sink: MailSink;
  const transports: MailTransport[] = [];

  async function start(options: SinkOptions = {}): Promise<void> {
    sink = await startMailSink(options);
  }
  function transport(query = '', url = sink.url): MailTransport {
    const made = createMailTransport({ smtpUrl: url + query, pickupFolder: '' });
    transports.push(made);
    return made;
  }
  afterEach(async () => {
    await Promise.all(transports.splice(0).map((made) => made.close()));
    await sink.close();
  });

  it('sends many mails over few connections, each once', async () => {
    await start();
    const smtp = transport('?maxConnections=3');
    const outcomes = await Promise.all(Array.from({ length: 60 }, (_, n) => smtp.send(mailNo(n))));
    expect(outcomes.every(({ kind }) => kind === 'accepted')).toBe(true);
    expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(60);
    expect(sink.mails).toHaveLength(60);
    expect(sink.connections).toBe(3);
  });

  it('opens a new connection after so many mails', async () => {
    await start();
    const smtp = transport('?maxConnections=1&maxMessages=2');
    for (let n = 0; n < 5; n += 1) await smtp.send(mailNo(n));
    expect(sink.connections).toBe(3);
  });

  const busy: Verdict = { code: 451, text: '4.3.0 Busy' };
  const never: Verdict = { code: 554, text: '5.7.1 Never' };
  const cases: [string, SinkOptions['behaviour'] & object, object][] = [
    ['a recipient that does not exist', { recipient: () => never }, { kind: 'rejected', code: 554 }],
    ['a recipient to try again later', { recipient: () => busy }, { kind: 'deferred', code: 451 }],
    ['a text refused for good', { message: () => never }, { kind: 'rejected', code: 554 }],
    ['a text to try again later', { message: () => busy }, { kind: 'deferred', code: 451 }],
    ['a line lost before DATA', { recipient: () => 'drop' }, { kind: 'deferred' }],
    ['a line lost after DATA', { message: () => 'drop' }, { kind: 'unknown' }],
    ['a server that says no more after DATA', { delayMs: 60_000 }, { kind: 'unknown' }],
    [
      '421 in answer to a text',
      { message: () => ({ code: 421, text: 'Bye' }) },
      { kind: 'deferred', code: 421 },
    ],
  ];

  it.each(cases)('tells what became of %s, and sends the next mail', async (_, behaviour, outcome) => {
    await start({ behaviour });
    const smtp = transport('?maxConnections=1&socketTimeout=300');
    expect(await smtp.send(mailNo(1))).toMatchObject(outcome);
    sink.behave({});
    expect(await smtp.send(mailNo(2))).toMatchObject({ kind: 'accepted' });
  });

  it('keeps the outcomes of mails apart that go at the same time', async () => {
    const verdicts: Verdict[] = ['accept', 'drop', busy, never];
    const verdictOf = (to: string): Verdict => verdicts[Number(/\d+/.exec(to)?.[0]) % 4] ?? 'accept';
    await start({ behaviour: { message: ({ to }) => verdictOf(to[0] ?? '') } });
    const smtp = transport('?maxConnections=5');
    const outcomes = await Promise.all(Array.from({ length: 40 }, (_, n) => smtp.send(mailNo(n))));
    const expected = ['accepted', 'unknown', 'deferred', 'rejected'];
    expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map((_, n) => expected[n % 4]));
    expect(sink.mails.filter(({ answered }) => answered)).toHaveLength(10);
  });

  it('uses a new connection at once when the server ended the idle one', async () => {
    await start();
    const smtp = transport('?maxConnections=1');
    await smtp.send(mailNo(1));
    sink.hangUp();
    expect(await smtp.send(mailNo(2))).toMatchObject({ kind: 'accepted' });
    expect(sink.mails).toHaveLength(2);
  });

  it('tries a mail over a new connection when the old one ended under it before any text went out', async () => {
    await start({ behaviour: { recipient: (_address, nth) => (nth === 2 ? 'drop' : 'accept') } });
    const smtp = transport('?maxConnections=1');
    await smtp.send(mailNo(1));
    expect(await smtp.send(mailNo(2))).toMatchObject({ kind: 'accepted' });
    expect(sink.mails.map(({ messageId }) => messageId)).toEqual([1, 2].map((n) => mailNo(n).messageId));
  });

  it('defers every mail while there is no server, and names it when asked', async () => {
    await start();
    const url = sink.url;
    await sink.close();
    const smtp = transport('', url);
    const outcomes = await Promise.all([1, 2, 3].map((n) => smtp.send(mailNo(n))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['deferred', 'deferred', 'deferred']);
    await expect(smtp.verify()).rejects.toMatchObject({ code: 'MAIL_UNREACHABLE' });
  });

  it('logs in; a refused login defers mails and rejects none', async () => {
    await start({ auth: { user: 'office', pass: 'right' } });
    const good = transport();
    await good.verify();
    expect(await good.send(mailNo(1))).toMatchObject({ kind: 'accepted' });
    const bad = transport('', sink.url.replace('right', 'wrong'));
    expect(await bad.send(mailNo(2))).toMatchObject({ kind: 'deferred' });
    await expect(bad.verify()).rejects.toMatchObject({ code: 'MAIL_LOGIN_REFUSED' });
  });

  it('encrypts where the server offers it, and trusts no stranger unless told to', async () => {
    await start({ startTls: true });
    expect(await transport().send(mailNo(1))).toMatchObject({ kind: 'deferred' });
    const trusting = transport('?tls.rejectUnauthorized=false&requireTLS=true');
    expect(await trusting.send(mailNo(2))).toMatchObject({ kind: 'accepted' });
  });

  it('refuses an address that would be another command, without asking the server', async () => {
    await start();
    const smtp = transport();
    const outcome = await smtp.send(mailNo(1, { to: { address: 'a@b.test>\r\nRCPT TO:<c@d.test' } }));
    expect(outcome).toMatchObject({ kind: 'rejected', code: 553 });
    expect(sink.connections).toBe(0);
  });

  it('lets mails under way end when it closes, and takes no more', async () => {
    await start({ behaviour: { delayMs: 50 } });
    const smtp = transport();
    const sending = smtp.send(mailNo(1));
    await smtp.close();
    expect(await sending).toMatchObject({ kind: 'accepted' });
    expect(await smtp.send(mailNo(2))).toMatchObject({ kind: 'deferred' });
  });
});
