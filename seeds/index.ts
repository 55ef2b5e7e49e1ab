export * from './duty-report/index.ts';
export * from './holidays/index.ts';
export * from './ladder/index.ts';
export * from './lead-suggestions/index.ts';
export * from './plan-sections/index.ts';
export * from './sample-city/index.ts';
export * from './yearly-round/index.ts';
