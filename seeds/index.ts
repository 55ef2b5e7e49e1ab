export * from './plan-sections/index.ts';
