import type { SendOutcome } from './mail-transport.ts';

/** What nodemailer's connection reports with an error. */
interface SmtpFailure {
  readonly message: string;
  readonly code?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/**
 * What a failed send means. `begun`: whether the mail's text had begun to go out, that is, whether the server had
 * answered DATA with 354. Before that nothing can have been delivered; after it, only an answer tells.
 */
export function classifyFailure(failure: SmtpFailure, begun: boolean): SendOutcome {
  const { responseCode: code, code: type } = failure;
  const response = failure.response ?? failure.message;
  if (code !== undefined && code >= 500 && code < 600) return { kind: 'rejected', code, response };
  if (code !== undefined && code >= 400 && code < 500) return { kind: 'deferred', code, response };
  if (begun) return { kind: 'unknown', reason: failure.message };
  // Found out on our side: an address that cannot be sent, a text larger than the server takes.
  if (type === 'EENVELOPE') return { kind: 'rejected', code: 553, response };
  if (type === 'EMESSAGE') return { kind: 'rejected', code: 552, response };
  return { kind: 'deferred', response };
}
