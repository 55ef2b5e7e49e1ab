export { Engine, type EngineParts } from './engine.ts';
export { OutboxRelay } from './outbox-relay.ts';
