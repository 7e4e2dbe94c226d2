/** What an article says of its own day stands folded in the timeline, and opens by key, by click and on paper. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { articleOf, parts, settled, site } from './harness.js';
import { rowsOf } from '../../www/assets/rows.js';

/** @typedef {import('../../src/contract').Entry} Entry */

const { open } = site();

/**
 * @param {string} id
 * @param {Entry['basis']} basis
 * @param {string} day
 * @param {string | null} [latest]
 * @param {Entry['kind']} [kind]
 * @returns {Entry}
 */
const entry = (id, basis, day, latest = day, kind = 'event') =>
  ({ id, start: 0, end: 1, text: id, earliest: day, latest, kind, basis, times: [], quotes: [], entities: [], because: '' });

/** @param {string} id  @param {Entry['basis']} basis */
const state = (id, basis) => entry(id, basis, '2021-05-06', '2021-05-06', 'state');

/** Each row as its entries' ids, a fold in brackets. @type {Array<[name: string, timeline: Entry[], rows: string]>} */
const ROWS = [
  ['nothing', [], ''],
  ['none of the article’s own day', [entry('a', 'stated', '2021-05-01'), entry('b', 'carried', '2021-05-01')], 'a b'],
  ['only those', [entry('a', 'document', '2021-05-06'), entry('b', 'document', '2021-05-06')], 'a b'],
  ['after what is stated of the same day, before the next day',
    [entry('a', 'stated', '2021-05-01'), entry('b', 'document', '2021-05-06'), entry('c', 'carried', '2021-05-06'),
      entry('d', 'document', '2021-05-06'), entry('e', 'stated', '2021-05-10')], 'a c [b d] e'],
  ['what lies ahead, after the rest and apart',
    [entry('a', 'stated', '2021-05-01'), entry('b', 'document', '2021-05-06', null), entry('c', 'document', '2021-05-06'),
      entry('d', 'stated', '2021-05-06', null), entry('e', 'document', '2021-05-06', null)], 'a d [c] [b e]'],
  ['how things are, apart from the news and before what lies ahead',
    [entry('a', 'stated', '2021-05-01'), state('b', 'document'), entry('c', 'document', '2021-05-06'),
      entry('d', 'document', '2021-05-06', null), state('e', 'document')], 'a [c] [b e] [d]'],
  ['how things are, where the rest is not', [state('a', 'document'), entry('b', 'document', '2021-05-06')], 'b [a]'],
  ['nothing, where there is nothing but how things are', [state('a', 'document')], 'a'],
  ['how things are "now"', [state('a', 'stated'), entry('b', 'stated', '2021-05-07')], '[a] b'],
  ['how things are "now", and no news where nothing else is seen', [state('a', 'stated'), entry('b', 'document', '2021-05-06')], 'b [a]'],
  ['nothing that a reader has dated', [{ ...state('a', 'stated'), by: 'user' }, entry('b', 'stated', '2021-05-07')], 'a b'],
  ['at the end', [entry('a', 'stated', '2021-05-01'), entry('b', 'document', '2021-05-06')], 'a [b]'],
];

for (const [name, timeline, expected] of ROWS) {
  test(`folded is: ${name}`, () => {
    const rows = rowsOf(timeline).map(({ entries, fold }) => {
      const ids = entries.map(({ id }) => id).join(' ');
      return fold ? `[${ids}]` : ids;
    });
    assert.equal(rows.join(' '), expected);
  });
}

const MIXED = 'Published May 6, 2021\n\nThe lock was closed on Monday.\n\n“The gates are old,” said Joan Harker, the keeper.\n\n'
  + '“We have no money,” said Ola Brandt.\n\nThe lock will open on May 20.';

test('a fold counts what it holds, and opens by key', async () => {
  const { page, done } = await open();
  const { text, timeline } = parts(page);
  await text.fill(MIXED);
  await settled(page);
  const fold = timeline.locator('details');
  const folded = fold.locator('.entry-card');
  const told = Number(/^(\d+) more, said or reported as news of the article’s own date$/.exec(await fold.locator('summary').innerText())?.[1]);
  assert.ok(told > 0);
  assert.equal(await timeline.locator('.basis-document:visible').count(), 0);
  assert.ok(await timeline.locator('.basis-stated').first().isVisible());
  await fold.locator('summary').press('Enter');
  await folded.first().waitFor();
  assert.equal(await folded.count(), told);
  assert.equal(await timeline.locator('.basis-document:visible').count(), told);
  await done();
});

test('how things are and what lies ahead are folded by themselves', async () => {
  const { page, done } = await open();
  const { text, timeline } = parts(page);
  await text.fill('Published May 6, 2021\n\nThe lock was closed on Monday. The council employs two keepers.\n\nThe council will mend the gates. It may raise the toll.\n\n“The gates are old,” said Joan Harker, the keeper.');
  await settled(page);
  assert.deepEqual(await timeline.locator('summary').allInnerTexts(), [
    '1 more, said or reported as news of the article’s own date',
    '1 on how things are, as the article tells it',
    '2 still ahead, or possible, with no day named',
  ]);
  await done();
});

test('a fold opens when what it holds is chosen in the article, and only lights when it is pointed at', async () => {
  const { page, done } = await open();
  const { text, article, timeline } = parts(page);
  await text.fill(MIXED);
  await settled(page);
  const fold = timeline.locator('details');
  const quote = article.locator('.quote[data-id]').last();
  await quote.hover();
  await timeline.locator('details.lit').waitFor();
  assert.equal(await fold.getAttribute('open'), null);
  await quote.click();
  assert.equal(await fold.getAttribute('open'), '');
  await timeline.locator('.basis-document.lit').first().waitFor();
  await done();
});

test('paper shows what is folded', async () => {
  const { page, done } = await open();
  await parts(page).text.fill(await articleOf('politics'));
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  const folded = parts(page).timeline.locator('details .clause');
  assert.ok((await folded.count()) > 0);
  for (const clause of await folded.all()) assert.ok(await clause.isVisible());
  await done();
});
