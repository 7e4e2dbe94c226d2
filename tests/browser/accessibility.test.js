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

/** @param {import('playwright-core').Page} page  @param {string} card  by its class */
async function correcting(page, card) {
  await page.locator(card).first().getByRole('button', { name: /^Correct / }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).waitFor();
}
/** @param {import('playwright-core').Page} page */
async function corrected(page) {
  await correcting(page, '.quote-card');
  await page.getByRole('dialog').getByLabel('Speaker').selectOption({ index: 2 });
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Corrected by you').first().waitFor();
}
/** @param {import('playwright-core').Page} page */
async function severalArticles(page) {
  for (const text of ['The lock. “It leaks,” said Ada Stone.', 'The bridge. “It stands,” said Bo Roe.']) {
    await page.locator('#files').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByRole('list', { name: 'Articles' }).getByRole('button', { name: text.slice(0, 8) }).first().waitFor();
  }
  await settled(page);
  await page.getByRole('button', { name: /^Remove The lock/ }).click();
  await page.getByRole('button', { name: 'Bring it back' }).waitFor();
}
/** @param {import('playwright-core').Page} page */
const clearingAll = async (page) => {
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('dialog').waitFor();
};
/** @param {import('playwright-core').Page} page */
const tooLong = async (page) => {
  await parts(page).text.fill('A line of words.\n'.repeat(130_000));
  await page.getByRole('button', { name: 'Not now' }).waitFor();
};
/** @param {import('playwright-core').Page} page */
const badFile = async (page) => {
  await page.locator('#files').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await page.getByText('“a.pdf” is no plain text.').waitFor();
};
/** @param {import('playwright-core').Page} page */
const menuOpen = async (page) => {
  await page.getByText('Copy or save', { exact: true }).click();
  await page.getByRole('button', { name: 'Quotes (CSV)' }).waitFor();
};
/** @param {import('playwright-core').Page} page */
const cleared = async (page) => {
  await page.getByRole('button', { name: 'Clear text and date' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).waitFor();
};
/** @param {import('playwright-core').Page} page */
const darkBySwitch = (page) => page.getByLabel('Colours').selectOption('dark');

/** What a browser window of 1440 by 900 has at twice and at four times the size: so many CSS pixels. */
const TWICE = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };
const FOUR_TIMES = { viewport: { width: 360, height: 225 }, deviceScaleFactor: 4 };

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
  ['empty, zoomed to 200 %', '', TWICE],
  ['zoomed to 200 %', await articleOf('politics'), TWICE],
  ['zoomed to 200 %, dark, editing', await articleOf('politics'), { ...TWICE, colorScheme: 'dark' }, editing],
  ['zoomed to 200 %, correcting', await articleOf('politics'), TWICE, (page) => correcting(page, '.quote-card')],
  ['zoomed to 400 %', await articleOf('court'), FOUR_TIMES],
  ['correcting a quote, dark', await articleOf('court'), { colorScheme: 'dark' }, (page) => correcting(page, '.quote-card')],
  ['correcting a person', await articleOf('court'), {}, (page) => correcting(page, '.speaker-card')],
  ['correcting a day, on a phone', await articleOf('court'), { viewport: { width: 360, height: 740 } }, (page) => correcting(page, '.basis-stated')],
  ['corrected', await articleOf('court'), {}, corrected],
  ['several articles, one removed', await articleOf('court'), {}, severalArticles],
  ['about to clear everything, dark', await articleOf('court'), { colorScheme: 'dark' }, clearingAll],
  ['asking about a very long text', '', {}, tooLong],
  ['a file that cannot be read', await articleOf('court'), { colorScheme: 'dark' }, badFile],
  ['dark by the switch', await articleOf('court'), {}, darkBySwitch],
  ['copying', await articleOf('court'), {}, menuOpen],
  ['copying, dark, on a phone', await articleOf('court'), { colorScheme: 'dark', viewport: { width: 360, height: 740 } }, menuOpen],
  ['cleared, on a phone', await articleOf('court'), { viewport: { width: 360, height: 740 } }, cleared],
  ['corrected, dark, on a phone', await articleOf('court'), { colorScheme: 'dark', viewport: { width: 360, height: 740 } }, corrected],
  ['another language', 'Der Bürgermeister sagte am Dienstag, dass die Mühle geschlossen wird. „Wir haben es versucht“, sagte er. Die Arbeiter sind nach Hause gegangen.', {}],
  ['correcting a quote, forced colours', await articleOf('court'), { forcedColors: 'active' }, (page) => correcting(page, '.quote-card')],
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
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), 'it scrolls sideways');
    await done();
  });
}
