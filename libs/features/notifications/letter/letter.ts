import type { WorkCalendar } from '#domain/calendar';
import { type Day, DomainError, formatDay } from '#domain/shared';
import type { DeliveryTopic } from '#persistence';
import type { SecretBox } from '#platform/secrets';
import { type FrozenMail, LINK_SECRET } from '../announcement.ts';
import { pictureInWords } from '../digest/year-picture.ts';
import { footerOf, HEADINGS, LEVEL_NAMES, openingOf, subjectOf, TOPIC_TAGS } from './phrases.ts';
import { termInWords, type TermInWords } from './term-in-words.ts';

/** One part of a letter. `points` are numbered acts or findings, `terms` days with what falls on them. */
export interface Section {
  readonly heading: string;
  readonly text?: string;
  readonly points?: readonly string[];
  /** Where each point leads, where it leads anywhere. */
  readonly links?: readonly string[];
  readonly terms?: readonly TermInWords[];
  readonly picture?: Picture;
}

/** Shown from within the mail, under `cid`; `words` say the same. */
export interface Picture {
  readonly cid: string;
  readonly words: string;
}

/** The name under which a letter's picture lies in the mail. */
export const PICTURE_CID = 'picture@sandan';

/** A mail in words, before any markup: HTML and plain text say the same because both are made from this. */
export interface Letter {
  readonly subject: string;
  readonly tag: string;
  /** The three steps with the one this letter stands on, where it is a document of supervision. */
  readonly ladder: readonly { name: string; at: 'before' | 'here' | 'after' }[];
  /** Red is kept for the third level. */
  readonly grave: boolean;
  readonly title: string;
  readonly documentNumber: string | undefined;
  readonly greeting: string;
  readonly opening: string;
  readonly sections: readonly Section[];
  readonly link: string;
  readonly issuer: string;
  readonly date: string;
  readonly footer: string;
}

/** On which day it is written, by which calendar the days left are counted, and where the product is reached. */
export interface LetterContext {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Opens what links hide; without it a letter with such a link is not written. */
  readonly secrets?: SecretBox | undefined;
}

/** Puts a frozen message into the words of the office: what, why, by when, what to do, and where. */
export function writeLetter(topic: DeliveryTopic, mail: FrozenMail, context: LetterContext): Letter {
  const { level } = mail;
  const headings = HEADINGS[topic];
  const terms = mail.byWhen.map((term) => termInWords(term, context));
  const all: readonly Section[] = [
    { heading: headings.what, text: mail.what, ...pictureOf(mail) },
    { heading: headings.why, points: mail.why, ...linksOf(mail, context) },
    { heading: headings.byWhen, terms },
    { heading: headings.whatToDo, points: mail.whatToDo },
  ];
  const parts = all.filter(
    ({ text, points, terms }) => text !== undefined || (points ?? terms ?? []).length > 0,
  );
  return {
    subject: subjectOf(topic, mail),
    tag: topic === 'notice' && level ? LEVEL_NAMES[level] : TOPIC_TAGS[topic],
    ladder: topic === 'notice' && level ? ladderAt(level) : [],
    grave: topic === 'notice' && level === 3,
    title: mail.title,
    documentNumber: mail.documentNumber,
    greeting: `${mail.recipient.name}同志：`,
    opening: `${openingOf(topic, mail)}${mail.encloses === undefined ? '' : '文书全文见附件。'}`,
    sections: parts.map((part, index) => ({ ...part, heading: `${ORDINALS[index] ?? ''}、${part.heading}` })),
    link: `${context.publicUrl}${mail.linkPath}${secretEnd(mail, context.secrets)}`,
    issuer: mail.issuer,
    date: formatDay(context.today),
    footer: footerOf(topic, mail),
  };
}

const pictureOf = ({ picture }: FrozenMail): Pick<Section, 'picture'> =>
  picture === undefined ? {} : { picture: { cid: PICTURE_CID, words: pictureInWords(picture) } };

const linksOf = ({ whyPaths }: FrozenMail, { publicUrl }: LetterContext): Pick<Section, 'links'> =>
  whyPaths === undefined ? {} : { links: whyPaths.map((path) => `${publicUrl}${path}`) };

function secretEnd({ sealedLinkSecret }: FrozenMail, secrets: SecretBox | undefined): string {
  if (sealedLinkSecret === undefined) return '';
  if (secrets) return secrets.open(sealedLinkSecret, LINK_SECRET);
  throw new DomainError(
    'MAIL_LINK_SEALED',
    '这封邮件里的链接已加密，发信进程没有密钥，请系统管理员核对设置。',
  );
}

const ORDINALS = ['一', '二', '三', '四'];

function ladderAt(level: number): Letter['ladder'] {
  return ([1, 2, 3] as const).map((step) => ({
    name: LEVEL_NAMES[step],
    at: step < level ? 'before' : step === level ? 'here' : 'after',
  }));
}
