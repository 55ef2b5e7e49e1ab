import { fileURLToPath } from 'node:url';
import { type City, openCity } from '../scenarios/stage/city.ts';
import { describeWithChromium, type Size, Stage, type Visit } from './stage/browser.ts';

const WEB = fileURLToPath(new URL('../../dist.web', import.meta.url));

interface Person {
  readonly who: string;
  readonly login: string;
  readonly size: Size;
  /** People of one side see the same pages, as far as they are led there. */
  readonly side: 'office' | 'unit';
}

const PEOPLE: readonly Person[] = [
  { who: 'the clerk', login: 'fanzhenhua', size: 'desk', side: 'office' },
  { who: 'the approver', login: 'qintao', size: 'desk', side: 'office' },
  { who: 'the liaison on a phone', login: 'zhuhaitao', size: 'phone', side: 'unit' },
  { who: 'the unit head', login: 'tanzeyu', size: 'desk', side: 'unit' },
  { who: 'the leader before the large screen', login: 'suzhiyuan', size: 'meetingRoom', side: 'office' },
  { who: 'the leader on a phone', login: 'suzhiyuan', size: 'phone', side: 'office' },
  { who: 'the system administrator', login: 'songxiaowen', size: 'desk', side: 'office' },
  { who: 'the security administrator', login: 'yingnianci', size: 'desk', side: 'office' },
  { who: 'the auditor', login: 'tangxuejun', size: 'desk', side: 'office' },
];

describeWithChromium('every page that somebody is led to', () => {
  let city: City;
  let stage: Stage;
  const opened = new Set<string>();
  const lookedAt = new Set<string>();

  beforeAll(async () => {
    city = await openCity({ webFolder: WEB });
    await city.goTo('2024-04-08');
    stage = await Stage.open(city.origin);
  });

  afterAll(async () => {
    await stage?.close();
    await city?.close();
  });

  it.each(PEOPLE)('opens for $who, complains of nothing, fits the screen and is open to all', async (one) => {
    const visit = await stage.as(one.login, one.size);
    await visit.open('/');
    const paths = await placesOf(visit, one.size);
    expect(paths).toContain('/');
    const faults: string[] = [];
    for (const path of paths.filter((place) => !opened.has(`${one.size} ${one.side} ${place}`))) {
      opened.add(`${one.size} ${one.side} ${path}`);
      await visit.open(path);
      if (await visit.page.getByText('没有这一页').count()) faults.push(`${path}: leads nowhere`);
      if (await visit.page.getByText('这一页没有打开').count()) faults.push(`${path}: broke`);
      const wider = await visit.overflow();
      if (wider > 1) faults.push(`${path}: ${wider}px wider than the screen`);
      // What one person may read another may, and both wide screens show the same parts: a page is looked at once.
      const look = `${one.size === 'phone' ? 'phone' : 'wide'} ${path}`;
      if (!lookedAt.has(look)) {
        lookedAt.add(look);
        faults.push(...(await visit.violations()).map((violation) => `${path}: ${violation}`));
      }
      await visit.picture(`${one.login}-${one.size}${path.replaceAll('/', '_')}`);
    }
    faults.push(...visit.complaints);
    await visit.close();
    expect(faults).toEqual([]);
  });
});

/** Where the navigation leads this person. */
async function placesOf({ page }: Visit, size: Size): Promise<string[]> {
  if (size === 'phone') await page.getByRole('button', { name: '打开导航' }).click();
  const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { includeHidden: true });
  await links.first().waitFor({ state: 'attached' });
  const paths = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
  return [...new Set(paths.filter((path) => path !== null))];
}
