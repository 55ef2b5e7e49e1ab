import type { Browser, Page } from 'playwright-core';

interface Doors {
  readonly browser: Browser;
  readonly origin: string;
  /** Of somebody signed in. */
  readonly cookie: string;
}

export interface FirstVisit {
  readonly path: string;
  /** Over the wire, compressed; bytes. */
  readonly scriptBytes: number;
  readonly firstPaintMs: number;
  readonly readyMs: number;
  /** Cumulative layout shift, without a unit. */
  readonly layoutShift: number;
}

export interface Interaction {
  readonly what: string;
  readonly tookMs: number;
}

const READY = `document.querySelector('#root')?.childElementCount > 0 &&
  document.querySelectorAll('[aria-label="正在载入"], .ant-skeleton-active, .ant-spin-spinning').length === 0`;

/** What the browser itself noted of the visit; of a painting it notes some frames later. */
const NOTED = `(async () => {
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0];
  for (let turn = 0; turn < 100 && !painted(); turn += 1) await new Promise(requestAnimationFrame);
  return {
    scripts: performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.js'))
      .reduce((sum, one) => sum + one.encodedBodySize, 0),
    paint: painted()?.startTime ?? 0,
    shift: window.shifted,
  };
})()`;

/** From before the page's own scripts on. */
const COUNT_SHIFTS = `window.shifted = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

export interface LongScroll {
  /** Rows that were brought and drawn on the way from the first to the last. */
  readonly rows: number;
  readonly tookMs: number;
  /** Drawings of the screen, and those that a person sees stutter: over 100 ms. */
  readonly frames: number;
  readonly slowFrames: number;
  readonly longestFrameMs: number;
  /** Of the page's script, at the end; bytes. */
  readonly heapBytes: number;
  /** Pieces of the table that the browser has to keep, at the end. */
  readonly rowsDrawn: number;
}

/**
 * Goes down by four screens each frame, as fast as somebody who pulls at the scroll bar, until the list says that it has
 * come to its end.
 */
const SCROLL_TO_THE_END = `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const ended = () => [...document.querySelectorAll('[role=status]')].some((one) => /^共\\d+条$/.test(one.textContent));
  const began = performance.now();
  const gaps = [];
  let last = began;
  while (!ended() || scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
    scrollBy(0, innerHeight * 4);
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  const rows = Number([...document.querySelectorAll('tbody tr[data-index]')].at(-1)?.dataset.index) + 1;
  return {
    rows,
    tookMs: performance.now() - began,
    frames: gaps.length,
    slowFrames: gaps.filter((gap) => gap > 100).length,
    longestFrameMs: Math.max(...gaps),
    heapBytes: performance.memory?.usedJSHeapSize ?? 0,
    rowsDrawn: document.querySelectorAll('tbody tr[data-index]').length,
  };
})()`;

async function openPage({ browser, origin, cookie }: Doors): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    baseURL: origin,
  });
  const [name = '', ...value] = cookie.split('=');
  await context.addCookies([{ name, value: value.join('='), url: origin }]);
  const page = await context.newPage();
  await page.addInitScript(COUNT_SHIFTS);
  return page;
}

/** Asked from outside: the policy for contents forbids the page to evaluate anything. */
async function ready(page: Page): Promise<void> {
  while (!(await page.evaluate(READY))) await page.waitForTimeout(5);
}

/** One visit with an empty cache. */
export async function firstVisit(doors: Doors, path: string): Promise<FirstVisit> {
  const page = await openPage(doors);
  const started = performance.now();
  await page.goto(path);
  await ready(page);
  const readyMs = performance.now() - started;
  const { scripts, paint, shift } = await page.evaluate<{ scripts: number; paint: number; shift: number }>(
    NOTED,
  );
  await page.context().close();
  return { path, scriptBytes: scripts, firstPaintMs: paint, readyMs, layoutShift: shift };
}

/** What a clerk does all day, each from the key or the click until the page shows it. */
export async function interactions(doors: Doors): Promise<Interaction[]> {
  const page = await openPage(doors);
  await page.goto('/tasks');
  await ready(page);
  const done: Interaction[] = [];
  const take = async (what: string, act: () => Promise<unknown>) => {
    const started = performance.now();
    await act();
    await ready(page);
    done.push({ what, tookMs: performance.now() - started });
  };
  await take('scroll the table by ten screens', async () => {
    await page.mouse.move(700, 600);
    for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 800);
  });
  await take('open a task', () => page.locator('tbody td').nth(2).click());
  await take('another page by the navigation', () =>
    page.getByRole('link', { name: '年度目标' }).first().click(),
  );
  await take('and back to the tasks', () =>
    page.getByRole('link', { name: '任务', exact: true }).first().click(),
  );
  await page.context().close();
  return done;
}

/** From the first row of all tasks to the last. */
export async function scrollThrough(doors: Doors): Promise<LongScroll> {
  const page = await openPage(doors);
  await page.goto('/tasks?status=all');
  await ready(page);
  const scrolled = await page.evaluate<LongScroll>(SCROLL_TO_THE_END);
  await page.context().close();
  return scrolled;
}
