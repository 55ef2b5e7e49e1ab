export { EngineModule, type EngineModuleOptions } from './engine.module.ts';
export { Engine, type EngineParts } from './engine.ts';
export { OutboxRelay } from './outbox-relay.ts';
