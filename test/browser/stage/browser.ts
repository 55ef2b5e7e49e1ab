import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { SAMPLE_PASSWORD } from '#features/identity';

const CHROMIUM = process.env['SANDAN_CHROMIUM'] ?? '/usr/bin/chromium';
/** Where pictures of the pages are put, for people to look at; without it none are taken. */
const PICTURES = process.env['SANDAN_PICTURES'];

const NO_CHROMIUM =
  '本机没有 chromium，浏览器测试跳过；在 Debian 上可用 apt-get install chromium fonts-noto-cjk 安装。';

/** A `describe` that a machine without Chromium skips, saying so. */
export function describeWithChromium(name: string, body: () => void): void {
  if (existsSync(CHROMIUM)) return describe(name, body);
  process.stderr.write(`${NO_CHROMIUM}（${name}）\n`);
  describe.skip(name, body);
}

export const SIZES = {
  desk: { width: 1440, height: 900 },
  meetingRoom: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

export type Size = keyof typeof SIZES;

/**
 * Whether a page stands under its heading with nothing on it loading, once the browser has nothing else to do and a
 * frame later: what has come but was not yet run comes first. Runs in the browser.
 */
const STANDS = `new Promise((tell) => requestIdleCallback(() => requestAnimationFrame(() => tell(
  document.querySelector('h1') !== null &&
  document.querySelectorAll('[aria-label="正在载入"], .ant-skeleton-active, .ant-spin-spinning').length === 0))))`;

/** Between two loading states there may be one frame with neither. */
const FRAMES = 2;

/** What a page waits for: its own parts and what it asked of the API; not the news, which never end. */
const AWAITED = new Set(['document', 'script', 'fetch', 'xhr']);

/** A slow machine is no fault; what hangs is still found. Milliseconds. */
const PATIENCE_MS = 60_000;

/** Debian's Chromium, and what went wrong on any of its pages. */
export class Stage {
  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async open(origin: string): Promise<Stage> {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    return new Stage(await chromium.launch({ executablePath: CHROMIUM, args }), origin);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Somebody who has not signed in, before a screen of that size. */
  async visitor(size: Size = 'desk'): Promise<Visit> {
    const context = await this.browser.newContext({
      ...{ viewport: SIZES[size], hasTouch: size === 'phone', baseURL: this.origin },
      ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' as const },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return new Visit(page);
  }

  /** Somebody of the sample at work; signing in itself is told elsewhere. */
  async as(login: string, size: Size = 'desk'): Promise<Visit> {
    const visit = await this.visitor(size);
    const answer = await visit.page
      .context()
      .request.post('/api/session', { data: { login, password: SAMPLE_PASSWORD } });
    if (!answer.ok()) throw new Error(`${login} could not sign in: ${answer.status()}`);
    return visit;
  }
}

/** One person before one screen. */
export class Visit {
  /** What the page itself complained about: errors thrown, and what the policy for contents refused. */
  readonly complaints: string[] = [];
  /** Asked and not yet answered. */
  private readonly asked = new Set<Request>();

  constructor(readonly page: Page) {
    page.on('request', (request) => AWAITED.has(request.resourceType()) && this.asked.add(request));
    page.on('requestfinished', (request) => this.asked.delete(request));
    page.on('requestfailed', (request) => this.asked.delete(request));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // A refusal by the API is told to the person, and by Chromium to the console as well.
      if (message.type() === 'error' && !message.text().includes('the server responded with a status of'))
        this.complaints.push(message.text());
    });
  }

  /** Opens an address and waits until it has what it asked for. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Until everything asked for has come and been shown. */
  async settled(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    let frames = 0;
    while (frames < FRAMES) {
      frames = (await this.stands()) && this.asked.size === 0 ? frames + 1 : 0;
      if (Date.now() > until) throw new Error(`${this.page.url()} goes on loading`);
    }
  }

  private async stands(): Promise<boolean> {
    try {
      // Asked from outside: the policy for contents forbids the page to evaluate anything.
      return Boolean(await this.page.evaluate(STANDS));
    } catch (error) {
      // The page gave way to another while it was asked.
      if (this.page.isClosed()) throw error;
      return false;
    }
  }

  /** Violations that keep somebody from working, as axe names them. */
  async violations(): Promise<string[]> {
    // Not asked to describe what passes: that was most of its work.
    const axe = new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }

  /** Whether the page is wider than the screen, so that one has to push it aside. */
  async overflow(): Promise<number> {
    return Number(await this.page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  }

  async picture(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    await mkdir(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
