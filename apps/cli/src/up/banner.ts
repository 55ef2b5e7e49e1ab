import type { AppConfig } from '#platform/config';

export interface Account {
  readonly login: string;
  readonly password: string;
  /** What the person behind it does, in Chinese. */
  readonly role: string;
}

export interface BannerFacts {
  readonly config: AppConfig;
  readonly address: string;
  /** Where the embedded server keeps its files; undefined with DATABASE_URL. */
  readonly databaseFolder: string | undefined;
  readonly accounts: readonly Account[];
  /** What the product's clock shows, when it is not the wall clock. */
  readonly clock: string | undefined;
}

/** What a person needs to know after the start, on one screen. */
export function banner({ config, address, databaseFolder, accounts, clock }: BannerFacts): string {
  const rows: [string, string][] = [['网址', address]];
  accounts.forEach(({ login, password, role }, index) =>
    rows.push([index === 0 ? '账号' : '', `${login} / ${password}  ${role}`]),
  );
  rows.push(['数据', config.dataDir]);
  rows.push(['数据库', databaseFolder ?? '由 DATABASE_URL 指定']);
  rows.push([
    '邮件',
    config.smtpUrl === undefined ? `${config.folders.mail}（每封一个 .eml 文件）` : '由 SMTP_URL 发出',
  ]);
  if (clock !== undefined) {
    rows.push(['时钟', `${clock}（示例时钟）`]);
    rows.push(['拨动', 'npm run -s sandan -- clock advance 1d']);
  }
  rows.push(['停止', 'Ctrl-C']);
  return `\n三单督办已启动\n${rows.map(([name, value]) => `  ${padded(name)}${value}\n`).join('')}\n`;
}

/** Chinese characters are two columns wide. */
const padded = (name: string): string => name + ' '.repeat(8 - name.length * 2);
