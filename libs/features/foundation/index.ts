export { databaseOf } from './database-of.ts';
export { FoundationModule } from './foundation.module.ts';
export { openRuntime, type RuntimeSettings } from './open-runtime.ts';
export type { Runtime } from './runtime.ts';
export { MAIL_TRANSPORT, RUNTIME } from './tokens.ts';
