import { createLogger, type Logger } from '#platform/logging';

/** Benches print figures: only what is wrong is logged, and on standard error. */
export const quietLog = (name: string): Logger =>
  createLogger({ name, level: 'error', destination: process.stderr });
