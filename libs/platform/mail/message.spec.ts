import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { buildMessage } from './build-message.ts';
import { createMailTransport } from './create-transport.ts';
import { parseMailAddress } from './mail-address.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { pickupFileName } from './pickup-transport.ts';
import { parseSmtpUrl } from './smtp-settings.ts';

const mail: OutgoingMail = {
  messageId: '<delivery-12@office.test>',
  date: new Date('2024-07-12T01:00:00Z'),
  from: { name: '洪城市依法治市办', address: 'duban@office.test' },
  to: { name: '王 联络', address: 'liaison@unit.test' },
  subject: '【提醒】《行政规范性文件》合法性审核任务已逾期1个工作日,请于7月19日前回复',
  text: '贵单位承办的任务已逾期。\n\n请登录系统查看。\n',
  html: '<p>贵单位承办的任务<strong>已逾期</strong>。</p>',
  headers: { 'X-Sandan-Delivery': '12' },
  attachments: [
    { filename: '工作指引清单.docx', contentType: 'application/msword', content: Buffer.from('单') },
  ],
};

describe('a mail', () => {
  it('reads in Chinese as it was written', async () => {
    const read = await simpleParser(await buildMessage(mail));
    expect(read.subject).toBe(mail.subject);
    expect(read.text?.trim()).toBe(mail.text.trim());
    expect(read.html).toContain('<strong>已逾期</strong>');
    expect(read.from?.value).toEqual([mail.from]);
    expect(read.messageId).toBe(mail.messageId);
    expect(read.date).toEqual(mail.date);
    expect(read.headers.get('x-sandan-delivery')).toBe('12');
    expect(read.headers.get('auto-submitted')).toBe('auto-generated');
    expect(read.attachments[0]).toMatchObject({ filename: '工作指引清单.docx', content: Buffer.from('单') });
  });

  it('has the same bytes each time it is built', async () => {
    const [once, again] = await Promise.all([buildMessage(mail), buildMessage({ ...mail })]);
    expect(again.equals(once)).toBe(true);
  });

  it('lets no text become a header of its own', async () => {
    const evil = 'x\r\nBcc: spy@evil.test\r\n\r\nbody';
    const message = await buildMessage({
      ...mail,
      subject: evil,
      from: { name: evil, address: 'a@b.test' },
      headers: { 'X-Reason': evil },
    });
    const read = await simpleParser(message);
    expect(read.bcc).toBeUndefined();
    expect(read.headers.has('bcc')).toBe(false);
    expect(read.text?.trim()).toBe(mail.text.trim());
  });
});

describe('the pickup folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandan-mail-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds one whole file for a mail, however often it is sent', async () => {
    const pickup = createMailTransport({ pickupFolder: join(folder, 'not/yet/there') });
    await pickup.verify();
    const outcomes = await Promise.all([pickup.send(mail), pickup.send(mail), pickup.send(mail)]);
    const name = 'delivery-12@office.test.eml';
    expect(outcomes).toEqual(Array(3).fill({ kind: 'accepted', response: name }));
    expect(await readdir(join(folder, 'not/yet/there'))).toEqual([name]);
    const file = await readFile(join(folder, 'not/yet/there', name));
    expect(file.equals(await buildMessage(mail))).toBe(true);
  });

  it('defers a mail that cannot be written, and says so when asked', async () => {
    await writeFile(join(folder, 'taken'), '');
    const pickup = createMailTransport({ pickupFolder: join(folder, 'taken') });
    expect(await pickup.send(mail)).toMatchObject({ kind: 'deferred' });
    await expect(pickup.verify()).rejects.toMatchObject({ code: 'MAIL_FOLDER_UNUSABLE' });
  });

  it('names files so that none leaves the folder and two ids never share one', () => {
    expect(pickupFileName('<../../etc/passwd>')).not.toContain('/');
    expect(pickupFileName('<a/b@c>')).not.toBe(pickupFileName('<a-b@c>'));
    expect(pickupFileName('<a/b@c>')).not.toBe(pickupFileName('<a b@c>'));
  });
});

describe('SMTP_URL', () => {
  it('gives host, port, login and parameters', () => {
    expect(
      parseSmtpUrl('smtps://du%40ban:p%2Fw@mail.test?maxConnections=2&tls.rejectUnauthorized=false'),
    ).toMatchObject({
      host: 'mail.test',
      port: 465,
      secure: true,
      auth: { user: 'du@ban', pass: 'p/w' },
      maxConnections: 2,
      tls: { rejectUnauthorized: false },
    });
    expect(parseSmtpUrl('smtp://mail.test:25')).toMatchObject({ port: 25, secure: false, maxConnections: 5 });
  });

  it.each([
    'mail.test:25',
    'http://mail.test',
    'smtp://',
    'smtp://u:geheim@mail.test?pool=1',
    'smtp://u:geheim@mail.test?maxConnections=0',
    'smtp://u:geheim@mail.test?requireTLS=yes',
    'smtp://u:geheim%@mail.test',
  ])('is refused when it is %s, and the password not repeated', (url) => {
    const refused = expect(() => parseSmtpUrl(url));
    refused.toThrow(expect.objectContaining({ code: 'SMTP_URL_INVALID' }) as Error);
    expect(() => parseSmtpUrl(url)).not.toThrow('geheim');
  });
});

describe('an address', () => {
  it('is read with and without a name', () => {
    expect(parseMailAddress('督办办公室 <duban@office.test>')).toEqual({
      name: '督办办公室',
      address: 'duban@office.test',
    });
    expect(parseMailAddress(' a@b.test ')).toEqual({ address: 'a@b.test' });
  });

  it.each([
    '',
    '督办',
    'a@b@c.test',
    'a b@c.test',
    'x <a@b.test',
    'a@b.test\r\nBcc: c@d.test',
    'a@b.test,c@d.test',
  ])('is refused when it is %j', (text) => {
    expect(() => parseMailAddress(text)).toThrow(
      expect.objectContaining({ code: 'MAIL_ADDRESS_INVALID' }) as Error,
    );
  });
});
