export { touchCases, type TouchedCases } from './case-alarm.ts';
export { connectionFromUrl, type DatabaseConnection } from './connection.ts';
export { createDataSource, type DataSourceSettings } from './data-source.ts';
export * from './entities/index.ts';
export { migrate, schemaDrift } from './migrate.ts';
export { takeNumbers, type SeriesKey } from './number-series.ts';
export { addToOutbox, type OutgoingJob } from './outbox.ts';
export { UnitOfWork, type Tx } from './unit-of-work.ts';
export { queryPrepared } from './prepared.ts';
