export { type Account } from './banner.ts';
export { type Prepared, up, type UpSettings } from './up.ts';
