/** Where the embedded server answers: the form `pg` and TypeORM both take. */
export interface EmbeddedConnection {
  /** The folder of the Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** The same as one string; the socket folder is the `host` parameter, as libpq, pg and TypeORM read it. */
  readonly url: string;
}

export const EMBEDDED_PORT = 5432;
export const EMBEDDED_USER = 'sandan';
export const EMBEDDED_DATABASE = 'sandan';

/** The connection to `database` on the embedded server that listens in `socketDir`. */
export function socketConnection(socketDir: string, database = EMBEDDED_DATABASE): EmbeddedConnection {
  const url = `postgresql://${EMBEDDED_USER}@localhost:${EMBEDDED_PORT}/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}`;
  return { host: socketDir, port: EMBEDDED_PORT, user: EMBEDDED_USER, database, url };
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const [address = url, query] = url.split('?', 2);
  const slash = address.indexOf('/', address.indexOf('//') + 2);
  const server = slash === -1 ? address : address.slice(0, slash);
  return `${server}/${encodeURIComponent(database)}${query === undefined ? '' : `?${query}`}`;
}
