export { reportFailure } from './failure.ts';
export { print, printJson, remark } from './say.ts';
export { type Column, facts, table } from './table.ts';
export { padTo, widthOf } from './width.ts';
