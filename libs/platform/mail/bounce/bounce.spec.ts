import { deliveryReport, type ImapStub, startImapStub } from '#testing';
import { parseImapUrl, readBounce, readMailbox } from './index.ts';

const ID = '<delivery-12-0123456789ab@example.cn>';
const read = (mail: string) => readBounce(Buffer.from(mail));

/** As qq.com writes it: no report, the original in base64. */
const PLAIN_DAEMON = `From: PostMaster@qq.com
To: duban@example.cn
Subject: =?utf-8?B?57O757uf6YCA5L+hL1N5c3RlbXMgYm91bmNl?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="q"

--q
Content-Type: text/plain; charset=utf-8

抱歉，您的邮件被退回来了……
host mx3.qq.com said: 550 5.2.2 Mailbox is full
--q
Content-Type: application/octet-stream; name="original.eml"
Content-Transfer-Encoding: base64

${Buffer.from(`From: duban@example.cn\r\nMessage-ID: ${ID}\r\n\r\nx`).toString('base64')}
--q--
`;

describe('a mail that came back', () => {
  it('names what came back and what the other server said', async () => {
    const bounce = await read(deliveryReport({ messageId: ID }));
    expect(bounce?.messageIds).toContain(ID);
    expect(bounce?.response).toBe('550 5.1.1 <wang@unit.example>: Recipient address rejected: User unknown');
  });

  it('names the status where the diagnostic does not', async () => {
    const bounce = await read(
      deliveryReport({ messageId: ID, status: '4.4.7', diagnostic: 'smtp; message expired' }),
    );
    expect(bounce?.response).toBe('4.4.7 message expired');
  });

  it('is known without a report too, however the original is packed', async () => {
    const bounce = await read(PLAIN_DAEMON);
    expect(bounce?.messageIds).toContain(ID);
    expect(bounce?.response).toBe('host mx3.qq.com said: 550 5.2.2 Mailbox is full');
  });

  it.each(['delayed', 'relayed', 'delivered', 'expanded'])('is not one that was only %s', async (action) => {
    expect(await read(deliveryReport({ messageId: ID, action, status: '4.4.1' }))).toBeUndefined();
  });

  it.each([
    [
      'a holiday notice',
      `From: wang@unit.example\nAuto-Submitted: auto-replied\nIn-Reply-To: ${ID}\nSubject: 休假\n\n5月回来`,
    ],
    ['an answer', `From: wang@unit.example\nIn-Reply-To: ${ID}\nSubject: Re\n\n550 5.1.1 收到`],
    ['nothing at all', ''],
  ])('is not %s', async (_, mail) => {
    expect(await read(mail)).toBeUndefined();
  });
});

describe('the mailbox', () => {
  let stub: ImapStub;
  beforeEach(async () => {
    stub = await startImapStub();
  });
  afterEach(() => stub.close());

  it('is read once, from where it was left, and nothing in it is changed', async () => {
    stub.put(deliveryReport({ messageId: ID }));
    stub.put('Subject: x\n\nsecond');
    const first = await readMailbox(parseImapUrl(stub.url), undefined);
    expect(first).toMatchObject({ uidValidity: '1', lastUid: 2, mails: [{ uid: 1 }, { uid: 2 }] });
    expect(first.mails[1]?.source.toString()).toContain('second');
    expect(await readMailbox(parseImapUrl(stub.url), first)).toMatchObject({ lastUid: 2, mails: [] });
    stub.put('Subject: x\n\nthird');
    expect(await readMailbox(parseImapUrl(stub.url), first)).toMatchObject({
      lastUid: 3,
      mails: [{ uid: 3 }],
    });
    expect(stub.commands.join('\n')).not.toMatch(/STORE|EXPUNGE|SELECT|BODY\[/);
  });

  it('is read anew when the server has numbered it anew', async () => {
    stub.put('Subject: x\n\nfirst');
    const before = await readMailbox(parseImapUrl(stub.url), undefined);
    stub.renumber();
    expect(await readMailbox(parseImapUrl(stub.url), before)).toMatchObject({
      uidValidity: '2',
      mails: [{ uid: 1 }],
    });
  });

  it.each([
    [
      'a wrong password',
      (url: string) => url.replace('geheim', 'hunter2'),
      'IMAP_LOGIN_REFUSED',
      '核对 IMAP_URL 中的用户名和口令',
    ],
    [
      'another folder',
      (url: string) => url.replace('INBOX', 'Bounces'),
      'IMAP_FOLDER_NOT_FOUND',
      '打不开文件夹“Bounces”',
    ],
    [
      'no server',
      () => 'imap://duban:hunter2@127.0.0.1:9/INBOX',
      'IMAP_UNAVAILABLE',
      '连不上退信邮箱的服务器 127.0.0.1:9',
    ],
  ])('says what is wrong with %s, without the password', async (_, change, code, words) => {
    const failure = await readMailbox(parseImapUrl(change(stub.url)), undefined).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code, message: expect.stringContaining(words) as string });
    expect(JSON.stringify([failure, String(failure)])).not.toMatch(/hunter2|geheim/);
  });

  it.each([
    'pop3://u:p@host/',
    'imaps://host/INBOX',
    'imaps://u:hunter2@host/?x=1',
    'imaps://u:hunter%2@host',
  ])('is not named by %s', (url) => {
    expect(() => parseImapUrl(url)).toThrow(expect.objectContaining({ code: 'IMAP_URL_INVALID' }) as Error);
    expect(() => parseImapUrl(url)).not.toThrow('hunter2');
  });
});
