/** Bringing articles in: pages, files, several of them; and waiting for none. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decode, markdown } from '../../www/assets/bring/file.js';
import { articleOf, assetsFolder, parts, settled, site, violations } from './harness.js';

const { open, address } = site();

const LONG = 'The harbor board met in the old customs house, and nobody could say how long the meeting would last.';
const SAID = '“We will open the pier in May,” Ann Lee, the harbor master, told the board on Tuesday evening.';

/** @type {Array<[name: string, html: string, text: string | null]>} */
const PAGES = [
  ['a news page', `<html><head><title>Pier | The Courier</title></head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <div class="cookie-banner"><p>We use cookies to make this site better for you and for our many partners everywhere.</p></div>
    <main><article><header><h1>Pier Opens in May</h1><p class="byline">By <a href="/ola">Ola Brandt</a></p><time datetime="2024-03-06">March 6, 2024</time></header>
    <figure><img src="x.jpg" alt=""><figcaption>The pier, seen from the north in a photograph of last year.</figcaption></figure>
    <p>${SAID}</p><div class="share-tools"><a href="#">Share</a></div><p>${LONG}</p>
    <aside class="related"><h2>Related</h2><p><a href="/x">A much longer headline of another article that nobody asked for here</a></p></aside>
    </article></main><footer><p>Copyright The Courier. All rights reserved, and no part may be used by anybody.</p></footer></body></html>`,
    `Pier Opens in May\n\nBy Ola Brandt\n\nMarch 6, 2024\n\n${SAID}\n\n${LONG}`],
  ['what it says of itself, where the text does not', `<html><head>
    <script type="application/ld+json">{"@context":"x","@type":"NewsArticle","headline":"Pier Opens","datePublished":"2024-03-06T08:00:00Z","author":{"name":"Ola Brandt"}}</script>
    </head><body><div id="story"><p>${SAID}</p><p>${LONG}</p></div></body></html>`,
    `Pier Opens\n\nBy Ola Brandt\n\nPublished 2024-03-06\n\n${SAID}\n\n${LONG}`],
  ['a word processor', `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span>Pier Opens</span></p><p dir="ltr"><span>${SAID}</span></p><br><p><span>${LONG}</span></p></b>`,
    `Pier Opens\n\n${SAID}\n\n${LONG}`],
  ['paragraphs by two line breaks', `<div>${SAID}<br><br>${LONG}</div>`, `${SAID}\n\n${LONG}`],
  ['a quotation set apart', `<article><h1>Pier</h1><p>${LONG}</p><blockquote><p>${SAID}</p></blockquote></article>`, `Pier\n\n${LONG}\n\n${SAID}`],
  ['scripts and other mischief', `<article><p>${SAID}</p><script>document.title = 'ran'</script><img src=x onerror="document.title='ran'">
    <meta http-equiv="refresh" content="0;url=https://example.org"><iframe src="https://example.org"></iframe><p onclick="x()">${LONG}</p></article>`,
    `${SAID}\n\n${LONG}`],
  ['a form and a class around all of it', `<body class="has-sidebar"><form><div class="layout sidebar-right"><p>${SAID}</p><p>${LONG}</p></div></form></body>`, `${SAID}\n\n${LONG}`],
  ['a page for quick loading', `<html amp><head><base href="https://example.org/"><link rel="stylesheet" href="style.css"></head><body>
    <header><amp-img src="logo.png" alt="The Courier"></amp-img></header><main><article><h1>Pier Opens</h1><amp-img src="pier.jpg"></amp-img>
    <p>${SAID}</p><amp-ad type="x"><p>Buy a boat now, for less than you would ever have thought.</p></amp-ad><p>${LONG}</p></article></main>
    <amp-analytics><script type="application/json">{"a":"b"}</script></amp-analytics></body></html>`,
    `Pier Opens\n\n${SAID}\n\n${LONG}`],
  ['a live page of several posts', `<main><h1>Harbor vote: live</h1>
    <article><h2>Board rises</h2><time datetime="2024-03-06T18:40">6:40 p.m.</time><p>${LONG}</p></article>
    <article><h2>Master speaks</h2><time datetime="2024-03-06T18:05">6:05 p.m.</time><p>${SAID}</p></article>
    <article><h2>Doors open</h2><time datetime="2024-03-06T17:30">5:30 p.m.</time><p>${LONG}</p></article></main>`,
    `Harbor vote: live\n\nPublished 2024-03-06\n\nBoard rises\n\n6:40 p.m.\n\n${LONG}\n\nMaster speaks\n\n6:05 p.m.\n\n${SAID}\n\nDoors open\n\n5:30 p.m.\n\n${LONG}`],
  ['an article of numbered points', `<article><h1>Two things to know</h1><h2>1. The pier</h2><p>${SAID}</p><h2>2. The house</h2><p>${LONG}</p><ul><li>It is old.</li><li>It is cold.</li></ul></article>`,
    `Two things to know\n\n1. The pier\n\n${SAID}\n\n2. The house\n\n${LONG}\n\nIt is old.\n\nIt is cold.`],
  ['nothing but links', '<ul><li><a href="/a">One headline</a></li><li><a href="/b">Another headline</a></li></ul>', null],
  ['nothing', '', null],
];

test('the article is found in a page, and nothing of the page runs or is loaded', async () => {
  const { page, done } = await open();
  const assets = await assetsFolder();
  const title = await page.title();
  const found = await page.evaluate(async ([folder, pages]) => {
    const { inert } = await import(new URL(`${folder}trust.js`, location.href).href);
    const { articleIn } = await import(new URL(`${folder}bring/page.js`, location.href).href);
    return pages.map((html) => articleIn(inert(html))?.text ?? null);
  }, /** @type {[string, string[]]} */ ([assets, PAGES.map(([, html]) => html)]));
  for (const [at, [name, , text]] of PAGES.entries()) assert.equal(found[at], text, name);
  const deep = await page.evaluate(async (folder) => {
    const { inert } = await import(new URL(`${folder}trust.js`, location.href).href);
    const { articleIn } = await import(new URL(`${folder}bring/page.js`, location.href).href);
    return articleIn(inert('<div>'.repeat(50_000) + 'x'));
  }, assets);
  assert.equal(deep, null);
  assert.equal(await page.title(), title);
  await done();
});

/** @param {import('playwright-core').Page} page  @param {string} html  @param {string} plain */
const paste = (page, html, plain) => page.evaluate(([html, plain]) => {
  const data = new DataTransfer();
  data.setData('text/html', html ?? '');
  data.setData('text/plain', plain ?? '');
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('text'));
  field.focus();
  return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, [html, plain]);

test('a page that is pasted leaves its surroundings behind, and one may have them back', async () => {
  const { page, done } = await open();
  const { text, quotes } = parts(page);
  const [, html = '', article] = PAGES[0] ?? [];
  const plain = `Home News\nWe use cookies ${'and more cookies '.repeat(30)}\n${article}\nRelated`;
  await paste(page, html, plain);
  await settled(page);
  assert.equal(await text.inputValue(), article);
  await quotes.getByText('We will open the pier').first().waitFor();
  await page.getByRole('button', { name: 'Paste everything instead' }).click();
  await settled(page);
  assert.equal(await text.inputValue(), plain);
  await done();
});

test('a page that is pasted is taken back by the browser’s own undo', async () => {
  const { page, done } = await open();
  const { text } = parts(page);
  await text.fill('Mine. ');
  await settled(page);
  const [, html = '', article] = PAGES[0] ?? [];
  await text.press('End');
  await paste(page, html, `Home News\nWe use cookies ${'and more cookies '.repeat(30)}\n${article}\nRelated`);
  await settled(page);
  assert.equal(await text.inputValue(), `Mine. ${article}`);
  await page.keyboard.press('Control+z');
  await settled(page);
  assert.equal(await text.inputValue(), 'Mine. ');
  await done();
});

test('files that are dropped anywhere are brought in, and the page says so while they hang over it', async () => {
  const { page, done } = await open();
  const { text, quotes } = parts(page);
  /** @param {'dragover' | 'drop'} type */
  const drag = (type) => page.evaluate((type) => {
    const data = new DataTransfer();
    data.items.add(new File(['The Lock\n\n“It leaks,” said Ada Stone.'], 'lock.txt', { type: 'text/plain' }));
    const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
    document.querySelector('.masthead')?.dispatchEvent(event);
    return event.defaultPrevented;
  }, type);
  assert.equal(await drag('dragover'), true);
  assert.ok(await page.evaluate(() => document.body.dataset.dropping !== undefined));
  assert.equal(await drag('drop'), true);
  await quotes.getByText('It leaks').first().waitFor();
  assert.match(await text.inputValue(), /^The Lock/);
  assert.ok(await page.evaluate(() => document.body.dataset.dropping === undefined));
  await done();
});

test('where storage is full what is beside the article is kept for the visit, and that is said', async () => {
  const { page, done } = await open({
    prepare: (page) => page.addInitScript(() => {
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        if (key === 'saywhen.shelf') throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    }),
  });
  const { text } = parts(page);
  await text.fill('The Mill. “Yes,” said Bo Roe.');
  await settled(page);
  await page.locator('#files').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('The Lock. “It leaks,” said Ada Stone.') });
  await page.getByText('This browser keeps no more articles').waitFor();
  await settled(page);
  assert.match(await text.inputValue(), /^The Lock/);
  await page.getByRole('list', { name: 'Articles' }).getByRole('button', { name: /^The Mill/ }).click();
  await settled(page);
  assert.match(await text.inputValue(), /^The Mill/);
  await done();
});

test('a passage is left to the browser', async () => {
  const { page, done } = await open();
  assert.equal(await paste(page, '<p>Just a few <b>words</b>.</p>', 'Just a few words.'), true, 'not taken over');
  await done();
});

/** @type {Array<[name: string, bytes: number[], text: string | null]>} */
const BYTES = [
  ['UTF-8', [0xe2, 0x80, 0x9c, 0x61], '“a'],
  ['with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-16', [0xff, 0xfe, 0x1c, 0x20, 0x61, 0], '“a'],
  ['neither', [0xe9, 0x61], 'éa'],
  ['no text', [0x89, 0x50, 0x4e, 0x47, 0, 0], null],
];
test('a file is read in the way it is written', () => {
  for (const [name, bytes, text] of BYTES) assert.equal(decode(new Uint8Array(bytes)), text, name);
});

/** @type {Array<[name: string, source: string, text: string]>} */
const MARKDOWN = [
  ['headings and emphasis', '# Pier *opens*\n\n“It **works**,” she said.', 'Pier opens\n\n“It works,” she said.'],
  ['links and pictures', '![a](b.png)\nSee [the plan](https://x.y "t").', 'See the plan.'],
  ['front matter', '---\ntitle: "Pier Opens"\ndate: 2024-03-06\n---\n\nIt opened.', 'Pier Opens\n\nPublished 2024-03-06\n\nIt opened.'],
  ['names with lines stay', 'snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['a quotation', '> “Yes,” he said.', '“Yes,” he said.'],
];
test('Markdown is taken for its words', () => {
  for (const [name, source, text] of MARKDOWN) assert.equal(markdown(source), text, name);
});

test('files become a list of articles, to switch between, remove, and bring back', async () => {
  const { page, reload, done } = await open();
  const { text, status } = parts(page);
  await text.fill('My own text. “Yes,” said Bo Roe.');
  await settled(page);
  const file = (/** @type {string} */ name, /** @type {string} */ content) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.locator('#files').setInputFiles([
    file('one.txt', 'First Article\n\n“One,” said Ann Lee.'),
    file('two.md', '# Second Article\n\n“Two,” said Cy Poe.'),
    { name: 'three.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 0]) },
  ]);
  await status.filter({ hasText: '2 articles brought in.' }).waitFor();
  await page.getByText('“three.png” is no text: this page reads').waitFor();
  const list = page.getByRole('list', { name: 'Articles' });
  await list.getByRole('button', { name: 'First Article', exact: true }).waitFor();
  assert.deepEqual(await list.getByRole('listitem').locator('button:first-child').allInnerTexts(),
    ['First Article', 'My own text. “Yes,” said Bo Roe.', 'Second Article']);
  await list.getByRole('button', { name: 'First Article', exact: true }).click();
  await settled(page);
  assert.match(await text.inputValue(), /^First Article/);
  await page.waitForFunction(() => localStorage.getItem('saywhen.draft')?.includes('First Article'));
  await reload();
  await settled(page);
  assert.match(await text.inputValue(), /^First Article/);
  assert.equal(await list.getByRole('listitem').count(), 3);
  await list.getByRole('button', { name: /^Remove My own text/ }).click();
  assert.equal(await list.getByRole('listitem').count(), 2);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  assert.equal(await list.getByRole('listitem').count(), 3);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click();
  assert.equal(await text.inputValue(), '');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await done();
});

test('Clear takes an article from the list as well, and it can be had back, on the list and with its corrections', async () => {
  const { page, reload, done } = await open();
  const { text, date } = parts(page);
  const own = 'My own text. “Yes,” said Bo Roe.';
  await text.fill(own);
  await page.getByRole('button', { name: /^Court/ }).click();
  await settled(page);
  await page.getByRole('list', { name: 'Articles' }).getByRole('button', { name: own, exact: true }).click();
  await date.fill('2021-05-06');
  await settled(page);
  await page.locator('.quote-card').getByRole('button', { name: /^Correct / }).click();
  await page.getByRole('dialog').getByLabel('Speaker').selectOption('nobody');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Clear text and date' }).click();
  await settled(page);
  assert.equal(await text.inputValue(), '');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'text');
  await page.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('Bo Roe'));
  // What was written meanwhile is not lost for it.
  await text.fill('Another text of mine.');
  await page.getByText('Cleared.').getByRole('button', { name: 'Bring it back' }).click();
  await settled(page);
  assert.deepEqual([await text.inputValue(), await date.inputValue()], [own, '2021-05-06']);
  await page.getByText('Corrected by you').waitFor();
  await page.getByRole('list', { name: 'Articles' }).getByRole('button', { name: 'Another text of mine.', exact: true }).waitFor();
  await page.waitForFunction((words) => localStorage.getItem('saywhen.draft')?.includes(words), own);
  await reload();
  await settled(page);
  assert.equal(await text.inputValue(), own);
  await done();
});

test('what is cleared with everything else is not offered any more', async () => {
  const { page, done } = await open();
  const { text } = parts(page);
  await text.fill('My own text. “Yes,” said Bo Roe.');
  await page.getByRole('button', { name: 'Clear text and date' }).click();
  await text.fill('Another text of mine.');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click();
  assert.equal(await page.getByText('Cleared.').count(), 0);
  await done();
});

test('what an article is called is what its button to remove it names', async () => {
  const { page, done } = await open();
  const { text } = parts(page);
  await text.fill('First words.');
  await page.getByRole('button', { name: /^Court/ }).click();
  await text.fill('Second words.');
  const list = page.getByRole('list', { name: 'Articles' });
  await list.getByRole('button', { name: 'First words.', exact: true }).click();
  await text.fill('Other words.');
  await list.getByRole('button', { name: 'Remove Other words.' }).waitFor();
  assert.equal(await list.getByRole('button', { name: 'Remove First words.' }).count(), 0);
  await done();
});

test('a sample takes nothing from what was in the box', async () => {
  const { page, done } = await open();
  const { text } = parts(page);
  await text.fill('My own text. “Yes,” said Bo Roe.');
  await page.getByRole('button', { name: /^Court/ }).click();
  await settled(page);
  await page.getByRole('list', { name: 'Articles' }).getByRole('button', { name: 'My own text. “Yes,” said Bo Roe.', exact: true }).click();
  await settled(page);
  assert.equal(await text.inputValue(), 'My own text. “Yes,” said Bo Roe.');
  await done();
});

test('two windows take no text from each other', async () => {
  const { page, done } = await open();
  await parts(page).text.fill('The text of this window. “Yes,” said Bo Roe.');
  await page.waitForFunction(() => localStorage.getItem('saywhen.draft')?.includes('of this window'));
  const other = await page.context().newPage();
  await other.goto(address());
  await settled(other);
  await parts(other).text.fill('The text of another window. “No,” said Ann Lee.');
  await other.waitForFunction(() => localStorage.getItem('saywhen.draft')?.includes('of another window'));
  await other.close();
  await parts(page).text.press('End');
  await parts(page).text.pressSequentially(' More.');
  await page.getByRole('list', { name: 'Articles' }).getByRole('button', { name: 'The text of another window. “No,” said Ann Lee.', exact: true }).waitFor();
  await page.context().close();
  await done().catch((error) => assert.match(String(error), /request after load/));
});

test('a page that is pasted over another article has no date of that one', async () => {
  const { page, done } = await open();
  const { text, date } = parts(page);
  await text.fill('“Yes,” said Bo Roe on Tuesday.');
  await date.fill('2001-02-03');
  await settled(page);
  await text.focus();
  await text.selectText();
  const [, html = '', article] = PAGES[0] ?? [];
  await paste(page, html, `${article}${' and what stands around it'.repeat(20)}`);
  await settled(page);
  assert.equal(await date.inputValue(), '2024-03-06');
  await done();
});

test('a very long text is read when one says so, and reading can be cancelled', { timeout: 120_000 }, async () => {
  const { page, done } = await open();
  const { text, alert, quotes } = parts(page);
  const article = await articleOf('court');
  const long = `${article}\n\n`.repeat(Math.ceil(2_100_000 / article.length));
  await text.fill(long);
  await alert.getByText(/^This text has 2\.1 million characters\. Reading it takes about 3 seconds/).waitFor();
  await alert.getByRole('button', { name: 'Read it' }).click();
  await alert.getByRole('button', { name: 'Cancel' }).click();
  await alert.getByText('Stopped. Your text is still here.').waitFor();
  assert.ok(long.endsWith(await text.inputValue()) && (await text.inputValue()) !== '');
  await text.fill(article);
  await settled(page);
  await quotes.getByText('I could see perhaps two cars ahead').first().waitFor();
  await done();
});

test('an article is named by its headline, not by the menu of its page, and by its first line where it has none', async () => {
  const { page, done } = await open();
  const { text } = parts(page);
  const list = page.getByRole('list', { name: 'Articles' });
  const names = () => list.getByRole('listitem').locator('button:first-child').allInnerTexts();
  const fresh = page.getByRole('button', { name: 'New article' });
  await text.fill('Skip to main content\nNews\nSport\nWeather\nMayor quits after a fire at the mill\nAnn Lee\n\nThe mayor of Dover, Jo Roe, quit on Tuesday after a fire at the mill. “I am sorry,” she said.');
  await settled(page);
  await fresh.click();
  await text.fill('“We leave on Tuesday,” said Ola Brandt.');
  await settled(page);
  assert.deepEqual(await names(), ['Mayor quits after a fire at the mill', '“We leave on Tuesday,” said Ola Brandt.']);
  // The headline of the one is not that of the other, whichever was read last.
  await list.getByRole('button', { name: /^Mayor/ }).first().click();
  await settled(page);
  assert.deepEqual(await names(), ['Mayor quits after a fire at the mill', '“We leave on Tuesday,” said Ola Brandt.']);
  assert.deepEqual(await page.evaluate(() => JSON.parse(localStorage.getItem('saywhen.shelf') ?? '[]').map((/** @type {any} */ one) => one.name)),
    ['Mayor quits after a fire at the mill', '“We leave on Tuesday,” said Ola Brandt.']);
  await done();
});

test('a first article leads to a second, and the day after both are in the list', async () => {
  const { page, reload, done } = await open();
  const { text } = parts(page);
  const fresh = page.getByRole('button', { name: 'New article' });
  const list = page.getByRole('list', { name: 'Articles' });
  assert.equal(await fresh.isVisible(), false);
  await text.fill('First Article\n\n“One,” said Ann Lee.');
  await settled(page);
  assert.equal(await list.isVisible(), false);
  await fresh.click();
  assert.equal(await text.inputValue(), '');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'text');
  await text.fill('Second Article\n\n“Two,” said Cy Poe.');
  await settled(page);
  const names = () => list.getByRole('listitem').locator('button:first-child').allInnerTexts();
  assert.deepEqual(await names(), ['First Article', 'Second Article']);
  await page.waitForFunction(() => localStorage.getItem('saywhen.draft')?.includes('Second Article'));
  await reload();
  await settled(page);
  assert.deepEqual(await names(), ['First Article', 'Second Article']);
  assert.equal(await list.locator('[aria-current]').innerText(), 'Second Article');
  await done();
});

test('an article that another one is pasted over is in the list, with its date and its corrections', async () => {
  const { page, done } = await open();
  const { text, date } = parts(page);
  const list = page.getByRole('list', { name: 'Articles' });
  const first = `First Article\n\n“One,” said Ann Lee.${' The river rose by the hour.'.repeat(10)}`;
  await text.fill(first);
  await date.fill('2021-05-06');
  await settled(page);
  await page.locator('.quote-card').getByRole('button', { name: /^Correct / }).click();
  await page.getByRole('dialog').getByLabel('Speaker').selectOption('nobody');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  /** @param {string} plain */
  const over = async (plain) => {
    await text.selectText();
    if (await paste(page, '', plain)) await page.keyboard.insertText(plain);
    await settled(page);
  };
  const names = () => list.getByRole('listitem').locator('button:first-child').allInnerTexts();
  await over('Second Article\n\n“Two,” said Cy Poe.');
  assert.deepEqual(await names(), ['First Article', 'Second Article']);
  assert.equal(await date.inputValue(), '');
  await list.getByRole('button', { name: 'First Article', exact: true }).click();
  await settled(page);
  assert.deepEqual([await text.inputValue(), await date.inputValue()], [first, '2021-05-06']);
  await page.getByText('Corrected by you').waitFor();
  // The same one in another wording is no second article.
  await over(`${first} It fell again.`);
  assert.deepEqual(await names(), ['First Article', 'Second Article']);
  await done();
});
