import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '#domain/shared';
import { AppConfig, SETTINGS } from './index.ts';

function refusal(env: Record<string, string>): DomainError {
  try {
    AppConfig.fromEnv(env);
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('was accepted');
}

describe('settings from the environment', () => {
  it('needs none of them', () => {
    const config = AppConfig.fromEnv({});
    expect(config).toMatchObject({
      port: 3000,
      profile: 'demo',
      logLevel: 'info',
      publicUrl: 'http://localhost:3000',
    });
    expect(config.dataDir).toBe(join(process.cwd(), '.data'));
    expect(config.databaseUrl).toBeUndefined();
  });

  it('takes what is given, and an empty value for none', () => {
    const config = AppConfig.fromEnv({
      PORT: '0',
      SANDAN_DATA_DIR: 'some/where',
      DATABASE_URL: 'postgresql://sandan@localhost:5432/sandan?host=/run/postgresql',
      REDIS_URL: '',
      SMTP_URL: 'smtp://mail.example.cn',
      SANDAN_PROFILE: 'production',
      SANDAN_PUBLIC_URL: 'https://duban.example.cn/',
    });
    expect(config).toMatchObject({
      port: 0,
      dataDir: join(process.cwd(), 'some/where'),
      redisUrl: undefined,
      profile: 'production',
      publicUrl: 'https://duban.example.cn',
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://db/x'],
    ['DATABASE_URL', 'db'],
    ['REDIS_URL', 'localhost:6379'],
    ['SMTP_URL', 'http://mail'],
    ['MAIL_FROM', '督办办公室'],
    ['IMAP_URL', 'pop3://mail'],
    ['SANDAN_PROFILE', 'prod'],
    ['SANDAN_PUBLIC_URL', 'duban.example.cn'],
    ['SANDAN_TRUSTED_PROXIES', '10.0.0.1, nginx'],
    ['SANDAN_SECRET_KEY', 'short'],
    ['S3_ENDPOINT', 'minio:9000'],
    ['S3_REGION', 'a b'],
    ['CLAMD_ADDRESS', '127.0.0.1:3310'],
    ['CLAMD_WHEN_AWAY', 'ignore'],
    ['SANDAN_LOG_LEVEL', 'loud'],
    ['SANDAN_SESSIONS_PER_ACCOUNT', '0'],
    ['OIDC_LOGIN_CLAIM', 'two words'],
  ])('refuses %s=%s in one line that names it alone', (variable, value) => {
    const { code, message, details } = refusal({ [variable]: value });
    expect(code).toBe('CONFIG_INVALID');
    expect(message).toMatch(new RegExp(`^设置有误：${variable} 应[^\\n；]*。$`));
    expect(details).toEqual({ variables: [variable] });
  });

  it('asks for the rest of an object storage once one is named', () => {
    const endpoint = { S3_ENDPOINT: 'https://s3.example.cn' };
    expect(refusal(endpoint).details).toEqual({ variables: ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] });
    const rest = { S3_BUCKET: 'sandan', S3_ACCESS_KEY: 'key', S3_SECRET_KEY: 'hunter2' };
    const config = AppConfig.fromEnv({ ...endpoint, ...rest });
    expect(config.s3).toMatchObject({
      endpoint: 'https://s3.example.cn',
      bucket: 'sandan',
      region: 'us-east-1',
    });
    expect(config.describe().S3_SECRET_KEY).toBe('***');
    expect(AppConfig.fromEnv({}).s3).toBeUndefined();
  });

  describe('of single sign-on', () => {
    const given = (issuer: string, rest: Record<string, string> = {}) => ({
      ...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'sandan', OIDC_CLIENT_SECRET: 'hunter2', ...rest },
    });

    it('are taken together or not at all', () => {
      expect(AppConfig.fromEnv({}).sso).toBeUndefined();
      const config = AppConfig.fromEnv(given('https://sso.example.cn/realms/city'));
      expect(config.sso).toEqual({
        issuer: 'https://sso.example.cn/realms/city',
        ...{ clientId: 'sandan', clientSecret: 'hunter2', loginClaim: 'preferred_username' },
      });
      expect(config.describe().OIDC_CLIENT_SECRET).toBe('***');
      expect(refusal({ OIDC_ISSUER: 'https://sso.example.cn' }).details).toEqual({
        variables: ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
      });
    });

    it('are encrypted on the way, but for a provider on this machine in the demo', () => {
      expect(AppConfig.fromEnv(given('http://localhost:9000')).sso).toBeDefined();
      const refused = { variables: ['OIDC_ISSUER'] };
      expect(refusal(given('http://sso.example.cn')).details).toEqual(refused);
      const production = { SANDAN_PROFILE: 'production' };
      expect(refusal(given('http://localhost:9000', production)).details).toEqual(refused);
    });
  });

  it('shows no secret, neither in a refusal nor in its description', () => {
    const secret = 'hunter2';
    const bad = refusal({ SMTP_URL: `http://u:${secret}@mail`, DATABASE_URL: `x://u:${secret}@db/x` });
    expect(bad.message).not.toContain(secret);
    const config = AppConfig.fromEnv({
      SMTP_URL: `smtp://u:${secret}@mail:25`,
      REDIS_URL: `redis://:${secret}@cache:6379`,
      DATABASE_URL: `postgresql://localhost/x?user=u&password=${secret}`,
    });
    expect(JSON.stringify(config.describe())).not.toContain(secret);
    const key = Buffer.alloc(32, 7).toString('base64');
    expect(AppConfig.fromEnv({ SANDAN_SECRET_KEY: key }).describe().SANDAN_SECRET_KEY).toBe('***');
    expect(config.describe().SMTP_URL).toBe('smtp://u:***@mail:25');
  });

  it('is documented in the README, every variable of it', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const { variable } of Object.values(SETTINGS))
      expect(readme).toMatch(new RegExp(`^\\| \`${variable}\` +\\|`, 'm'));
  });
});
