/** Over which the processes tell each other what has come into whose inbox. */
export const INBOX_CHANNEL = 'sandan_inbox';

/** `person:entry` pairs in one note, which PostgreSQL limits to 8,000 bytes. */
export const NEWS_PER_NOTE = 300;

/** What one note says: entries that are new, and people whose marks have changed. */
export interface InboxNote {
  readonly people: readonly number[];
  readonly entries: readonly { readonly personId: number; readonly id: number }[];
}

/** `12:345,13:346`, or `12:` where only what is read has changed. */
export function readNote(payload: string): InboxNote {
  const pairs = payload
    .split(',')
    .map((pair) => pair.split(':').map(Number))
    .filter(([personId = 0]) => Number.isSafeInteger(personId) && personId > 0);
  return {
    people: [...new Set(pairs.map(([personId = 0]) => personId))],
    entries: pairs.flatMap(([personId = 0, id = 0]) => (id > 0 ? [{ personId, id }] : [])),
  };
}
