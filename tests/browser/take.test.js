/** What one takes along: copied, or as a file. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { citationOf, fileNameOf } from '../../www/assets/citation.js';
import { articleOf, parts, settled, site } from './harness.js';

/** @param {object} quote  @param {string} [role]  @returns {any} */
const viewOf = (quote, role = 'mayor') => ({
  analysis: {
    document: { title: 'Pier Opens: “At last”', date: '2024-03-06' },
    times: [{ id: 't1', earliest: '2024-03-05', latest: '2024-03-05' }],
    quotes: [quote],
  },
  text: 'She said: “It works,” and added “at last.” No.',
  people: new Map([['e1', { entity: { name: 'Ann Lee', role } }]]),
});

/** @type {Array<[name: string, quote: object, line: string]>} */
const CITATIONS = [
  ['direct', { text: '“It\nworks,”', spans: [{ start: 10, end: 21 }], kind: 'direct', speaker: 'e1', when: 't1' },
    '“It works,” (Ann Lee, mayor; said Tuesday 5 March 2024; “Pier Opens: “At last””, Wednesday 6 March 2024)'],
  ['in pieces, with a gap where words are left out', { text: '“It works,” “at last.”', spans: [{ start: 10, end: 21 }, { start: 32, end: 42 }], kind: 'direct', speaker: 'e1', when: null },
    '“It works,” … “at last.” (Ann Lee, mayor; “Pier Opens: “At last””, Wednesday 6 March 2024)'],
  ['in pieces that stand together', { text: '“at last.” No.', spans: [{ start: 32, end: 42 }, { start: 43, end: 46 }], kind: 'mixed', speaker: 'e1', when: null },
    '“at last.” No. (Ann Lee, mayor; “Pier Opens: “At last””, Wednesday 6 March 2024)'],
  ['indirect', { text: 'it works', spans: [{ start: 0, end: 8 }], kind: 'indirect', speaker: 'e1', when: null },
    'it works (Ann Lee, mayor; reported, not in quotation marks; “Pier Opens: “At last””, Wednesday 6 March 2024)'],
  ['of nobody', { text: '“No.”', spans: [{ start: 0, end: 5 }], kind: 'direct', speaker: null, when: null },
    '“No.” (speaker unknown; “Pier Opens: “At last””, Wednesday 6 March 2024)'],
  ['unsure', { text: '“No.”', spans: [{ start: 0, end: 5 }], kind: 'direct', speaker: 'e1', when: null, confidence: 0.4 },
    '“No.” (Ann Lee, mayor; unsure, to be checked; “Pier Opens: “At last””, Wednesday 6 March 2024)'],
  ['unsure until the user corrected it', { text: '“No.”', spans: [{ start: 0, end: 5 }], kind: 'direct', speaker: 'e1', when: null, confidence: 0.4, by: 'user' },
    '“No.” (Ann Lee, mayor; “Pier Opens: “At last””, Wednesday 6 March 2024)'],
];

for (const [name, quote, line] of CITATIONS) {
  test(`a citation: ${name}`, () => assert.equal(citationOf(/** @type {any} */ ({ confidence: 0.95, ...quote }), viewOf(quote)), line));
}

/** @type {Array<[written: string, line: string]>} */
const ROLES = [
  ['A spokeswoman', 'a spokeswoman'],
  ['Her lawyer', 'her lawyer'],
  ['Theatre director', 'Theatre director'],
  ['Fire Marshal', 'Fire Marshal'],
];

test('a role in a citation begins no sentence, and a title keeps its capitals', () => {
  for (const [role, line] of ROLES) {
    const quote = { text: '“No.”', spans: [{ start: 0, end: 5 }], kind: 'direct', speaker: 'e1', when: null, confidence: 0.95 };
    assert.match(citationOf(/** @type {any} */ (quote), viewOf(quote, role)), new RegExp(`\\(Ann Lee, ${line};`));
  }
});

/** @type {Array<[title: string | null, date: string | null, name: string]>} */
const NAMES = [
  ['Pier Opens: “At last”', '2024-03-06', '2024-03-06-pier-opens-at-last-saywhen.csv'],
  ['../../etc/passwd', null, 'etc-passwd-saywhen.csv'],
  ['Élan für “Łódź”', null, 'elan-fur-odz-saywhen.csv'],
  ['世界', '2024-03-06', '2024-03-06-article-saywhen.csv'],
  [null, null, 'article-saywhen.csv'],
];

test('a file has a name that any system takes', () => {
  for (const [title, date, name] of NAMES) {
    assert.equal(fileNameOf(/** @type {any} */ ({ analysis: { document: { title, date } } }), 'csv'), name);
  }
});

const { open } = site();

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function opened(options) {
  const visitor = await open(options);
  await parts(visitor.page).text.fill(await articleOf('court'));
  await settled(visitor.page);
  return visitor;
}

/** @param {import('playwright-core').Page} page  @param {string} name */
async function saved(page, name) {
  await page.getByText('Copy or save', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

test('everything goes into files, and nothing over the network', async () => {
  const { page, done } = await opened();
  const sheet = await saved(page, 'Fact-checking sheet (Markdown)');
  assert.equal(sheet.name, '2019-06-07-tram-driver-saw-signal-change-late-inquest-told-saywhen.md');
  assert.match(sheet.content, /^# Tram Driver Saw Signal Change Late, Inquest Told\n[\s\S]*- \[ \] /);
  const quotes = await saved(page, 'Quotes (CSV)');
  assert.match(quotes.content, /^\ufeffid,speaker,[\s\S]*\r\nq1,A tram driver,anonymous/);
  const timeline = await saved(page, 'Timeline (CSV)');
  assert.match(timeline.content, /^\ufeffid,earliest,/);
  const { content } = await saved(page, 'Everything (JSON)');
  const analysis = JSON.parse(content);
  assert.equal(analysis.offsets, 'utf16');
  assert.equal(quotes.content.split('\r\nq').length - 1, analysis.quotes.length);
  await page.getByRole('status').filter({ hasText: /^Saved as 2019-06-07-.*\.json\.$/ }).waitFor();
  await done();
});

test('one quote is copied with who said it, all of them, or all of one speaker', async () => {
  const { page, done } = await opened({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy this quote by Colm Hadley' }).nth(1).click();
  await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  assert.match(await copied(), /^"I could see perhaps two cars ahead,".*\(Colm Hadley; .*7 June 2019\)$/);
  // The card has the words as they are copied, with a gap where the attribution stands between them.
  const words = await page.locator('.quote-card blockquote').filter({ hasText: 'two cars ahead' }).textContent();
  assert.match(words ?? '', /," … "/);
  assert.ok((await copied()).startsWith(words ?? '?'));
  await page.getByText('Copy or save', { exact: true }).click();
  await page.getByRole('button', { name: /^Copy \d+ quotes$/ }).click();
  await page.getByRole('status').filter({ hasText: /^Copied \d+ quotes\.$/ }).waitFor();
  assert.ok((await copied()).split('\n').length > 10);
  const speaker = page.getByRole('button', { name: /^Copy the \d+ quotes of Colm Hadley$/ });
  const number = Number(/\d+/.exec(await speaker.getAttribute('aria-label') ?? '')?.[0]);
  await speaker.click();
  await page.getByRole('status').filter({ hasText: `Copied ${number} quotes.` }).waitFor();
  const lines = (await copied()).split('\n');
  assert.equal(lines.length, number);
  assert.ok(lines.every((line) => line.includes('(Colm Hadley')));
  await done();
});

test('where the browser does not let it copy, the page shows what to copy', async () => {
  const { page, done } = await opened();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Copy this quote by Colm Hadley' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Copy this yourself' });
  assert.match(await dialog.getByRole('textbox', { name: 'Text to copy' }).inputValue(), /Colm Hadley/);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await done();
});
