/** Where a PostgreSQL listens. `host` is a name, an address, or the folder of a Unix socket. */
export interface DatabaseConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly ssl?: boolean;
}

/** Reads `postgresql://user:password@host:port/database?host=/socket/folder&sslmode=require`. */
export function connectionFromUrl(url: string): DatabaseConnection {
  const parsed = new URL(url);
  const sslmode = parsed.searchParams.get('sslmode');
  const password = decodeURIComponent(parsed.password);
  return {
    host: parsed.searchParams.get('host') ?? (parsed.hostname || 'localhost'),
    port: Number(parsed.port || parsed.searchParams.get('port') || 5432),
    user: decodeURIComponent(parsed.username || parsed.searchParams.get('user') || 'postgres'),
    database: decodeURIComponent(parsed.pathname.slice(1)) || 'postgres',
    ...(password ? { password } : {}),
    ...(sslmode && sslmode !== 'disable' ? { ssl: true } : {}),
  };
}
