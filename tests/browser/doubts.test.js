/** What is no English article is told from one, and the page says so above what it found. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { doubtOf } from '../../www/assets/doubts.js';
import { articleOf, parts, settled, site, violations } from './harness.js';

const GERMAN = 'Der Bürgermeister sagte am Dienstag: „Wir schließen die Brücke nicht.“ Die Opposition kritisierte das, und Frau Müller erklärte, die Kosten seien zu hoch.';

/** @type {Array<[name: string, text: string, doubt: RegExp | null]>} */
const TEXTS = [
  ['an article', await articleOf('court'), null],
  ['few words', 'hello there how are you', null],
  ['nothing', '', null],
  ['headlines', 'Mayor says the bridge is shut until June; the farmers are furious and ferry crews strike on Monday', null],
  ['German', GERMAN, /English/],
  ['French', 'Le maire a dit que le pont serait fermé jusqu’en juin. Les habitants ne sont pas contents du tout.', /English/],
  ['Chinese', '市长星期二说，这座桥不会关闭。反对党批评了这一决定。', /English/],
  ['Russian', 'Мэр сказал во вторник, что мост не закроют.', /English/],
  ['an address', ' https://www.example.com/news/mill-closes?id=1\n', /address/],
  ['an article with an address', 'The mill will close, the mayor said. https://www.example.com/mill', null],
];

for (const [name, text, doubt] of TEXTS) {
  test(`what one has to know of ${name}`, () => {
    if (doubt) assert.match(doubtOf(text), doubt);
    else assert.equal(doubtOf(text), '');
  });
}

const { open } = site();

test('of a text in another language the page says so, in sight and aloud, as long as it is there', async () => {
  const { page, done } = await open();
  const { text, status } = parts(page);
  await text.fill(GERMAN);
  await settled(page);
  const doubt = page.locator('#doubt').getByText(/^This does not read like English\./);
  await doubt.waitFor();
  await status.filter({ hasText: /English.* 1 quote, / }).waitFor();
  assert.deepEqual(await violations(page), []);
  await text.fill(await articleOf('court'));
  await settled(page);
  assert.equal(await doubt.count(), 0);
  await text.fill(GERMAN);
  await doubt.waitFor();
  await text.fill('');
  await settled(page);
  assert.equal(await doubt.count(), 0);
  await done();
});
