import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { terminalLines } from './terminal-lines.ts';

export interface LoggerSettings {
  /** Which process speaks: `api`, `worker`, `cli`. */
  readonly name: string;
  /** A pino level, or `silent`. */
  readonly level: string;
  /** Short lines for a person instead of JSON for a collector; by default when standard output is a terminal. */
  readonly readable?: boolean;
  /** Where the lines go instead of standard output. */
  readonly destination?: DestinationStream;
}

const SECRETS = ['password', 'passwordHash', 'token', 'secret', 'authorization', 'cookie', '["set-cookie"]'];
/** Two levels deep: pino's redaction knows no wildcard for any depth. */
const REDACTED = SECRETS.flatMap((key) => {
  const dotted = key.startsWith('[') ? key : `.${key}`;
  return [key, `*${dotted}`, `*.*${dotted}`];
});

/** The one way to a logger. Secrets are replaced by their field's name; addresses lose their passwords. */
export function createLogger({ name, level, readable, destination }: LoggerSettings): Logger {
  const options: LoggerOptions = {
    name,
    level,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[已隐去]' },
    formatters: { level: (label) => ({ level: label }) },
  };
  const out = destination ?? pino.destination({ fd: 1, sync: true });
  return pino(options, (readable ?? process.stdout.isTTY) ? terminalLines(out) : out);
}
