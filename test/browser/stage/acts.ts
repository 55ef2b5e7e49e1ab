import type { Locator, Page } from 'playwright-core';
import type { Visit } from './browser.ts';

/** Opens an act that the page offers. */
export async function begin({ page }: Visit, name: string): Promise<Locator> {
  const offered = page.getByRole('group', { name: '可以办理' }).first();
  await offered.getByRole('button', { name, exact: true }).click();
  return page.getByRole('dialog', { name });
}

/** Sends it with what is filled in; it is done when its dialog is gone. */
export async function send(dialog: Locator, ok: string): Promise<void> {
  await dialog.getByRole('button', { name: ok, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Presses an act that the page offers, fills in what it asks for, and sends it. */
export async function act(
  visit: Visit,
  name: string,
  fill: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const dialog = await begin(visit, name);
  await fill(dialog);
  await send(dialog, name);
}

/** Types a day where one is picked. */
export async function day(of: Locator, label: string, on: string): Promise<void> {
  await of.getByLabel(label).fill(on);
  await of.getByLabel(label).press('Enter');
}

/** Finds by its name what is to be chosen. */
export async function choose(page: Page, field: Locator, name: string): Promise<void> {
  await field.fill(name);
  await page.locator('.ant-select-item-option').filter({ hasText: name }).click();
}
