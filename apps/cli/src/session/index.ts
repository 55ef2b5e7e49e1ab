export { cliLogger, Session, withSession } from './session.ts';
