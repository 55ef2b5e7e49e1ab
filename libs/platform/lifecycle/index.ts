export { announceReady, READY, stopCleanly, type StopSettings } from './lifecycle.ts';
