/** What the queue says about itself. A pino logger fits. */
export interface QueueLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
