import type { Level } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { TaskLight } from '#domain/task';
import type { DeliveryChannel, DeliveryTopic, Role } from '#persistence';

/** What a `SecretBox` seals the secret end of a link for. */
export const LINK_SECRET = 'mail-link';

/** One day that matters to the reader, with what falls on it: `回复期限`. */
export interface MailTerm {
  readonly label: string;
  readonly day: Day;
}

/** Lights of tasks that are anybody's still. */
export type PicturedLight = Exclude<TaskLight, 'withdrawn'>;

/** What a leader's weekly letter shows: how the year's tasks stand, and the documents of each month so far. */
export interface YearPicture {
  readonly year: number;
  readonly lights: Readonly<Record<PicturedLight, number>>;
  /** January first, to this month: documents of level one, two and three. */
  readonly months: readonly (readonly [number, number, number])[];
}

/**
 * What a mail says, as facts: the words around them and the markup are added when it is sent. Frozen with the
 * delivery, so that a mail sent again says what was decided. Days left are counted on the day of sending.
 */
export interface MailMessage {
  /** With a document of supervision: its level, which names it in the subject line. */
  readonly level?: Level;
  /** The document's or the task's title, without brackets. */
  readonly title: string;
  /** 责任单位 whose work it is about. */
  readonly unit: string;
  /** What has happened, in a sentence or two. */
  readonly what: string;
  /** Why: one finding a line, in words that the unit can check. */
  readonly why: readonly string[];
  /** Where each line of `why` leads, in the same order: paths as `linkPath`. */
  readonly whyPaths?: readonly string[];
  readonly byWhen: readonly MailTerm[];
  /** What the reader is asked to do, one act a line. */
  readonly whatToDo: readonly string[];
  /** Path of the page in the product, from `/` on. */
  readonly linkPath: string;
  /** Sealed for `LINK_SECRET`: put behind the path when it is sent, so that no copy of the database opens the link. */
  readonly sealedLinkSecret?: string;
  /** 文号; none before signature. */
  readonly documentNumber?: string;
  /** 督办机构 that speaks. */
  readonly issuer: string;
  /** Figures that the mail shows as a picture, and in words to whoever sees none. */
  readonly picture?: YearPicture;
  /** Why the reader gets this, where role and topic do not say it: a full sentence. */
  readonly footer?: string;
}

/** Whom to tell, in which role and at which address. */
export interface MailRecipient {
  readonly personId: number;
  readonly name: string;
  readonly address: string;
  readonly role: Role;
  /** Told in place of this absent person: the letter says so. */
  readonly substituteFor?: string | null;
}

/**
 * One thing to tell to some people: an entry of the inbox of each, and a mail as each wishes and the rules allow. `subject`, topic and person together are told once, however
 * often announced.
 */
export interface Announcement {
  /** Such as `notice:12` or `case:7:warn:3`. */
  readonly subject: string;
  readonly topic: DeliveryTopic;
  readonly noticeId?: number;
  readonly recipients: readonly MailRecipient[];
  /** Goes out at any hour. */
  readonly urgent?: boolean;
  /** `digest`: a mail about what lies in the inbox already, and no entry of its own. */
  readonly channel?: DeliveryChannel;
  readonly message: MailMessage;
}

/** As it lies in `deliveries.message`. */
export interface FrozenMail extends MailMessage {
  /** The issued document goes with it. Decided when it is announced, so that every attempt sends the same. */
  readonly encloses?: 'document';
  readonly recipient: { readonly name: string; readonly role: Role; readonly substituteFor?: string | null };
  readonly urgent: boolean;
}
