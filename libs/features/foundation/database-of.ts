import { DomainError } from '#domain/shared';
import type { AppConfig } from '#platform/config';
import { connectionFromUrl, type DatabaseConnection } from '#persistence';

/**
 * The database of a process that does not start one itself.
 * @throws DomainError `DATABASE_URL_MISSING`
 */
export function databaseOf({ databaseUrl }: Pick<AppConfig, 'databaseUrl'>): DatabaseConnection {
  if (databaseUrl !== undefined) return connectionFromUrl(databaseUrl);
  throw new DomainError('DATABASE_URL_MISSING', '请设置 DATABASE_URL，或用 npm start 启动（自带数据库）。');
}
