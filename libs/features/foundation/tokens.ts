/** Tokens for what has no class of its own to be asked for by. */
export const RUNTIME = Symbol('Runtime');
export const MAIL_TRANSPORT = Symbol('MailTransport');
