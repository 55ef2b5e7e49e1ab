/** PostgreSQL's names for what can go wrong without anybody's fault. */
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const IN_FAILED_TRANSACTION = '25P02';

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** Two came into each other's way, and the server gave up one of them: the same again may well succeed. */
export function mayTryAgain(error: unknown): boolean {
  const code = codeOf(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}

/** The statement was not even looked at: another before it had failed. */
export const abortedBefore = (error: unknown): boolean => codeOf(error) === IN_FAILED_TRANSACTION;
