/** Pictures of the main states at three widths, light and dark: `npm run screenshots [folder]`. */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { articleOf, launch, parts, ROOT, serve, settled, visit } from './harness.js';

const FOLDER = path.resolve(process.argv[2] ?? path.join(ROOT, 'target/screenshots'));
const VIEWPORTS = { desktop: { width: 1440, height: 900 }, tablet: { width: 834, height: 1112 }, phone: { width: 360, height: 740 } };

/**
 * What is pasted for each state, and what is done then; `whole` takes the full page.
 * @type {Record<string, {text: string, whole?: boolean, act?: (page: import('playwright-core').Page) => Promise<unknown>}>}
 */
const STATES = {
  empty: { text: '' },
  politics: { text: await articleOf('politics') },
  selected: { text: await articleOf('court'), act: (page) => page.locator('.quote-card').nth(1).getByRole('button', { name: /^Show / }).click() },
  filtered: { text: await articleOf('court'), act: async (page) => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Colm Hadley/ }).check();
  } },
  corrected: { text: await articleOf('court'), act: async (page) => {
    await page.locator('.quote-card').nth(1).getByRole('button', { name: /^Correct / }).click();
  } },
  timeline: { text: await articleOf('court'), act: (page) => page.locator('.drawing').scrollIntoViewIfNeeded() },
  keys: { text: await articleOf('court'), act: (page) => page.locator('#article-body').press('?') },
  whole: { text: await articleOf('results'), whole: true },
  undated: { text: '“We leave on Tuesday,” said Ola Brandt. Last week the crew was hired.' },
  unsettled: { text: 'Published 10/01/2019\n\n“We leave on Tuesday,” said Ola Brandt.' },
};

await mkdir(FOLDER, { recursive: true });
const server = await serve();
const browser = await launch();
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const [width, viewport] of Object.entries(VIEWPORTS)) {
    const { page, done } = await visit(browser, server.url, { viewport, colorScheme });
    for (const [state, { text, whole, act }] of Object.entries(STATES)) {
      await parts(page).text.fill(text);
      await settled(page);
      await page.evaluate(() => scrollTo(0, 0));
      await act?.(page);
      await page.screenshot({ path: path.join(FOLDER, `${state}-${width}-${colorScheme}.png`), fullPage: whole });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    await done();
  }
}
await browser.close();
await server.close();
console.log(`screenshots are in ${path.relative(process.cwd(), FOLDER) || '.'}`);
