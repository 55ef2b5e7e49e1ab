/** Stored with every import, to tell by which rules a report was read. Raised when the rules of `plan-text` read differently. */
export const READER_VERSION = 'plan-text/1';
