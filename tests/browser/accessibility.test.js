/** axe-core finds nothing, in any state, light or dark, wide or narrow. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { articleOf, parts, settled, site, violations } from './harness.js';

const { open } = site();

/** @param {import('playwright-core').Page} page */
async function filterOpen(page) {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Direct/ }).check();
}
/** @param {import('playwright-core').Page} page */
const keysOpen = (page) => page.getByRole('button', { name: 'Keys' }).click();
/** @param {import('playwright-core').Page} page */
async function nothingLeft(page) {
  await page.getByRole('searchbox', { name: 'Search' }).fill('nobody says this');
  await page.getByRole('region', { name: 'Quotes' }).getByRole('button', { name: 'Clear filters' }).waitFor();
}
/** @param {import('playwright-core').Page} page */
const searching = async (page) => {
  await page.getByRole('searchbox', { name: 'Search' }).fill('the');
  await page.keyboard.press('Enter');
};
/** @param {import('playwright-core').Page} page */
const editing = (page) => page.getByRole('button', { name: 'Edit', exact: true }).click();

/** `then` is done after the text is read. @type {Array<[state: string, text: string, options: import('playwright-core').BrowserContextOptions, then?: (page: import('playwright-core').Page) => Promise<unknown>]>} */
const STATES = [
  ['empty', '', {}],
  ['empty, dark', '', { colorScheme: 'dark' }],
  ['analysed', await articleOf('politics'), {}],
  ['analysed, dark', await articleOf('politics'), { colorScheme: 'dark' }],
  ['analysed, on a phone', await articleOf('court'), { viewport: { width: 360, height: 740 } }],
  ['analysed, on a tablet', await articleOf('results'), { viewport: { width: 834, height: 1112 } }],
  ['asking for the date', '“We leave on Tuesday,” said Ola Brandt.', {}],
  ['nothing found', 'The river is long and the boats are slow.', { colorScheme: 'dark' }],
  ['filter open', await articleOf('politics'), {}, filterOpen],
  ['filter open, dark, on a phone', await articleOf('politics'), { colorScheme: 'dark', viewport: { width: 360, height: 740 } }, filterOpen],
  ['keys', await articleOf('court'), {}, keysOpen],
  ['keys, dark', await articleOf('court'), { colorScheme: 'dark' }, keysOpen],
  ['nothing left by the filters', await articleOf('court'), {}, nothingLeft],
  ['searching, dark', await articleOf('court'), { colorScheme: 'dark' }, searching],
  ['editing', await articleOf('court'), {}, editing],
  ['editing, dark, on a phone', await articleOf('court'), { colorScheme: 'dark', viewport: { width: 360, height: 740 } }, editing],
  ['forced colours', await articleOf('court'), { forcedColors: 'active' }],
];

for (const [state, text, options, then] of STATES) {
  test(`axe finds nothing: ${state}`, async () => {
    const { page, done } = await open(options);
    if (text) {
      await parts(page).text.fill(text);
      await settled(page);
      // A selection is a state as well.
      const card = page.locator('.quote-card').first();
      if (await card.count()) await card.getByRole('button', { name: /^Show / }).click();
    }
    await then?.(page);
    assert.deepEqual(await violations(page), []);
    await done();
  });
}
