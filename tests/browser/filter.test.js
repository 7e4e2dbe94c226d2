/** Filter and search: what answers, how many would answer to each other choice, and the same as a reader asks it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { carried, carriedCriteria, isEdit } from '../../www/assets/carry.js';
import { filterOf, hitsOf, NOTHING_ASKED } from '../../www/assets/filter.js';
import { hitsIn, plainOf, soughtOf } from '../../www/assets/plain.js';
import { settingOf } from '../../www/assets/setting.js';
import { paragraphsOf } from '../../www/assets/marks.js';
import { articleOf, parts, settled, site } from './harness.js';

/** @typedef {import('../../src/contract').Quote} Quote */
/** @typedef {import('../../www/assets/filter.js').Criteria} Criteria */

const { open } = site();

/** @type {Array<[name: string, text: string, words: string, hits: string[]]>} */
const SEARCHES = [
  ['case', 'The Board. the board', 'BOARD', ['Board', 'board']],
  ['accents of the text', 'José Núñez', 'nunez', ['Núñez']],
  ['accents of the words', 'Jose', 'José', ['Jose']],
  ['accents that stand by themselves', 'e\u0301te\u0301 comes', 'ete', ['e\u0301te\u0301']],
  ['curly marks for straight ones', '“It’s late,” she said', '"it\'s late,"', ['“It’s late,”']],
  ['straight marks for curly ones', '"It\'s late," she said', '“it’s', ['"It\'s']],
  ['dashes', 'a two‑year plan – so', 'two-year plan - so', ['two‑year plan – so']],
  ['three dots', 'and so… on', 'so... on', ['so… on']],
  ['a line that was wrapped', 'the harbor \n  board met', 'harbor board', ['harbor \n  board']],
  ['spaces of any length', 'Dr.  \u00a0Lee said', 'dr. lee', ['Dr.  \u00a0Lee']],
  ['not over the end of a paragraph', 'the harbor\n\nboard met', 'harbor board', []],
  ['a letter that is longer in lower case', 'İzmir and İzmir', 'izmir', ['İzmir', 'İzmir']],
  ['beyond the first plane', '🙂 a 🙂', '🙂', ['🙂', '🙂']],
  ['what overlaps is found once', 'aaaa', 'aa', ['aa', 'aa']],
  ['nothing', 'a b', '  ', []],
];

for (const [name, text, words, hits] of SEARCHES) {
  test(`search minds not: ${name}`, () => {
    assert.deepEqual(hitsIn(plainOf(text), soughtOf(words)).map(({ start, end }) => text.slice(start, end)), hits);
  });
}

/** @param {string} id  @param {Partial<Quote>} given  @returns {Quote} */
const quote = (id, given) => ({
  id, kind: 'direct', spans: [{ start: 0, end: 1 }], text: id, cue: null, source: null, speaker: 'e1',
  addressee: null, medium: null, when: null, confidence: 0.95, because: '', ...given,
});
/** @param {string} id  @param {string} day */
const time = (id, day) => ({ id, start: 0, end: 1, text: id, type: /** @type {const} */ ('DATE'), value: day, mod: null, earliest: day, latest: day, because: '' });
/**
 * @param {string} id  @param {string | null} earliest  @param {string | null} latest  @param {string[]} quotes
 * @param {string[]} entities  @param {string} text
 */
const entry = (id, earliest, latest, quotes, entities, text = '') =>
  ({ id, start: 0, end: 1, text, earliest, latest, kind: /** @type {const} */ ('event'), basis: /** @type {const} */ ('stated'), times: [], quotes, entities, because: '' });
/** @param {string} id  @param {string} name */
const entity = (id, name) => ({ id, name, kind: /** @type {const} */ ('person'), role: null, pronoun: null, mentions: [{ start: 0, end: 1 }], quotes: ['q'], words: 1 });

const ANALYSIS = {
  quotes: [
    quote('q1', { text: 'We open the café on Monday', when: 't1' }),
    quote('q2', { text: 'The lock is old', kind: 'indirect', confidence: 0.6, when: 't2' }),
    quote('q3', { text: 'No money', speaker: 'e2', confidence: 0.3 }),
    quote('q4', { text: 'Nobody knows', speaker: null, kind: 'mixed' }),
  ],
  entities: [entity('e1', 'Joan Harker'), entity('e2', 'Ola Brandt'), entity('e3', 'Silent Lee')],
  times: [time('t1', '2021-05-03'), time('t2', '2021-06-01')],
  timeline: [
    entry('v1', '2021-05-03', '2021-05-03', ['q1'], ['e1'], 'We open the café on Monday'),
    entry('v2', '2021-06-01', null, ['q3'], ['e2'], 'There was no money'),
    entry('v3', '2020-01-01', '2020-12-31', [], ['e1', 'e3'], 'Harker was hired'),
  ],
};

/** @type {Array<[name: string, asked: Partial<Criteria>, found: string]>} quotes, speakers and entries that are left */
const FILTERS = [
  ['nothing', {}, 'q1 q2 q3 q4 | e1 e2 | v1 v2 v3'],
  ['a speaker, with what is about them', { speakers: ['e1'] }, 'q1 q2 | e1 | v1 v3'],
  ['two speakers', { speakers: ['e1', 'e2'] }, 'q1 q2 q3 | e1 e2 | v1 v2 v3'],
  ['speaker unknown', { speakers: [''] }, 'q4 |  | '],
  ['a kind', { kinds: ['direct'] }, 'q1 q3 | e1 e2 | v1 v2'],
  ['two kinds', { kinds: ['indirect', 'mixed'] }, 'q2 q4 | e1 | '],
  ['how sure', { levels: [1] }, 'q3 | e2 | v2'],
  ['from a day: what is open reaches there', { from: '2021-05-20' }, 'q2 q3 | e1 e2 | v2'],
  ['a day of the timeline, with the quotes that have it from there', { from: '2022-01-01' }, 'q3 | e2 | v2'],
  ['to a day', { to: '2021-05-20' }, 'q1 | e1 | v1 v3'],
  ['from and to, of a span a part', { from: '2020-06-01', to: '2020-06-30' }, ' |  | v3'],
  ['words of quotes and entries', { words: 'CAFE' }, 'q1 | e1 | v1'],
  ['the name of a speaker', { words: 'brandt' }, 'q3 | e2 | '],
  ['words and kind', { words: 'money', kinds: ['direct'] }, 'q3 | e2 | v2'],
  ['speaker, kind and how sure', { speakers: ['e1'], kinds: ['indirect'], levels: [2] }, 'q2 | e1 | '],
  ['what nothing answers to', { speakers: ['e2'], words: 'lock' }, ' |  | '],
];

for (const [name, asked, expected] of FILTERS) {
  test(`left by the filter: ${name}`, () => {
    const { quotes, entities, entries, active } = filterOf({ analysis: ANALYSIS, text: '' }, { ...NOTHING_ASKED, ...asked });
    assert.equal([quotes, entities, entries].map((ids) => [...ids].join(' ')).join(' | '), expected);
    assert.equal(active, name !== 'nothing');
  });
}

test('each choice counts what it would leave, by all other filters', () => {
  const { counts } = filterOf({ analysis: ANALYSIS, text: '' }, { ...NOTHING_ASKED, speakers: ['e1'], kinds: ['direct'] });
  assert.deepEqual([...counts.speakers], [['e1', 1], ['e2', 1]]);
  assert.deepEqual([...counts.kinds], [['direct', 1], ['indirect', 1]]);
  assert.deepEqual([...counts.levels], [[3, 1]]);
});

test('hits are told in the offsets of the text', () => {
  assert.deepEqual(hitsOf({ analysis: { ...ANALYSIS }, text: 'Café — a CAFÉ' }, 'cafe'), [{ start: 0, end: 4 }, { start: 9, end: 13 }]);
});

test('what was selected and asked for is found again after an edit, and not in another article', () => {
  const text = 'By Ann. “We open,” said Joan. “No,” said Ola.';
  const at = (/** @type {string} */ id, /** @type {number} */ start, /** @type {string} */ words) => quote(id, { text: words, spans: [{ start, end: start + words.length + 2 }] });
  const one = { text, analysis: { ...ANALYSIS, quotes: [at('q1', 8, 'We open,'), at('q2', 30, 'No,')], entities: [entity('e1', 'Joan'), entity('e2', 'Ola')] } };
  const more = { text: text.replace('By Ann.', 'By Ann. “So.”'), analysis: { ...one.analysis, quotes: [at('q1', 8, 'So.'), at('q2', 14, 'We open,'), at('q3', 36, 'No,')], entities: [entity('e1', 'Ola'), entity('e2', 'Joan')] } };
  assert.equal(carried('q1', one, more), 'q2');
  assert.equal(carried('q2', one, more), 'q3');
  assert.equal(carried('e1', one, more), 'e2');
  assert.deepEqual(carriedCriteria({ ...NOTHING_ASKED, speakers: ['e1', ''], words: 'open' }, one, more), { ...NOTHING_ASKED, speakers: ['e2', ''], words: 'open' });
  const other = { ...more, text: 'The river is long and the boats are slow, or so they tell.' };
  assert.equal(isEdit(one.text, other.text), false);
  assert.equal(carried('q1', one, other), null);
  assert.deepEqual(carriedCriteria({ ...NOTHING_ASKED, words: 'open' }, one, other), NOTHING_ASKED);
});

const LINE = 'The lock was closed on Monday, and nobody who sells tickets there could say when it would open again.';
/** @type {Array<[name: string, paragraphs: string[], title: string | null, settings: string]>} */
const SETTINGS = [
  ['headline, byline, text', ['Lock Closed', 'By Ann Teller', LINE], 'Lock Closed', 'headline byline body'],
  ['a subhead between paragraphs', [LINE, 'What happens next', LINE], null, 'body subhead body'],
  ['a short sentence is none', [LINE, 'Nobody came.', LINE], null, 'body body body'],
  ['nor are lines of a list', [LINE, 'Two gates', 'One keeper', LINE], null, 'body body body body'],
  ['nor a line of a transcript', [LINE, 'WALLACE: If I may', LINE], null, 'body body body'],
  ['the title said again is text', ['Lock Closed', LINE, 'Lock Closed'], 'Lock Closed', 'headline body body'],
  ['a sentence with by', ['By Tuesday the lock was open.', LINE], null, 'body body'],
];

for (const [name, paragraphs, title, expected] of SETTINGS) {
  test(`set as: ${name}`, () => {
    const text = paragraphs.join('\n\n');
    const setting = settingOf(text, paragraphsOf(text), { title, date_span: null });
    assert.equal(paragraphs.map((_, at) => setting(at)).join(' '), expected);
  });
}

/** @param {import('playwright-core').Page} page */
const ask = (page) => page.getByRole('search', { name: 'Search and filter' });

test('filters combine, count, show as chips and are cleared', async () => {
  const { page, done } = await open();
  const { text, quotes, speakers } = parts(page);
  await text.fill(await articleOf('politics'));
  await settled(page);
  const all = Number(await quotes.locator('.count').innerText());
  await ask(page).getByRole('button', { name: 'Filter', exact: true }).click();
  const filters = ask(page).getByRole('group', { name: 'Filters' });
  const speaker = filters.getByRole('group', { name: 'Speaker' }).getByRole('checkbox', { name: /Okonjo-Vale/ });
  const told = Number(/\d+\s*$/.exec(await speaker.evaluate((box) => /** @type {HTMLInputElement} */ (box).labels?.[0]?.textContent ?? ''))?.[0]);
  assert.ok(told > 1 && told < all);
  await speaker.check();
  await quotes.getByText(`${told} of ${all}`, { exact: true }).waitFor();
  assert.equal(await quotes.locator('.quote-card').count(), told);
  assert.equal(await speakers.locator('.speaker-card').count(), 1);
  const direct = filters.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: /^Direct 1$/ });
  await direct.check();
  await quotes.getByText(`1 of ${all}`, { exact: true }).waitFor();
  await ask(page).getByText(`1 of ${all} quotes`).waitFor();
  assert.match(await quotes.locator('.quote-card').innerText(), /I have never asked the board/);
  // What is filtered out steps back in the article, and is there still.
  const { article } = parts(page);
  assert.ok((await article.locator('.quote.faint').count()) > 0);
  assert.equal(await article.locator('.article-body .quote.faint', { hasText: 'I have never asked' }).count(), 0);
  // Nothing is left, and it is said.
  await filters.getByRole('checkbox', { name: /^Unsure 0$/ }).check();
  await quotes.getByText('No quotes match the filters.').waitFor();
  const chips = ask(page).getByRole('list', { name: 'Filters that are on' });
  await chips.getByRole('button', { name: 'Remove filter: Unsure' }).click();
  await quotes.getByText(`1 of ${all}`, { exact: true }).waitFor();
  assert.equal(await chips.getByRole('button').count(), 2);
  await ask(page).getByRole('button', { name: 'Clear filters' }).click();
  await quotes.getByText(String(all), { exact: true }).waitFor();
  assert.equal(await speaker.isChecked(), false);
  assert.equal(await article.locator('.faint').count(), 0);
  await done();
});

test('what is chosen and left out of the lists is told, with the way to have it back', async () => {
  const { page, done } = await open();
  const { text, article, quotes } = parts(page);
  await text.fill(await articleOf('politics'));
  await settled(page);
  const all = await quotes.locator('.quote-card').count();
  await ask(page).getByRole('searchbox').fill('ferry');
  await quotes.locator('.count', { hasText: / of / }).waitFor();
  await article.locator('.article-body .quote', { hasText: 'It was never a threat' }).click();
  const offer = page.getByText('What you chose stands in no list: the filters leave it out.');
  await offer.getByRole('button', { name: 'Clear filters' }).click();
  await quotes.getByText(String(all), { exact: true }).waitFor();
  assert.match(await quotes.locator('[aria-current=true]').innerText(), /It was never a threat/);
  await done();
});

test('words that are searched are marked in the cards as well, and what is unsure is counted among what is shown', async () => {
  const { page, done } = await open();
  const { text, quotes } = parts(page);
  await text.fill(await articleOf('politics'));
  await settled(page);
  const inCards = () => page.evaluate(() => [...(CSS.highlights.get('hit-card') ?? [])].map(String));
  assert.deepEqual(await inCards(), []);
  await ask(page).getByRole('searchbox').fill('Threat');
  await quotes.locator('.count', { hasText: / of / }).waitFor();
  await page.waitForFunction(() => CSS.highlights.has('hit-card'));
  assert.ok((await inCards()).every((words) => words === 'threat'));
  const shown = await quotes.locator('.quote-card').count();
  const unsure = await quotes.locator('.quote-card.sure-1').count();
  const note = quotes.locator('.aside:not(.missing)');
  assert.ok(unsure === 0 ? await note.isHidden() : (await note.innerText()).startsWith(`${unsure} of ${shown} quote`));
  await ask(page).getByRole('searchbox').fill('');
  await page.waitForFunction(() => !CSS.highlights.has('hit-card'));
  await done();
});

test('a span of days leaves what was said or happened in it', async () => {
  const { page, done } = await open();
  const { text, timeline } = parts(page);
  await text.fill(await articleOf('politics'));
  await settled(page);
  await ask(page).getByRole('button', { name: 'Filter', exact: true }).click();
  await ask(page).getByLabel('From', { exact: true }).fill('2023-02-01');
  await ask(page).getByLabel('To', { exact: true }).fill('2023-02-28');
  await ask(page).getByRole('button', { name: 'Remove filter: To Tuesday 28 February 2023' }).waitFor();
  await timeline.locator('.count', { hasText: / of / }).waitFor();
  assert.match(await timeline.innerText(), /February 2023/);
  assert.doesNotMatch(await timeline.innerText(), /March 2023\b(?![\s\S]*Because)/);
  await done();
});

test('a speaker’s number of quotes is a way to them', async () => {
  const { page, done } = await open();
  const { text, quotes, speakers } = parts(page);
  await text.fill(await articleOf('politics'));
  await settled(page);
  await speakers.getByRole('button', { name: /^Filter by Dermot Sayle/ }).click();
  await quotes.locator('.count', { hasText: /^3 of / }).waitFor();
  for (const name of await quotes.getByRole('heading', { level: 3 }).allInnerTexts()) assert.equal(name, 'Dermot Sayle');
  await done();
});

test('search goes from hit to hit in the article, and finds in quotes and timeline', async () => {
  const { page, done } = await open({ viewport: { width: 1440, height: 500 } });
  const { text, article, quotes, timeline } = parts(page);
  await text.fill('Published May 6, 2021\n\n“The café is shut,” said José Lee. The cafe closed on Monday.\n\n' + `${LINE}\n\n`.repeat(9) + 'Nobody saw the CAFÉ again.');
  await settled(page);
  const words = page.getByRole('searchbox', { name: 'Search' });
  await words.fill('CAFE');
  await ask(page).getByText('3 in the text').waitFor();
  await words.press('Enter');
  await ask(page).getByText('1 of 3', { exact: true }).waitFor();
  await words.press('Shift+Enter');
  await ask(page).getByText('3 of 3', { exact: true }).waitFor();
  const last = article.getByText('Nobody saw the CAFÉ again.');
  assert.ok(await last.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }));
  await ask(page).getByRole('button', { name: 'Next hit' }).click();
  await ask(page).getByText('1 of 3', { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => CSS.highlights.get('hit')?.size), 3);
  assert.match(await quotes.innerText(), /The café is shut/);
  assert.match(await timeline.innerText(), /The cafe closed on Monday/);
  await words.fill('nowhere');
  await ask(page).getByText('Not in the text').waitFor();
  await done();
});

test('typing in the search makes no long task in a megabyte', { timeout: 120_000 }, async () => {
  const { page, done } = await open();
  const { text } = parts(page);
  const one = `${await articleOf('politics')}\n\n${await articleOf('results')}\n\n`;
  await text.fill(one.repeat(Math.ceil(1e6 / one.length)));
  await settled(page, 60_000);
  const words = page.getByRole('searchbox', { name: 'Search' });
  await words.focus();
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const tasks = /** @type {number[]} */ ([]);
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
  });
  await page.keyboard.type('harbor board', { delay: 60 });
  await ask(page).getByText(/^[\d,]+ in the text$/).waitFor();
  const longest = await page.evaluate(() => Math.max(0, .../** @type {any} */ (window).tasks));
  console.log(`the longest task while typing in the search was ${Math.round(longest)} ms`);
  // Seen on two shared cores: 93 ms, and 412 ms with five programs to each. The bound tells a stall from a busy machine, no more.
  assert.ok(longest < 2000, `${longest} ms`);
  await done();
});

for (const viewport of [{ width: 360, height: 740 }, { width: 1440, height: 900 }]) {
  test(`that what is chosen is left out is told in sight, and no longer than it is true, at ${viewport.width} px`, async () => {
    const { page, done } = await open({ viewport });
    const { text, article } = parts(page);
    const offer = page.locator('#offers').getByText('What you chose stands in no list');
    for (const end of ['another article', 'other filters']) {
      await text.fill(await articleOf('politics'));
      await settled(page);
      await page.getByRole('button', { name: /^Filter by / }).last().click();
      const mark = article.locator('.article-body .quote.faint', { hasText: 'It was never a threat' });
      await mark.click();
      const { top, bottom } = await offer.evaluate((note) => note.getBoundingClientRect());
      assert.ok(top >= 0 && bottom <= viewport.height, `${top} to ${bottom}`);
      if (end === 'other filters') await ask(page).getByRole('searchbox').fill('threat');
      else await text.fill(await articleOf('court'));
      await settled(page);
      await offer.waitFor({ state: 'detached' });
    }
    await done();
  });
}
