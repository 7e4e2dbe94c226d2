/** One thing is selected, everywhere the same: by click, by keys, in the address; and where one reads one writes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { articleOf, parts, settled, site } from './harness.js';

/** @typedef {import('playwright-core').Page} Page */

const { open } = site();

const POLITICS = await articleOf('politics');

/** @param {Page} page  @param {string} [text] */
async function read(page, text = POLITICS) {
  await parts(page).text.fill(text);
  await settled(page);
  // Letters are keys where one does not type.
  await parts(page).text.blur();
}

/** @param {Page} page */
const address = (page) => page.evaluate(() => location.hash);
/** @param {Page} page  @returns what is selected in the list of quotes */
const current = (page) => parts(page).quotes.locator('[aria-current=true]');

test('a selection is the same everywhere, is kept in the address, and survives a reload', async () => {
  const { page, reload, done } = await open();
  const { article, quotes, speakers } = parts(page);
  await read(page);
  await article.locator('.article-body .quote', { hasText: 'It was never a threat' }).click();
  const card = quotes.locator('.card', { hasText: 'It was never a threat' });
  assert.equal(await card.getAttribute('aria-current'), 'true');
  assert.match(await speakers.locator('.card', { hasText: 'A former board employee' }).getAttribute('class') ?? '', /\blit\b/);
  const id = await card.getAttribute('data-id');
  assert.equal(await address(page), `#${id}`);
  assert.match(await page.locator('#said').innerText(), /^Quote \d+ of \d+: A former board employee, /);
  await page.waitForFunction(() => localStorage.length > 0);
  await reload();
  await settled(page);
  assert.equal(await address(page), `#${id}`);
  assert.match(await current(page).innerText(), /It was never a threat/);
  await page.keyboard.press('Escape');
  assert.equal(await address(page), '');
  assert.equal(await current(page).count(), 0);
  await done();
});

test('back and forward walk through what was chosen, and a walk by keys is one step', async () => {
  const { page, done } = await open();
  const { quotes } = parts(page);
  await read(page);
  await quotes.locator('.quote-card').nth(4).getByRole('button', { name: /^Show / }).click();
  await quotes.locator('.quote-card').nth(7).getByRole('button', { name: /^Show / }).click();
  const before = await page.evaluate(() => history.length);
  for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
  assert.equal(await page.evaluate(() => history.length), before + 1);
  const ids = await quotes.locator('.quote-card').evaluateAll((cards) => cards.map((card) => /** @type {HTMLElement} */ (card).dataset.id));
  assert.equal(await address(page), `#${ids[9]}`);
  await page.goBack();
  assert.equal(await current(page).getAttribute('data-id'), ids[7]);
  await page.goBack();
  assert.equal(await current(page).getAttribute('data-id'), ids[4]);
  await page.goForward();
  assert.equal(await current(page).getAttribute('data-id'), ids[7]);
  // A link to a panel is no selection, and ends none.
  await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'Article' }).click();
  assert.equal(await address(page), '#article');
  assert.equal(await current(page).getAttribute('data-id'), ids[7]);
  await done();
});

test('j and k walk through the quotes that are found, n and p through the timeline', async () => {
  const { page, done } = await open();
  const { speakers, timeline } = parts(page);
  await read(page);
  await speakers.getByRole('button', { name: /^Filter by Dermot Sayle/ }).click();
  await parts(page).quotes.locator('.count', { hasText: /^3 of / }).waitFor();
  for (const [key, place] of [['j', 1], ['j', 2], ['j', 3], ['j', 3], ['k', 2]]) {
    await page.keyboard.press(String(key));
    assert.match(await page.locator('#said').innerText(), new RegExp(`^Quote ${place} of 3: Dermot Sayle`));
  }
  // What can be done with it is the next stop of the tab key.
  assert.match(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''), /^Show this quote by Dermot Sayle/);
  await page.keyboard.press('n');
  assert.equal(await timeline.locator('[aria-current=true]').count(), 1);
  await done();
});

test('no key fires where one types, nor with a modifier', async () => {
  const { page, done } = await open();
  await read(page);
  await page.keyboard.press('/');
  const words = page.getByRole('searchbox', { name: 'Search' });
  await page.keyboard.type('jkenp?');
  assert.equal(await words.inputValue(), 'jkenp?');
  assert.equal(await address(page), '');
  assert.equal(await page.getByRole('dialog').count(), 0);
  // Escape leaves the field and keeps what stands in it.
  await page.keyboard.press('Escape');
  assert.equal(await words.inputValue(), 'jkenp?');
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Alt+j');
  assert.equal(await address(page), '');
  await done();
});

test('a walk through the quotes tells aloud which of them are unsure', async () => {
  const { page, done } = await open();
  const { quotes } = parts(page);
  await read(page);
  const cards = quotes.locator('.quote-card');
  const all = await cards.count();
  const unsure = [];
  for (let at = 0; at < all; at += 1) {
    await page.keyboard.press('j');
    const told = page.locator('#said').filter({ hasText: new RegExp(`^Quote ${at + 1} of ${all}\\b`) });
    unsure.push(/ of \d+, unsure: /.test(await told.innerText()));
  }
  assert.deepEqual(unsure, await cards.evaluateAll((some) => some.map((card) => card.classList.contains('sure-1'))));
  assert.ok(unsure.includes(true) && unsure.includes(false));
  await done();
});

test('a dialog tells all keys, and switches the letters off for good', async () => {
  const { page, reload, done } = await open();
  await read(page);
  await page.keyboard.press('j');
  const id = await address(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  assert.match(await dialog.innerText(), /Next quote[\s\S]*Search[\s\S]*Edit the text[\s\S]*Undo a correction/);
  // It has the first Escape; the selection the next.
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await address(page), id);
  await page.getByRole('button', { name: 'Keys' }).click();
  await dialog.getByRole('checkbox', { name: /^Single characters are keys/ }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  for (const key of ['j', '/', 'e', '?']) await page.keyboard.press(key);
  assert.equal(await address(page), id);
  assert.equal(await dialog.count(), 0);
  await reload();
  await settled(page);
  await page.keyboard.press('j');
  assert.equal(await address(page), id);
  await page.keyboard.press('Escape');
  assert.equal(await address(page), '');
  await done();
});

test('the article is one stop of the tab key, and arrows walk through its marks', async () => {
  const { page, done } = await open();
  const { article, quotes } = parts(page);
  await read(page);
  await article.getByRole('button', { name: 'Edit' }).focus();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'article-body');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), second);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  assert.match(await page.evaluate(() => document.activeElement?.className ?? ''), /\bmark\b.*\bquote\b/);
  assert.equal(await current(page).getAttribute('data-id'), await quotes.locator('.quote-card').first().getAttribute('data-id'));
  await page.keyboard.press('Tab');
  assert.equal(await article.locator('[tabindex="-1"]').count(), 0);
  assert.ok(!(await page.evaluate(() => document.getElementById('article-body')?.contains(document.activeElement))));
  await done();
});

test('e edits where the selection is, marks stay alive, and only what changed is drawn anew', async () => {
  const { page, done } = await open();
  const { text, article, quotes } = parts(page);
  await read(page);
  const small = (await text.boundingBox())?.height ?? 0;
  await quotes.locator('.card', { hasText: 'It was never a threat' }).getByRole('button', { name: /^Show / }).click();
  await page.evaluate(() => { for (const block of document.querySelectorAll('#article-body > *')) /** @type {HTMLElement} */ (block).dataset.seen = ''; });
  await page.keyboard.press('e');
  assert.equal(await text.evaluate((field) => /** @type {HTMLTextAreaElement} */ (field).selectionStart), POLITICS.indexOf('"It was never a threat'));
  assert.ok(((await text.boundingBox())?.height ?? 0) > small + 100);
  await page.keyboard.type('“So,” said Ann Moe. ');
  await settled(page);
  const edited = article.locator('.edited');
  assert.match(await edited.innerText(), /^“So,”.* said Ann Moe\. "It was never a threat/);
  assert.equal(await article.locator('.article-body > :not([data-seen])').count(), 1);
  assert.ok(await edited.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight));
  assert.ok((await edited.locator('.quote.direct', { hasText: 'So,' }).count()) > 0);
  // It is the same quote still that is selected, under whatever id.
  assert.match(await current(page).innerText(), /It was never a threat/);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'article-body');
  assert.equal(await article.locator('.edited').count(), 0);
  assert.ok(Math.abs(((await text.boundingBox())?.height ?? 0) - small) < 1);
  await done();
});

test('Edit and Done stand in the head of the article, and a paste leaves the box small', async () => {
  const { page, done } = await open({ viewport: { width: 834, height: 1112 } });
  const { text, article } = parts(page);
  await text.focus();
  await page.keyboard.insertText(POLITICS);
  await settled(page);
  assert.equal(await page.locator('[data-editing]').count(), 0);
  await article.getByRole('button', { name: 'Edit' }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'text');
  await article.getByRole('button', { name: 'Done' }).click();
  assert.equal(await page.locator('[data-editing]').count(), 0);
  // Another article keeps nothing of the selection.
  await article.locator('.article-body .quote').first().click();
  assert.notEqual(await address(page), '');
  await text.fill('The river is long and the boats are slow.');
  await settled(page);
  assert.equal(await address(page), '');
  await done();
});
