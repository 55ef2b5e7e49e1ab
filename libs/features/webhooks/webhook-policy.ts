import { DomainError } from '#domain/shared';

/** Where messages may go: by https to the world, and anywhere only where the installation says so. */
export class WebhookPolicy {
  constructor(private readonly allowPrivate: boolean) {}

  /** @throws DomainError `WEBHOOK_URL_REFUSED` */
  requireUrl(url: string): void {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const schemes = this.allowPrivate ? ['https:', 'http:'] : ['https:'];
    if (!parsed || !schemes.includes(parsed.protocol)) {
      throw refused(this.allowPrivate ? '应以 https:// 或 http:// 开头' : '应以 https:// 开头');
    }
    if (parsed.username !== '' || parsed.password !== '') throw refused('不要在网址里写用户名和口令');
    if (parsed.hash !== '') throw refused('不要带“#”后面的部分');
  }
}

const refused = (why: string) =>
  new DomainError('WEBHOOK_URL_REFUSED', `推送网址${why}，请更正。`, { field: 'url' });
