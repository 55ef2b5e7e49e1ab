/** What the auditor asks for; everything given must hold. */
export interface LedgerFilter {
  /** First and last instant, the last one excluded. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  /** `system` or `person:12`. */
  readonly actor?: string | undefined;
  /** The action or the beginning of one, such as `task.` or `notice.issued`. */
  readonly action?: string | undefined;
  /** Such as `task:12`. */
  readonly subject?: string | undefined;
}

/** One change in a list: who, when, from where, what. */
export interface LedgerLine {
  readonly id: number;
  /** Its number in the chain; null until it is sealed, a moment after it was written. */
  readonly seq: number | null;
  readonly at: Date;
  readonly actor: string;
  /** Of the person; null where the system itself acted. */
  readonly actorName: string | null;
  /** The network address of the act; null where there was none. */
  readonly from: string | null;
  readonly action: string;
  readonly subject: string;
}

/** The whole entry, with what is needed to prove it. */
export interface LedgerEntry extends LedgerLine {
  readonly before: unknown;
  readonly after: unknown;
  readonly context: unknown;
  readonly digest: string;
  readonly prevHash: string | null;
  readonly hash: string | null;
}
