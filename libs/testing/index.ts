export * from './county/index.ts';
export * from './mail/index.ts';
export * from './postgres/index.ts';
export * from './redis/index.ts';
export { automaticLadder, enterSmallOffice, enterTasks, type SmallOffice } from './small-office.ts';
export { TestClock } from './test-clock.ts';
export { hasLibreOffice, throughLibreOffice } from './libre-office.ts';
