/** Facts that belong to an error: safe to show and to log, never a secret. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * The one error a rule or a use case throws. `code` is stable and part of the API;
 * `message` is Chinese and tells the person what to do.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }
}
