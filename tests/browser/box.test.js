/** Of a long text the box holds one part. What is done there is done to the text, and nothing of it is lost. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { articleOf, parts, settled, site, violations } from './harness.js';
import { edgesOf } from '../../www/assets/box.js';

/** @typedef {import('playwright-core').Page} Page */

const { open } = site();
const ARTICLE = await articleOf('court');
/** Several parts of the box. */
const LONG = `${ARTICLE}\n\n`.repeat(90);

/** @type {Array<[name: string, text: string, ends: RegExp]>} */
const TEXTS = [
  ['lines', 'A line of words.\n'.repeat(20_000), /\n$/],
  ['one line', 'words '.repeat(50_000), /./],
  ['nothing but characters of two units', '🙂'.repeat(80_000), /[\udc00-\udfff]$/],
];

for (const [name, text, ends] of TEXTS) {
  test(`the parts of a long text: ${name}`, () => {
    const edges = edgesOf(text);
    const all = edges.slice(1).map((to, at) => text.slice(edges[at], to));
    assert.ok(all.length > 2);
    assert.equal(all.join(''), text);
    assert.ok(all.every((part) => part.length > 20_000 && part.length <= 75_001), String(all.map((part) => part.length)));
    assert.ok(all.slice(0, -1).every((part) => ends.test(part)));
  });
}

test('a text that is not long is one part', () => assert.deepEqual(edgesOf('Short.'), [0, 6]));
test('so is none', () => assert.deepEqual(edgesOf(''), [0, 0]));

/** @param {() => Promise<boolean>} holds */
async function until(holds) {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail('it never holds');
}

/** @param {Page} page  @returns the group in which one turns from part to part */
const turner = (page) => page.getByRole('group', { name: 'Parts of the text' });

/** @param {Page} page  @returns {Promise<string>} what select all and copy put on the clipboard */
const copied = (page) => page.evaluate(() => {
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('text'));
  field.focus();
  field.select();
  const data = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
  field.dispatchEvent(event);
  return event.defaultPrevented ? data.getData('text/plain') : field.value;
});

/** @param {Page} page  @returns {Promise<any>} the long text in the browser's database */
const kept = (page) => page.evaluate(async () => {
  // To open it before the page does would make another of it.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'saywhen')) return undefined;
  return new Promise((done, fail) => {
    const request = indexedDB.open('saywhen');
    request.onsuccess = () => {
      const get = request.result.transaction('texts').objectStore('texts').get('saywhen.draft');
      get.onsuccess = () => done(get.result);
      get.onerror = fail;
    };
  });
});

test('one turns from part to part, and what is written in one is written in the text', { timeout: 120_000 }, async () => {
  const { page, done } = await open();
  const { text, article } = parts(page);
  await text.fill(LONG);
  await settled(page, 60_000);
  // After a paste the caret stands at the end, and so one is there.
  const number = edgesOf(LONG).length - 1;
  const turn = turner(page);
  await turn.getByText(`Part ${number} of ${number}`).waitFor();
  assert.equal(await copied(page), LONG);
  assert.deepEqual(await violations(page), []);
  await turn.getByRole('button', { name: 'Earlier parts in the box' }).click();
  await turn.getByText(`Part ${number - 1} of ${number}`).waitFor();
  const from = edgesOf(LONG)[number - 2] ?? 0;
  await text.evaluate((field) => {
    /** @type {HTMLTextAreaElement} */ (field).focus();
    /** @type {HTMLTextAreaElement} */ (field).setSelectionRange(0, 0);
  });
  await page.keyboard.type('“New,” said Ada Stone. ');
  await settled(page, 60_000);
  const now = `${LONG.slice(0, from)}“New,” said Ada Stone. ${LONG.slice(from)}`;
  assert.equal(await copied(page), now);
  await until(async () => (await kept(page)) === now);
  // The article follows the caret into its part.
  await article.locator('.edited', { hasText: 'Ada Stone' }).waitFor();
  await done();
});

test('what is done to everything in the box is done to the whole text, and can be taken back', { timeout: 120_000 }, async () => {
  const { page, done } = await open();
  const { text, quotes, alert } = parts(page);
  await text.fill(LONG);
  await settled(page, 60_000);
  await text.evaluate((field) => /** @type {HTMLTextAreaElement} */ (field).select());
  await page.keyboard.insertText('“Short,” said Ada Stone.');
  await settled(page);
  assert.equal(await text.inputValue(), '“Short,” said Ada Stone.');
  assert.ok(await turner(page).isHidden());
  assert.equal(await quotes.locator('.quote-card').count(), 1);
  const offer = page.getByText('The whole text was replaced, also what was not in the box.');
  await offer.getByRole('button', { name: 'Bring it back' }).click();
  await settled(page, 60_000);
  assert.equal(await copied(page), LONG);
  await page.keyboard.press('Delete');
  await settled(page);
  assert.equal(await text.inputValue(), '');
  assert.equal(await alert.innerText(), '');
  await offer.getByRole('button', { name: 'Bring it back' }).click();
  await settled(page, 60_000);
  assert.equal(await copied(page), LONG);
  await done();
});

test('a long paste in the middle makes parts, and the caret is where it ended', { timeout: 120_000 }, async () => {
  const { page, done } = await open();
  const { text } = parts(page);
  await text.fill('Before. After.');
  await text.evaluate((field) => /** @type {HTMLTextAreaElement} */ (field).setSelectionRange(8, 8));
  await page.keyboard.insertText(LONG);
  await settled(page, 60_000);
  assert.equal(await text.evaluate((field) => /** @type {HTMLTextAreaElement} */ (field).value.slice(/** @type {HTMLTextAreaElement} */ (field).selectionStart)), 'After.');
  assert.equal(await copied(page), `Before. ${LONG}After.`);
  await done();
});

test('a long text is there again after a reload, and Clear leaves nothing of it', { timeout: 120_000 }, async () => {
  const { page, reload, done } = await open();
  const { text, quotes } = parts(page);
  const long = LONG.repeat(8);
  assert.ok(long.length > 1_000_000);
  await text.fill(long);
  await settled(page, 60_000);
  await until(async () => (await kept(page)) === long);
  await reload();
  await quotes.locator('.quote-card').first().waitFor({ timeout: 60_000 });
  assert.equal(await copied(page), long);
  // A second reload before it is read loses nothing either.
  await reload();
  await reload();
  await quotes.locator('.quote-card').first().waitFor({ timeout: 60_000 });
  assert.equal(await copied(page), long);
  await page.getByRole('button', { name: 'Clear text and date' }).click();
  await until(async () => (await kept(page)) === undefined);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await done();
});

test('what is kept short after it was long leaves no long text behind', { timeout: 120_000 }, async () => {
  const { page, done } = await open();
  const { text } = parts(page);
  await text.fill(LONG);
  await until(async () => (await kept(page)) === LONG);
  await text.fill('“Short,” said Ada Stone.');
  await until(async () => (await kept(page)) === undefined);
  await page.waitForFunction(() => localStorage.getItem('saywhen.draft')?.includes('Ada Stone'));
  await done();
});

test('where the database is forbidden a long text is read all the same, and the page says that it is not kept', { timeout: 120_000 }, async () => {
  const { page, done } = await open({
    prepare: (page) => page.addInitScript(() => { indexedDB.open = () => { throw new DOMException('forbidden', 'SecurityError'); }; }),
  });
  const { text, quotes } = parts(page);
  await text.fill(LONG);
  await settled(page, 60_000);
  assert.ok((await quotes.locator('.quote-card').count()) > 0);
  await page.getByText('your text is gone when you close the page').waitFor();
  await done();
});
