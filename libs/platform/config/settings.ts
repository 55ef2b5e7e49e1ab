/** What one environment variable means: the list behind the validation's messages and the README's table. */
export interface Setting {
  readonly variable: string;
  /** Shown in documents; empty when there is none. */
  readonly fallback: string;
  readonly meaning: string;
  /** Said when the value does not fit. */
  readonly expects: string;
  /** Never shown in full. */
  readonly secret?: true;
}

/** Every setting there is. Office hours, ladders and calendars are data in the product, not settings. */
export const SETTINGS = {
  port: {
    variable: 'PORT',
    fallback: '3000',
    meaning: '网页与接口的端口，0 表示自动选一个空闲端口',
    expects: '应是 0 到 65535 的整数',
  },
  dataDir: {
    variable: 'SANDAN_DATA_DIR',
    fallback: '程序所在文件夹下的 .data',
    meaning: '数据文件夹，程序写的一切都在里面',
    expects: '应是一个文件夹路径',
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    fallback: '内置数据库',
    meaning: '改用已有的 PostgreSQL（15 或以上）',
    expects: '应形如 postgresql://用户:口令@主机:5432/库名',
    secret: true,
  },
  redisUrl: {
    variable: 'REDIS_URL',
    fallback: '队列放在 PostgreSQL 中',
    meaning: '队列改用 Redis（须为 noeviction）',
    expects: '应形如 redis://主机:6379',
    secret: true,
  },
  smtpUrl: {
    variable: 'SMTP_URL',
    fallback: '邮件写成数据文件夹 mail/ 下的 .eml 文件',
    meaning: '发信服务器',
    expects: '应形如 smtp://用户:口令@主机:25 或 smtps://…',
    secret: true,
  },
  mailFrom: {
    variable: 'MAIL_FROM',
    fallback: '三单督办 <sandan@localhost>',
    meaning: '发件人',
    expects: '应形如 督办办公室 <duban@example.gov.cn>',
  },
  imapUrl: {
    variable: 'IMAP_URL',
    fallback: '不查看退信',
    meaning: '收退信的邮箱，只读不改，每分钟查看一次',
    expects: '应形如 imaps://用户:口令@主机:993/INBOX',
    secret: true,
  },
  profile: {
    variable: 'SANDAN_PROFILE',
    fallback: 'demo',
    meaning: 'demo 带示例数据和可拨动的时钟，production 用真实时钟、不装示例',
    expects: '应是 demo 或 production',
  },
  publicUrl: {
    variable: 'SANDAN_PUBLIC_URL',
    fallback: 'http://localhost:端口',
    meaning: '邮件里的链接指向的网址',
    expects: '应形如 https://duban.example.gov.cn',
  },
  trustedProxies: {
    variable: 'SANDAN_TRUSTED_PROXIES',
    fallback: '没有反向代理',
    meaning: '反向代理的地址，从它们的 X-Forwarded-For 取访问者的地址',
    expects: '应是用逗号隔开的 IP 地址或网段，如 127.0.0.1,10.0.0.0/8',
  },
  secretKey: {
    variable: 'SANDAN_SECRET_KEY',
    fallback: '数据文件夹下的 secret.key',
    meaning: '加密保存动态口令密钥等内容的密钥；进程不共用数据文件夹时须设为同一个',
    expects: '应是 32 字节随机数的 base64（openssl rand -base64 32）',
    secret: true,
  },
  sessionsPerAccount: {
    variable: 'SANDAN_SESSIONS_PER_ACCOUNT',
    fallback: '5',
    meaning: '一个账号最多同时有几个登录，再登录时最早的退出',
    expects: '应是 1 到 50 的整数',
  },
  oidcIssuer: {
    variable: 'OIDC_ISSUER',
    fallback: '不用统一身份认证',
    meaning: '统一身份认证（OpenID Connect）的地址，即其 issuer',
    expects: '应形如 https://sso.example.gov.cn（demo 中本机可用 http）',
  },
  oidcClientId: {
    variable: 'OIDC_CLIENT_ID',
    fallback: '',
    meaning: '本系统在统一身份认证中的标识；设了 OIDC_ISSUER 时必填',
    expects: '应是客户端标识',
  },
  oidcClientSecret: {
    variable: 'OIDC_CLIENT_SECRET',
    fallback: '',
    meaning: '本系统在统一身份认证中的密钥；设了 OIDC_ISSUER 时必填',
    expects: '应是客户端密钥',
    secret: true,
  },
  oidcLoginClaim: {
    variable: 'OIDC_LOGIN_CLAIM',
    fallback: 'preferred_username',
    meaning: '首次登录时，统一身份的哪一项与登录名相同',
    expects: '应是一个名称，如 preferred_username、email',
  },
  s3Endpoint: {
    variable: 'S3_ENDPOINT',
    fallback: '附件放在数据文件夹 files/ 下',
    meaning: '附件改存 S3 兼容的对象存储，填其地址',
    expects: '应形如 https://s3.example.gov.cn',
  },
  s3Bucket: {
    variable: 'S3_BUCKET',
    fallback: '',
    meaning: '存放附件的桶，须已建好；设了 S3_ENDPOINT 时必填',
    expects: '应是桶名',
  },
  s3Region: {
    variable: 'S3_REGION',
    fallback: 'us-east-1',
    meaning: '对象存储的区域',
    expects: '应是区域名',
  },
  s3AccessKey: {
    variable: 'S3_ACCESS_KEY',
    fallback: '',
    meaning: '对象存储的访问标识；设了 S3_ENDPOINT 时必填',
    expects: '应是访问标识',
  },
  s3SecretKey: {
    variable: 'S3_SECRET_KEY',
    fallback: '',
    meaning: '对象存储的访问密钥；设了 S3_ENDPOINT 时必填',
    expects: '应是访问密钥',
    secret: true,
  },
  clamdAddress: {
    variable: 'CLAMD_ADDRESS',
    fallback: '不扫描病毒',
    meaning: '附件保存前交 clamd 扫描，填其地址',
    expects: '应形如 tcp://127.0.0.1:3310 或 unix:/run/clamav/clamd.ctl',
  },
  clamdWhenAway: {
    variable: 'CLAMD_WHEN_AWAY',
    fallback: 'refuse',
    meaning: 'clamd 连不上时：refuse 不收附件，accept 收下并标明未扫描',
    expects: '应是 refuse 或 accept',
  },
  webhookAllowPrivate: {
    variable: 'WEBHOOK_ALLOW_PRIVATE',
    fallback: 'demo 为 true，production 为 false',
    meaning: '事件推送可否发往内部网络和本机、可否用 http；政务内网部署设为 true',
    expects: '应是 true 或 false',
  },
  logLevel: {
    variable: 'SANDAN_LOG_LEVEL',
    fallback: 'info',
    meaning: '日志详略',
    expects: '应是 trace、debug、info、warn、error、fatal、silent 之一',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
