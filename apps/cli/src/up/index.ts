export { type Account } from './banner.ts';
export { addUpCommands, type Prepare } from './up.command.ts';
export { type Prepared } from './up.ts';
