/** Where a PostgreSQL server answers: the form `pg` and TypeORM both take. */
export interface DatabaseConnection {
  /** A host name, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** The same as one string; a socket folder is percent-encoded in the host's place, as libpq reads it. */
  readonly url: string;
}

export const EMBEDDED_PORT = 5432;
export const EMBEDDED_USER = 'sandan';
export const EMBEDDED_DATABASE = 'sandan';

/** The connection to `database` on the embedded server that listens in `socketDir`. */
export function socketConnection(socketDir: string, database = EMBEDDED_DATABASE): DatabaseConnection {
  const url = `postgresql://${EMBEDDED_USER}@${encodeURIComponent(socketDir)}:${EMBEDDED_PORT}/${encodeURIComponent(database)}`;
  return { host: socketDir, port: EMBEDDED_PORT, user: EMBEDDED_USER, database, url };
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const [address = url, query] = url.split('?', 2);
  const slash = address.indexOf('/', address.indexOf('//') + 2);
  const server = slash === -1 ? address : address.slice(0, slash);
  return `${server}/${encodeURIComponent(database)}${query === undefined ? '' : `?${query}`}`;
}
