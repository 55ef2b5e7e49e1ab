export { createLogger, type LoggerSettings } from './create-logger.ts';
export { NestLogger } from './nest-logger.ts';
export { type Logger } from 'pino';
