/** What was pasted with an article and is none of it is shown as left out, and nothing of it is lost. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parts, settled, site, violations } from './harness.js';

const TEXT = `Council Backs The Levy

Published 14 March 2024

The council voted on Wednesday to approve a levy on every ship that calls at the port, which ends two years of talks.

Advertisement

“This is about who pays for the water that all of us drink, and about nothing else,” said Mayor Teresa Okafor.

RELATED: Ferry stuck in ice since 2019

The ferry company’s owner, Erik Sand, said on Thursday that he would not raise his fares before the summer.

Related stories

Halvorsen port to double in size

© 2024 Alden Courier. All rights reserved.`;
const GREYED = ['Advertisement', 'RELATED: Ferry stuck in ice since 2019', 'Related stories', 'Halvorsen port to double in size', '© 2024 Alden Courier. All rights reserved.'];

const { open } = site();

/** @param {import('playwright-core').BrowserContextOptions} [options]  @param {string} [pasted] */
async function opened(options, pasted = TEXT) {
  const visitor = await open(options);
  const { page } = visitor;
  const { text, article } = parts(page);
  await text.fill(pasted);
  await settled(page);
  return { ...visitor, text, article, greyed: article.locator('.furniture'), note: article.getByText(/no part of the article/) };
}

test('lines that are no part of the article are greyed, and it is said once how many', async () => {
  const { article, greyed, note, done } = await opened();
  assert.deepEqual(await greyed.allInnerTexts(), GREYED);
  assert.equal(await note.innerText(), '5 greyed lines seem to be no part of the article and were left out.');
  assert.equal(await note.count(), 1);
  // The article has its day from this line, so it is not left out.
  assert.equal(await article.locator('.byline').innerText(), 'Published 14 March 2024');
  assert.equal(await greyed.locator('.mark').count(), 0);
  await done();
});

test('a menu without empty lines is greyed line by line, and the headline below it is one', async () => {
  const menu = ['Skip to main content', 'Support us', 'News', 'Opinion', 'Sport', 'Environment', 'Weather', 'Video'];
  const { article, greyed, done } = await opened({}, `${menu.join('\n')}\n${TEXT.slice(0, TEXT.indexOf('Advertisement'))}`);
  assert.deepEqual(await greyed.allInnerTexts(), menu);
  assert.equal(await article.locator('.headline').innerText(), 'Council Backs The Levy');
  await done();
});

test('they can be put out of the way, and what is looked for brings them back', async () => {
  const { page, article, greyed, note, done } = await opened();
  await article.getByRole('button', { name: 'Hide' }).press('Enter');
  assert.equal(await greyed.first().isVisible(), false);
  assert.equal(await note.innerText(), '5 lines seem to be no part of the article and were left out.');
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('raise his fares');
  await search.press('Enter');
  assert.equal(await greyed.first().isVisible(), false);
  await search.fill('double in size');
  await search.press('Enter');
  assert.ok(await greyed.first().isVisible());
  await article.getByRole('button', { name: 'Hide' }).waitFor();
  await done();
});

test('while the text is edited they stay out of the way; in another article they are seen', async () => {
  const { page, text, article, greyed, done } = await opened();
  await article.getByRole('button', { name: 'Hide' }).click();
  await text.fill(`${TEXT}\n\nShare this article`);
  await settled(page);
  assert.equal(await greyed.count(), 6);
  assert.equal(await greyed.first().isVisible(), false);
  await text.fill('Share\n\nThe river rose by the hour on the day of the flood, and “nobody slept at all,” the keeper, Bo Roe, said.');
  await settled(page);
  assert.ok(await greyed.first().isVisible());
  assert.equal(await article.getByText(/no part of the article/).innerText(), '1 greyed line seems to be no part of the article and was left out.');
  await done();
});

test('nothing of it is lost: what is said in one of them can be added as a quote, and it is greyed no more', async () => {
  const { page, greyed, done } = await opened();
  await greyed.filter({ hasText: 'Halvorsen port' }).selectText();
  await page.getByRole('button', { name: 'Add as a quote' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  assert.equal(await greyed.count(), 4);
  await page.getByRole('group', { name: 'Your corrections' }).getByRole('button', { name: 'Undo' }).click();
  assert.equal(await greyed.count(), 5);
  await done();
});

test('the line of a date about which the reader is asked is not left out', async () => {
  const { page, greyed, done } = await opened({}, 'Published 10/01/2019\n\n“We leave on Tuesday,” said Ola Brandt.');
  await page.getByRole('group', { name: 'Order of day and month' }).getByText('What comes first in “10/01/2019”?').waitFor();
  assert.equal(await greyed.count(), 0);
  await done();
});

test('an article without any says nothing of it', async () => {
  const { note, greyed, done } = await opened({}, 'It rained. “We stay,” said Ola Brandt.');
  assert.equal(await greyed.count(), 0);
  assert.equal(await note.isVisible(), false);
  await done();
});

for (const [name, options] of /** @type {Array<[string, import('playwright-core').BrowserContextOptions]>} */ ([
  ['light', {}], ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }], ['forced colours', { forcedColors: 'active' }],
])) {
  test(`axe finds nothing where lines are greyed: ${name}`, async () => {
    const { page, done } = await opened(options);
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), 'it scrolls sideways');
    await done();
  });
}
