/** Nothing sticks out, lies upon something else or stands where it is not seen, at the widths that people have. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { articleOf, parts, settled, site } from './harness.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

const { open } = site();

const COURT = await articleOf('court');
const HEADLINE = `${'A headline that no column is wide enough for '.repeat(4).trim()}\n\n`;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

/** @param {import('playwright-core').ViewportSize} viewport  @param {string} [text] */
async function read(viewport, text = COURT) {
  const visitor = await open({ viewport });
  await parts(visitor.page).text.fill(text);
  await settled(visitor.page);
  return visitor;
}

/** @param {Locator} locator  @returns {Promise<{left: number, right: number, top: number, bottom: number}>} where its words stand */
const placeOf = (locator) => locator.evaluate((element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { left, right, top, bottom };
});

/** @param {Locator} locator  @returns {Promise<boolean>} whether a finger would reach it where it stands now */
const isReached = (locator) => locator.evaluate((element) => {
  // Of words on two lines the first.
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  return above !== null && element.contains(above);
});

test('two articles with long headlines fit into the page', async () => {
  const { page, done } = await read(DESK, HEADLINE + COURT);
  await page.getByRole('button', { name: /^Politics/ }).click();
  await settled(page);
  const list = page.getByRole('list', { name: 'Articles' });
  for (const width of [360, 834, 960, 1160, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
    for (const button of await list.getByRole('button', { name: /^Remove / }).all()) {
      const { right } = await placeOf(button);
      assert.ok(right <= width && await isReached(button), `${width}: ${await button.getAttribute('aria-label')}`);
    }
  }
  await done();
});

test('what one takes along stands beside the counts, never upon them', async () => {
  const { page, done } = await read(DESK);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  for (const filtered of [false, true]) {
    if (filtered) await page.getByRole('checkbox', { name: /^Direct/ }).check();
    for (const width of [960, 1024, 1152, 1200, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      // With its triangle, which is none of its words.
      const take = await page.locator('.take > summary').evaluate((summary) => summary.getBoundingClientRect().toJSON());
      for (const link of await page.getByRole('navigation', { name: 'Results' }).getByRole('link').all()) {
        const { right, top } = await placeOf(link);
        assert.ok(right + 4 < take.left || top > take.bottom - 12, `${width}: ${await link.innerText()}`);
      }
    }
  }
  await done();
});

test('on a small desk the lists stand beside the article in one column, and each leads to the next', async () => {
  const { page, done } = await read({ width: 1024, height: 768 });
  const panel = (/** @type {string} */ name) => page.getByRole('region', { name, exact: true });
  const article = await panel('Article').evaluate((part) => part.getBoundingClientRect().right);
  for (const name of ['Quotes', 'Speakers', 'Timeline']) {
    assert.ok(article < await panel(name).evaluate((part) => part.getBoundingClientRect().left), name);
  }
  await panel('Quotes').getByRole('link', { name: 'Timeline' }).click();
  await panel('Timeline').getByRole('link', { name: 'Speakers' }).click();
  assert.ok(await isReached(panel('Speakers').getByRole('heading', { name: 'Speakers' })));
  await panel('Speakers').getByRole('link', { name: 'Timeline' }).click();
  assert.ok(await isReached(panel('Timeline').getByRole('heading', { name: 'Timeline' })));
  // The text stays where it is while one reads the lists, and what is chosen there comes into view.
  const shown = page.locator('.quote-card').nth(8);
  await shown.getByRole('button', { name: /^Show / }).click();
  assert.ok(await isReached(page.locator('.article-body .quote.lit').first()));
  assert.ok(await isReached(shown.getByRole('heading')));
  await done();
});

test('a speaker’s share ends before the button beside it', async () => {
  const { page, done } = await read({ width: 1160, height: 900 });
  const card = page.locator('.speaker-card').first();
  const share = await placeOf(card.locator('.amount'));
  assert.ok(share.right + 8 < (await placeOf(card.getByRole('button', { name: /^Correct / }))).left);
  await done();
});

test('on a phone a hit is seen below the search, also with the filters open', async () => {
  const { page, done } = await read(PHONE);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const words = page.getByRole('searchbox', { name: 'Search' });
  await words.fill('the');
  await page.getByText(/^\d+ in the text$/).waitFor();
  for (let hit = 0; hit < 8; hit += 1) await words.press('Enter');
  const isSeen = await page.evaluate(() => {
    const [hit] = CSS.highlights.get('hit-current') ?? [];
    if (!(hit instanceof Range)) throw new Error('no hit is looked at');
    const { left, top, height } = hit.getBoundingClientRect();
    return Boolean(document.elementFromPoint(left + 2, top + height / 2)?.closest('#article-body'));
  });
  assert.ok(isSeen);
  assert.ok(await isReached(words));
  await done();
});

for (const viewport of [PHONE, DESK]) {
  test(`the question for the date stands in a box, at ${viewport.width} px`, async () => {
    const { page, done } = await read(viewport, '“We leave on Tuesday,” said Ola Brandt.');
    const { display, borderLeftWidth } = await page.locator('#date-note').evaluate((note) => getComputedStyle(note));
    assert.deepEqual({ display, borderLeftWidth }, { display: 'block', borderLeftWidth: '4px' });
    await done();
  });

  test(`a number and its share stand on one line, at ${viewport.width} px`, async () => {
    const { page, done } = await read(viewport);
    const lines = await page.locator('.voices td').evaluateAll((cells) => cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    }));
    assert.ok(lines.length > 0 && lines.every((count) => count === 1), lines.join());
    await done();
  });

  test(`each key stands left of what it does, at ${viewport.width} px`, async () => {
    const { page, done } = await read(viewport);
    await page.getByRole('region', { name: 'Article', exact: true }).locator('.article-body').press('?');
    const gaps = await page.getByRole('dialog', { name: 'Keys' }).locator('dl > div').evaluateAll((rows) => rows.map((row) =>
      (row.querySelector('dd')?.getBoundingClientRect().left ?? 0) - Math.max(...[...row.querySelectorAll('kbd')].map((key) => key.getBoundingClientRect().right))));
    assert.ok(gaps.every((gap) => gap > 0), gaps.join());
    await done();
  });
}

test('the link to the timeline leaves nothing of what stands before it in sight', async () => {
  const { page, done } = await read(DESK);
  await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: / dates$/ }).click();
  const gap = await page.evaluate(() => (document.querySelector('.timeline')?.getBoundingClientRect().top ?? 0) - (document.querySelector('.beside')?.getBoundingClientRect().top ?? 0));
  assert.ok(Math.abs(gap) <= 1, `${gap}`);
  await done();
});

test('on a phone Done is in reach while one edits', async () => {
  const { page, done } = await read(PHONE);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const button = page.getByRole('button', { name: 'Done', exact: true });
  await page.locator('.edited').waitFor();
  assert.ok(await isReached(button));
  await button.click();
  assert.equal(await page.locator('[data-editing]').count(), 0);
  await done();
});

test('what is offered after Clear is in sight on a phone', async () => {
  const { page, done } = await read(PHONE);
  await page.getByRole('button', { name: 'Clear text and date' }).click();
  const back = page.getByRole('button', { name: 'Bring it back' });
  assert.ok(await isReached(back));
  await done();
});

test('another article is shown from the beginning of its lists', async () => {
  const { page, done } = await read(DESK);
  const places = () => page.evaluate(() => ['.quotes', '.beside'].map((list) => document.querySelector(list)?.scrollTop));
  await page.evaluate(() => document.querySelectorAll('.quotes, .beside').forEach((list) => list.scrollTo(0, 900)));
  assert.deepEqual(await places(), [900, 900]);
  await page.getByRole('button', { name: /^Results/ }).click();
  await settled(page);
  assert.deepEqual(await places(), [0, 0]);
  // What is edited stays where it is.
  await page.evaluate(() => document.querySelectorAll('.quotes, .beside').forEach((list) => list.scrollTo(0, 300)));
  await parts(page).text.press('End');
  await page.keyboard.type(' ');
  await settled(page);
  assert.deepEqual(await places(), [300, 300]);
  await done();
});

test('a pasted article stands in the box from its beginning', async () => {
  for (const viewport of [PHONE, DESK]) {
    const { page, done } = await open({ viewport });
    const { text } = parts(page);
    await text.focus();
    await page.keyboard.insertText(COURT);
    await settled(page);
    assert.ok(await text.evaluate((box) => box.scrollHeight > box.clientHeight));
    assert.equal(await text.evaluate((box) => box.scrollTop), 0);
    await done();
  }
});

test('what is brought into view in a list stands below the head of the list', async () => {
  const { page, done } = await read(DESK);
  const first = page.locator('.quote-card').first();
  await page.evaluate(() => document.querySelectorAll('.quotes, .beside').forEach((list) => list.scrollTo(0, 200)));
  await page.locator('.article-body .mark.quote').first().click();
  assert.ok(await isReached(first.getByRole('heading')));
  await done();
});

test('while one writes the lists stand below the box, also where something is searched', async () => {
  const { page, done } = await read(DESK);
  const { text, quotes } = parts(page);
  await page.getByRole('searchbox', { name: 'Search' }).fill('the');
  await page.keyboard.press('Enter');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight - innerHeight - 200));
  assert.ok(await isReached(quotes.getByRole('heading', { name: 'Quotes' })));
  await done();
});

test('what answers to a filter is shown from its first quote', async () => {
  const { page, done } = await read(DESK);
  await page.evaluate(() => document.querySelectorAll('.quotes, .beside').forEach((list) => list.scrollTo(0, 900)));
  await page.getByRole('searchbox', { name: 'Search' }).fill('the');
  await page.getByText(/^\d+ of \d+ quotes$/).first().waitFor();
  await page.waitForFunction(() => document.querySelector('.quotes')?.scrollTop === 0);
  // Whoever looks at the timeline goes on looking at it.
  assert.ok(await page.evaluate(() => (document.querySelector('.beside')?.scrollTop ?? 0) > 0));
  await done();
});

test('how a missing quote is added is said below the quotes, but not of those that were asked for, nor on paper', async () => {
  const { page, done } = await read(DESK);
  const hint = parts(page).quotes.getByText('Is one missing?');
  await hint.waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await hint.isVisible(), false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('searchbox', { name: 'Search' }).fill('the');
  await hint.waitFor({ state: 'hidden' });
  await done();
});

test('“Show” points to where the article is', async () => {
  for (const [viewport, arrow] of /** @type {const} */ ([[PHONE, '↑'], [DESK, '←']])) {
    const { page, done } = await read(viewport);
    const sign = await page.locator('.locate').first().evaluate((button) => getComputedStyle(button, '::before').content);
    assert.ok(sign.includes(arrow), sign);
    await done();
  }
});

test('of Undo and Redo the one that does nothing has no frame, and neither moves', async () => {
  const { page, done } = await read(DESK);
  await page.locator('.quote-card').first().getByRole('button', { name: /^Correct / }).click();
  await page.getByRole('dialog').getByLabel('Speaker').selectOption('nobody');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const bar = page.getByRole('group', { name: 'Your corrections' });
  const undo = bar.getByRole('button', { name: 'Undo' });
  const before = await placeOf(undo);
  await undo.click();
  assert.deepEqual(await placeOf(undo), before);
  const frame = await undo.evaluate((button) => getComputedStyle(button).borderTopColor);
  assert.equal(frame, 'rgba(0, 0, 0, 0)');
  await done();
});

test('fields of a form are set in the type of the page', async () => {
  const { page, done } = await read(DESK);
  await page.locator('.quote-card').first().getByRole('button', { name: /^Correct / }).click();
  const [field, own] = await page.getByRole('dialog').getByLabel('Kind').evaluate((select) => [getComputedStyle(select).fontFamily, getComputedStyle(document.body).fontFamily]);
  assert.equal(field, own);
  await done();
});

test('on a phone, and at twice the size, the counts of an article are on the first screen', async () => {
  const { page, done } = await read(PHONE);
  for (const viewport of [{ width: DESK.width / 2, height: DESK.height / 2 }, PHONE]) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => scrollTo(0, 0));
    assert.ok(await isReached(page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: / quotes$/ })));
  }
  assert.equal(await page.getByRole('button', { name: /^Court/ }).isVisible(), false);
  await page.getByRole('button', { name: 'Clear text and date' }).click();
  await page.getByRole('button', { name: /^Court/ }).waitFor();
  await done();
});

test('a line of what was just done is as wide as it needs to be on a phone', async () => {
  const { page, done } = await read(PHONE);
  await page.locator('.quote-card').first().getByRole('button', { name: /^Correct / }).click();
  await page.getByRole('dialog').getByLabel('Speaker').selectOption('nobody');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.keyboard.press('Control+z');
  const sentence = await placeOf(page.getByRole('status').filter({ hasText: 'Undone: the correction of the quote.' }));
  assert.ok(sentence.bottom - sentence.top < 30);
  await done();
});

test('on a desk the speakers lead to the timeline below them, and back', async () => {
  const { page, done } = await read(DESK);
  const { speakers, timeline } = parts(page);
  await speakers.getByRole('link', { name: 'Timeline' }).click();
  await page.waitForFunction(() => (document.querySelector('.beside')?.scrollTop ?? 0) > 0);
  assert.ok(await isReached(timeline.getByRole('checkbox', { name: /^Show / })));
  await timeline.getByRole('link', { name: 'Speakers' }).click();
  await page.waitForFunction(() => document.querySelector('.beside')?.scrollTop === 0);
  // Where the links to the results stay in sight these would say it twice.
  await page.setViewportSize(PHONE);
  assert.equal(await page.locator('.beside-link').filter({ visible: true }).count(), 0);
  await done();
});

test('while one writes nothing lies upon the box', async () => {
  const { page, done } = await read(DESK);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const take = page.getByText('Copy or save', { exact: true });
  // To where it would lie upon it.
  await take.evaluate((summary) => scrollBy(0, summary.getBoundingClientRect().top - 150));
  const { left, top } = await placeOf(take);
  assert.equal(await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.id, /** @type {[number, number]} */ ([left + 4, top + 4])), 'text');
  await done();
});

test('whoever goes to the article by Tab sees its headline', async () => {
  const { page, done } = await read(DESK);
  await page.getByRole('button', { name: 'Edit', exact: true }).focus();
  await page.keyboard.press('Tab');
  assert.ok(await isReached(page.locator('.headline')));
  await done();
});

test('a date is not broken within a word', async () => {
  const { page, done } = await read(PHONE, 'The lock was closed on 14 Au\u00adgust 2025, said Ola Brandt.');
  assert.equal(await page.locator('.mark.time').first().evaluate((mark) => getComputedStyle(mark).hyphens), 'none');
  await done();
});
