/** Pictures of the main states at three widths, light and dark: `npm run screenshots [folder]`. */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { articleOf, launch, parts, ROOT, serve, settled, visit } from './harness.js';

const FOLDER = path.resolve(process.argv[2] ?? path.join(ROOT, 'target/screenshots'));
const VIEWPORTS = { desktop: { width: 1440, height: 900 }, tablet: { width: 834, height: 1112 }, phone: { width: 360, height: 740 } };

/** What is pasted for each state; `whole` takes the full page. @type {Record<string, {text: string, whole?: boolean, click?: string}>} */
const STATES = {
  empty: { text: '' },
  politics: { text: await articleOf('politics') },
  selected: { text: await articleOf('court'), click: '.quote-card' },
  whole: { text: await articleOf('results'), whole: true },
  undated: { text: '“We leave on Tuesday,” said Ola Brandt. Last week the crew was hired.' },
};

await mkdir(FOLDER, { recursive: true });
const server = await serve();
const browser = await launch();
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const [width, viewport] of Object.entries(VIEWPORTS)) {
    const { page, done } = await visit(browser, server.url, { viewport, colorScheme });
    for (const [state, { text, whole, click }] of Object.entries(STATES)) {
      await parts(page).text.fill(text);
      await settled(page);
      await page.evaluate(() => scrollTo(0, 0));
      if (click && (await page.locator(click).count())) await page.locator(click).nth(1).click();
      await page.screenshot({ path: path.join(FOLDER, `${state}-${width}-${colorScheme}.png`), fullPage: whole });
    }
    await done();
  }
}
await browser.close();
await server.close();
console.log(`screenshots are in ${path.relative(process.cwd(), FOLDER) || '.'}`);
