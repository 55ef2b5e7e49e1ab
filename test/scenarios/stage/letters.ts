import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** The mails of a folder, the oldest first; those to one address when one is given. */
export async function lettersIn(folder: string, to?: string): Promise<Letter[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const letters = await Promise.all(names.map((name) => read(join(folder, name))));
  return letters
    .filter((letter) => to === undefined || letter.to === to)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

async function read(file: string): Promise<Letter> {
  const mail = await simpleParser(await readFile(file));
  const [recipient] = [mail.to ?? []].flat();
  return {
    to: recipient?.value[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    at: mail.date ?? new Date(0),
    files: mail.attachments.map(({ filename, content }) => ({ name: filename ?? '', bytes: content })),
  };
}
