/** The engine in its worker, as the page sees it: offsets, traps, stale answers, very long texts. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';

import { articleOf, assetsFolder, parts, ROOT, settled, site } from './harness.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */

const { open, address } = site();

/**
 * What the engine gives in the page for `text`, by the page's own modules, which are loaded already.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @returns {Promise<Analysis>}
 */
const analyse = async (page, text) => page.evaluate(async ([folder, given]) => {
  const from = (/** @type {string} */ name) => import(new URL(`${folder}${name}`, document.baseURI).href);
  const [{ Messenger }, { spawn }] = await Promise.all([from('messenger.js'), from('spawn.js')]);
  return new Messenger(spawn).ask(given, {});
}, /** @type {const} */ ([await assetsFolder(), text]));

const squeeze = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();

/** @type {Array<[name: string, text: string]>} */
const TEXTS = [
  ['emoji', '🙂🙂 “We 👩‍👩‍👧 open 🎉 on Monday, May 3, 2021,” said 🙂 Joan Harker 🙂 on Wednesday. “Yes 🙂.”'],
  ['curly marks and accents', 'José Núñez a dit: “Ça va, m’sieur.” “L’été,” said José Núñez on June 1, 2020.'],
  ['a lone surrogate', '\udc00“Ha \ud83d ha,” said Ola Brandt on Friday, May 7, 2021. \ud83d'],
  ['combining marks and a BOM', '\ufeff“E\u0301te\u0301,” said Ola Brandt on May 7, 2021.'],
  ['lines', '“One,\ntwo,” said Ola Brandt.\r\n\r\n“Three,” she said on May 7, 2021.'],
  ['politics', await articleOf('politics')],
  ['results', await articleOf('results')],
  ['court', await articleOf('court')],
];

test('every span cuts in JavaScript the words that the engine reports', async () => {
  const { page, done } = await open();
  for (const [name, text] of TEXTS) {
    const analysis = await analyse(page, text);
    assert.equal(analysis.offsets, 'utf16');
    const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
    for (const { start, end, text: words } of [...analysis.times, ...analysis.timeline]) {
      assert.equal(squeeze(whole.slice(start, end)), squeeze(words), name);
    }
    for (const quote of analysis.quotes) {
      assert.equal(squeeze(quote.spans.map(({ start, end }) => whole.slice(start, end)).join(' ')), squeeze(quote.text), name);
    }
    const spans = [
      analysis.document.date_span,
      ...analysis.entities.flatMap((entity) => entity.mentions),
      ...analysis.quotes.flatMap((quote) => [quote.cue, quote.source, quote.addressee, quote.medium]),
    ].filter((span) => span !== null);
    for (const { start, end } of spans) {
      assert.ok(0 <= start && start < end && end <= text.length, name);
      assert.ok(!/^[\udc00-\udfff]/.test(text.slice(start, end)) || text.charCodeAt(start - 1) >> 10 !== 0x36, name);
    }
  }
  await done();
});

test('the marks in the article show exactly the words of the analysis', async () => {
  const { page, done } = await open();
  const text = await articleOf('politics');
  await parts(page).text.fill(text);
  await settled(page);
  const analysis = await analyse(page, text);
  for (const quote of analysis.quotes) {
    // One that describes who says another stands in the source of that other.
    const [first] = quote.spans;
    const within = analysis.quotes.some(({ id, source }) => id !== quote.id && source && first && source.start <= first.start && first.end <= source.end);
    const own = within ? '' : ':not(.cue):not(.source)';
    const shown = await page.locator(`.article-body .quote[data-keys~="${quote.id}"]${own}`).allTextContents();
    const words = quote.text.replace(/\s+/g, '');
    assert.ok(words.includes(shown.join('').replace(/\s+/g, '')) && shown.length > 0, quote.text);
  }
  await done();
});

/** A module of WebAssembly whose one function, `f`, is `unreachable`. */
const TRAP = '0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,5,1,3,0,0,11';

/**
 * Has the page load another engine in place of ours, below our own `worker.js`: it traps on TRAP, is slow
 * on SLOW, refuses REFUSE, cannot start where `start` throws, and finds one quote, the text itself, elsewhere.
 *
 * @param {string} [start]  what it does when it is started
 */
async function otherEngine(start = '') {
  const glue = `
    const wasm_bindgen = {
      initSync() { ${start}; this.trap = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(${TRAP}))).exports.f; },
      analyze(text) {
        if (text.includes('TRAP')) this.trap();
        if (text.includes('REFUSE')) throw new Error('that is no article.');
        if (text.includes('SLOW')) for (const end = Date.now() + 600; Date.now() < end;);
        return {
          offsets: 'utf16', document: { date: null, date_from: 'none', date_span: null, title: null, words: 1 },
          quotes: [{ id: 'q1', kind: 'direct', spans: [{ start: 0, end: text.length }], text, cue: null, source: null,
            speaker: null, addressee: null, medium: null, when: null, confidence: 0.4, because: 'It is the text.' }],
          entities: [], times: [], timeline: [],
        };
      },
    };`;
  const source = glue + (await readFile(path.join(ROOT, 'www/worker.js'), 'utf8'));
  /** @param {import('playwright-core').Page} page */
  return async (page) => {
    await page.route('**/engine.js', (route) => route.fulfill({
      contentType: 'text/javascript',
      body: `export const workerSource = ${JSON.stringify(source)};`,
    }));
  };
}

test('a trap is told in a sentence, the text stays, and the next text is read', async () => {
  const { page, done } = await open({ prepare: await otherEngine() });
  const { text, quotes, alert } = parts(page);
  await text.fill('first');
  await settled(page);
  await text.fill('TRAP');
  await alert.getByText('The engine stopped on this text and has been started again').waitFor();
  assert.equal(await text.inputValue(), 'TRAP');
  assert.ok(await quotes.isHidden());
  await text.fill('after');
  await settled(page);
  assert.match(await quotes.innerText(), /after/);
  assert.equal(await alert.innerText(), '');
  await done();
});

test('what is unsure is marked in the article, named in its list and counted', async () => {
  const { page, done } = await open({ prepare: await otherEngine() });
  const { text, article, quotes } = parts(page);
  await text.fill('all of it');
  await settled(page);
  assert.deepEqual(await article.locator('.article-body .quote.unsure').allTextContents(), ['all of it']);
  assert.match(await quotes.innerText(), /1 of 1 quote is unsure/);
  assert.match(await quotes.getByRole('listitem').first().innerText(), /Unsure \(40%\)/);
  await done();
});

test('what the engine refuses is told with its reason', async () => {
  const { page, done } = await open({ prepare: await otherEngine() });
  await parts(page).text.fill('REFUSE');
  await parts(page).alert.getByText('The text could not be read: that is no article.').waitFor();
  await done();
});

test('an engine that cannot start is told, with what it needs', async () => {
  const { page, done } = await open({ prepare: await otherEngine('throw new RangeError("out of memory")') });
  await parts(page).text.fill('any');
  await parts(page).alert.getByText('The engine cannot run in this browser (out of memory)').waitFor();
  await done();
});

test('a browser without WebAssembly is told', async () => {
  const { page, done } = await open({
    prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly')),
  });
  await parts(page).text.fill('any');
  await parts(page).alert.getByText('It needs WebAssembly and Web Workers').waitFor();
  await done();
});

test('a browser without Trusted Types reads as well', async () => {
  const { page, done } = await open({
    prepare: async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'trustedTypes'));
      await page.route(address(), async (route) => {
        const response = await route.fetch();
        // Such a browser does not know these two directives.
        const body = (await response.text()).replace(/; require-trusted-types-for[^"]*/, '');
        await route.fulfill({ response, body });
      });
    },
  });
  await parts(page).text.fill('Read me.');
  await settled(page);
  assert.equal(await page.evaluate(() => 'trustedTypes' in window), false);
  assert.equal(await parts(page).article.locator('.article-body').innerText(), 'Read me.');
  await done();
});

test('while a slow text is read the page is busy, and only the newest text is shown', async () => {
  const { page, done } = await open({ prepare: await otherEngine() });
  const { text, quotes } = parts(page);
  await text.fill('first');
  await settled(page);
  await text.fill('SLOW');
  await page.locator('#results[aria-busy=true]').waitFor();
  for (const newer of ['SLOW 2', 'SLOW 3', 'last']) await text.fill(newer);
  await settled(page);
  assert.match(await quotes.innerText(), /last/);
  assert.equal(await page.locator('#results[aria-busy]').count(), 0);
  await done();
});

test('5 MB are read while the page goes on', { timeout: 240_000 }, async () => {
  const { page, done } = await open();
  const { text, article, quotes, alert } = parts(page);
  const one = `${await articleOf('politics')}\n\n`;
  const long = one.repeat(Math.ceil(5e6 / one.length));
  await page.evaluate(() => {
    const beats = { last: performance.now(), longest: 0 };
    Object.assign(window, { beats });
    setInterval(() => {
      const now = performance.now();
      beats.longest = Math.max(beats.longest, now - beats.last);
      beats.last = now;
    }, 20);
  });
  await text.fill(long);
  // So long a text is read when one says so.
  await alert.getByRole('button', { name: 'Read it' }).click();
  // Laying out five million characters in its own box is the browser's work; the rest is ours.
  await page.evaluate(() => Object.assign(/** @type {any} */ (window).beats, { longest: 0, last: performance.now() }));
  await settled(page, 200_000);
  const longest = await page.evaluate(() => /** @type {any} */ (window).beats.longest);
  console.log(`the longest pause in reading ${(long.length / 1e6).toFixed(1)} MB was ${Math.round(longest)} ms`);
  assert.equal(await alert.innerText(), '');
  // Seen on two shared cores: 0.9 to 2.6 s. The bound tells a stall from a busy machine, no more.
  assert.ok(longest < 8000, `${longest} ms`);
  assert.ok((await article.locator('.article-body *').count()) < 5000);
  assert.ok((await quotes.getByRole('listitem').filter({ has: page.locator('blockquote') }).count()) <= 100);
  await article.getByRole('button', { name: 'Later parts of the text' }).click();
  await article.getByText(/^Part 2 of \d+$/).waitFor();
  await done();
});

test('the seed article shows what a careful reader finds', async (t) => {
  const folder = path.join(ROOT, '../shared/seed');
  if (!existsSync(path.join(folder, 'article.txt'))) return t.skip('../shared/seed is not here');
  const article = await readFile(path.join(folder, 'article.txt'), 'utf8');
  const expected = JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8'));
  const { page, done } = await open();
  const { text, date, quotes, speakers, timeline } = parts(page);
  await text.fill(article);
  await settled(page);
  assert.equal(await date.inputValue(), expected.document.date);
  for (const { starts, ends, speaker } of expected.quotes.filter((/** @type {any} */ quote) => quote.kind === 'direct')) {
    const card = quotes.getByRole('listitem').filter({ hasText: starts }).filter({ hasText: ends });
    assert.equal(await card.getByRole('heading').first().innerText(), speaker);
  }
  for (const { name } of expected.people) assert.ok((await speakers.innerText()).includes(name), name);
  for (const { contains } of expected.timeline) assert.ok((await timeline.innerText()).includes(contains), contains);
  await done();
});
