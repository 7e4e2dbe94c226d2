/** A user corrects what the page shows, and takes it back. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { parts, settled, site, violations } from './harness.js';

const TEXT = `Lock Opens

By Ann Teller, May 6, 2021

“We open the lock on Monday,” Joan Harker, the keeper, said on Wednesday. “The gates are new.”

Ruth Pym, a boater, said that the lock was too deep. “It took an hour,” Pym said. It rained in April.`;

const { open } = site();

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function opened(options) {
  const visitor = await open(options);
  const { page } = visitor;
  await parts(page).text.fill(TEXT);
  await settled(page);
  const { quotes, speakers, timeline, article } = parts(page);
  /** @param {string} words */
  const card = (words) => quotes.getByRole('listitem').filter({ hasText: words }).first();
  const dialog = page.getByRole('dialog');
  const save = async () => {
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const bar = page.getByRole('group', { name: 'Your corrections' });
  return { ...visitor, quotes, speakers, timeline, article, card, dialog, save, bar };
}

/** @param {import('playwright-core').Locator} quoteCard */
const speakerOf = (quoteCard) => quoteCard.getByRole('heading').innerText();

test('a quote is given to somebody else, whose share follows, and Undo gives it back', async () => {
  const { page, card, dialog, save, bar, speakers, done } = await opened();
  const quote = card('It took an hour');
  assert.equal(await speakerOf(quote), 'Ruth Pym');
  await quote.getByRole('button', { name: /^Correct this quote/ }).click();
  await dialog.getByLabel('Speaker').selectOption({ label: 'Joan Harker, the keeper' }).catch(() => dialog.getByLabel('Speaker').selectOption({ label: 'Joan Harker' }));
  await save();
  assert.equal(await speakerOf(card('It took an hour')), 'Joan Harker');
  assert.match(await card('It took an hour').innerText(), /Corrected by you[\s\S]*You gave it to Joan Harker; it had been given to Ruth Pym/);
  assert.match(await speakers.getByRole('listitem').filter({ hasText: 'Joan Harker' }).first().innerText(), /in 2 quotes/);
  await bar.getByRole('button', { name: 'Undo' }).click();
  assert.equal(await speakerOf(card('It took an hour')), 'Ruth Pym');
  await page.keyboard.press('Control+Shift+z');
  assert.equal(await speakerOf(card('It took an hour')), 'Joan Harker');
  await page.keyboard.press('Control+z');
  assert.equal(await speakerOf(card('It took an hour')), 'Ruth Pym');
  await done();
});

test('by keys: after Save, Undo and Redo the focus is where one goes on', async () => {
  const { page, card, timeline, dialog, bar, done } = await opened();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await card('It took an hour').getByRole('button', { name: /^Correct this quote/ }).press('Enter');
  await dialog.getByLabel('Speaker').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await bar.waitFor();
  assert.equal(await focused(), 'Correct this quote by Joan Harker');
  assert.ok(await card('It took an hour').evaluate((element) => element.contains(document.activeElement)));
  await bar.getByRole('button', { name: 'Undo' }).press('Enter');
  assert.equal(await focused(), 'Redo');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'Undo');
  await bar.getByText('Your corrections (1)').click();
  await bar.getByRole('button', { name: /^Take back/ }).press('Enter');
  assert.equal(await focused(), 'Undo');
  // Where the card is gone the head of its list is next.
  await card('It took an hour').getByRole('button', { name: /^Correct this quote/ }).press('Enter');
  await dialog.getByLabel('This is no quotation').check();
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await card('It took an hour').waitFor({ state: 'detached' });
  assert.equal(await focused(), 'Quotes');
  // A day has the text read anew.
  const entry = timeline.getByRole('listitem').filter({ hasText: 'It rained in April' });
  await entry.getByRole('button', { name: /^Correct / }).press('Enter');
  await dialog.getByLabel('First day').fill('2021-04-02');
  await dialog.getByLabel('Last day').fill('2021-04-02');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await settled(page);
  assert.equal(await focused(), 'Correct what is dated Friday 2 April 2021');
  await done();
});

test('a quote gets a speaker whom the text does not name, survives a reload and a small edit, and is taken back', async () => {
  const { page, reload, card, dialog, save, bar, done } = await opened();
  await card('It took an hour').getByRole('button', { name: /^Correct this quote/ }).click();
  await dialog.getByLabel('Speaker').selectOption({ label: 'Somebody else …' });
  await dialog.getByLabel('Name').fill('Lou Reyes');
  await save();
  await reload();
  await settled(page);
  assert.equal(await speakerOf(card('It took an hour')), 'Lou Reyes');
  const { text } = parts(page);
  await text.fill(TEXT.replace('By Ann Teller', 'By Ann Q. Teller'));
  await settled(page);
  assert.equal(await speakerOf(card('It took an hour')), 'Lou Reyes');
  await text.fill(TEXT.replace(' “It took an hour,” Pym said.', ''));
  await settled(page);
  assert.match(await bar.innerText(), /1 does not fit the text any more/);
  await bar.getByText(/^Your corrections/).click();
  await bar.getByRole('button', { name: /^Take back/ }).click();
  await bar.getByText(/^Your corrections/).waitFor({ state: 'hidden' });
  await done();
});

test('another kind, and no quotation at all', async () => {
  const { card, dialog, save, quotes, done } = await opened();
  await card('the lock was too deep').getByRole('button', { name: /^Correct this quote/ }).click();
  await dialog.getByLabel('Kind').selectOption('mixed');
  await save();
  assert.match(await card('the lock was too deep').innerText(), /Partly quoted/);
  await card('the lock was too deep').getByRole('button', { name: /^Correct this quote/ }).click();
  await dialog.getByLabel('This is no quotation').check();
  await save();
  assert.equal(await quotes.getByRole('listitem').filter({ hasText: 'the lock was too deep' }).count(), 0);
  await done();
});

test('people are renamed and merged, and their quotes go along', async () => {
  const { card, dialog, save, speakers, done } = await opened();
  await speakers.getByRole('button', { name: 'Correct Ruth Pym' }).click();
  await dialog.getByLabel('Name').fill('Ruth A. Pym');
  await save();
  assert.equal(await speakerOf(card('It took an hour')), 'Ruth A. Pym');
  await speakers.getByRole('button', { name: 'Correct Ruth A. Pym' }).click();
  await dialog.getByLabel('Is the same as').selectOption({ label: 'Joan Harker' });
  await save();
  assert.equal(await speakerOf(card('It took an hour')), 'Joan Harker');
  assert.equal(await speakers.getByRole('listitem').filter({ hasText: 'Pym' }).count(), 0);
  await done();
});

test('a mention is somebody else', async () => {
  const { page, card, dialog, save, article, done } = await opened();
  await article.locator('.mark.mention', { hasText: 'Pym' }).last().click();
  await page.getByRole('button', { name: 'Correct what is selected' }).click();
  await dialog.getByLabel('This mention is').selectOption({ label: 'Somebody else …' });
  await dialog.getByLabel('Name').fill('Ida Pym');
  await save();
  assert.equal(await speakerOf(card('It took an hour')), 'Ida Pym');
  assert.equal(await speakerOf(card('the lock was too deep')), 'Ruth Pym');
  await done();
});

test('a date is set, and what rests on it moves; an entry loses its date', async () => {
  const { page, dialog, save, article, timeline, done } = await opened();
  await article.locator('time', { hasText: 'Monday' }).click();
  await page.getByRole('button', { name: 'Correct what is selected' }).click();
  await dialog.getByLabel('First day').fill('2021-05-17');
  await save();
  const entry = timeline.getByRole('listitem').filter({ hasText: 'We open the lock' }).filter({ hasText: '17 May 2021' });
  assert.match(await entry.first().innerText(), /Corrected by you/);
  const april = timeline.getByRole('listitem').filter({ hasText: 'It rained in April' });
  await april.getByRole('button', { name: /^Correct what is dated/ }).click();
  await dialog.getByLabel('It has no date').check();
  await save();
  assert.equal(await april.count(), 0);
  await done();
});

test('what is counted from a day that is corrected moves with it, and back', async () => {
  const { page, done } = await open();
  const { text, article, timeline } = parts(page);
  await text.fill('Published March 17, 2023\n\nThe bridge was closed on Monday. The next day it was opened again, the mayor said.');
  await settled(page);
  const opened = timeline.locator('.basis-stated', { hasText: 'it was opened again' });
  assert.match(await opened.innerText(), /14 March 2023/);
  await article.locator('time', { hasText: 'Monday' }).click();
  await page.getByRole('button', { name: 'Correct what is selected' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First day').fill('2023-03-06');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await settled(page);
  assert.match(await opened.innerText(), /7 March 2023/);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await settled(page);
  assert.match(await opened.innerText(), /14 March 2023/);
  await done();
});

test('a quote that was not found is added from words that one selects', async () => {
  const { page, card, dialog, save, done } = await opened();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(/** @type {Node} */ (document.querySelector('#article-body')), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('It rained') ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 'It rained'.length);
    }
  });
  await page.getByRole('button', { name: 'Add as a quote' }).click();
  await dialog.getByLabel('Speaker').selectOption({ label: 'Ruth Pym' }).catch(() => dialog.getByLabel('Speaker').selectOption({ index: 2 }));
  await save();
  assert.match(await card('It rained').innerText(), /Corrected by you/);
  await done();
});

test('corrections are in what one takes along, and marked', async () => {
  const { page, card, dialog, save, done } = await opened();
  await card('It took an hour').getByRole('button', { name: /^Correct this quote/ }).click();
  await dialog.getByLabel('Speaker').selectOption({ label: 'Unknown' });
  await save();
  await page.getByText('Copy or save', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Quotes (CSV)' }).click()]);
  const table = await readFile(await download.path(), 'utf8');
  assert.match(table, /“It took an hour,”".*,user,/);
  await done();
});

for (const [name, options] of /** @type {Array<[string, import('playwright-core').BrowserContextOptions]>} */ ([
  ['light', {}], ['dark', { colorScheme: 'dark' }], ['on a phone', { viewport: { width: 360, height: 740 } }],
])) {
  test(`axe finds nothing in the form, nor after it: ${name}`, async () => {
    const { page, card, dialog, save, bar, done } = await opened(options);
    await card('It took an hour').getByRole('button', { name: /^Correct this quote/ }).click();
    assert.deepEqual(await violations(page), []);
    await dialog.getByLabel('Speaker').selectOption({ label: 'Unknown' });
    await save();
    await bar.getByText(/^Your corrections/).click();
    assert.deepEqual(await violations(page), []);
    await done();
  });
}

test('on a phone Undo stands beside the word that something was corrected, wherever that is', async () => {
  const { page, card, dialog, save, bar, done } = await opened({ viewport: { width: 360, height: 740 } });
  const quote = card('It took an hour');
  await quote.getByRole('button', { name: /^Correct this quote/ }).click();
  await dialog.getByLabel('Speaker').selectOption('nobody');
  await save();
  const told = page.getByRole('status').filter({ hasText: 'Corrected.' });
  const undo = told.getByRole('button', { name: 'Undo' });
  const { top, bottom } = await undo.evaluate((button) => button.getBoundingClientRect());
  assert.ok(top > 0 && bottom < 740);
  assert.deepEqual(await violations(page), []);
  await undo.click();
  assert.equal(await speakerOf(quote), 'Ruth Pym');
  assert.equal(await page.getByRole('status').filter({ hasText: 'Undone: the correction of the quote.' }).getByRole('button').count(), 0);
  // By a key the focus goes on to the bar.
  await quote.getByRole('button', { name: /^Correct this quote/ }).press('Enter');
  await dialog.getByLabel('Speaker').selectOption('nobody');
  await save();
  await undo.press('Enter');
  assert.ok(await bar.getByRole('button', { name: 'Redo' }).evaluate((button) => button === document.activeElement));
  await done();
});

test('what has gone to another place by its new date is looked after', async () => {
  const { page, timeline, dialog, save, done } = await opened({ viewport: { width: 360, height: 500 } });
  const entry = timeline.getByRole('listitem').filter({ hasText: 'It rained in April' }).first();
  await entry.getByRole('button', { name: /^Correct / }).click();
  await dialog.getByLabel('First day').fill('2031-01-01');
  await dialog.getByLabel('Last day').fill('2031-01-01');
  await save();
  await settled(page);
  await timeline.getByRole('heading', { name: 'Wednesday 1 January 2031' }).waitFor();
  const { top, bottom } = await entry.evaluate((card) => card.getBoundingClientRect());
  assert.ok(bottom > 0 && top < 500, `${top} to ${bottom}`);
  await done();
});

test('a first day after the last one is the last one as well, and no last day comes before the first', async () => {
  const { timeline, dialog, save, done } = await opened();
  const entry = timeline.getByRole('listitem').filter({ hasText: 'It rained in April' }).first();
  await entry.getByRole('button', { name: /^Correct / }).click();
  await dialog.getByLabel('First day').fill('2021-06-01');
  assert.equal(await dialog.getByLabel('Last day').inputValue(), '2021-06-01');
  await dialog.getByLabel('Last day').fill('2021-05-01');
  await dialog.getByRole('button', { name: 'Save' }).click();
  assert.ok(await dialog.isVisible());
  await dialog.getByLabel('Last day').fill('2021-06-02');
  await save();
  await timeline.getByRole('heading', { name: '1–2 June 2021' }).waitFor();
  await done();
});

test('words that are chosen far down an article can be added as a quote there', async () => {
  const { page, article, dialog, done } = await opened({ viewport: { width: 360, height: 740 } });
  await parts(page).text.fill(`${TEXT}${'\n\nThe river rose by the hour, and the keeper slept.'.repeat(40)}`);
  await settled(page);
  const last = article.locator('.article-body > p').last();
  await last.scrollIntoViewIfNeeded();
  await last.selectText();
  const add = page.getByRole('button', { name: 'Add as a quote' });
  const { top, bottom } = await add.evaluate((button) => button.getBoundingClientRect());
  assert.ok(top > 0 && bottom < 740, `${top} to ${bottom}`);
  assert.deepEqual(await violations(page), []);
  await add.click();
  await dialog.getByRole('heading', { name: 'Add as a quote' }).waitFor();
  await done();
});

for (const [name, options] of /** @type {Array<[string, import('playwright-core').BrowserContextOptions]>} */ ([
  ['on a desk', { viewport: { width: 1440, height: 900 } }],
  ['on a narrow desk', { viewport: { width: 1160, height: 800 } }],
  ['on a phone', { viewport: { width: 360, height: 740 } }],
])) {
  test(`what is selected far down an article can be corrected there: ${name}`, async () => {
    const { page, article, dialog, done } = await opened(options);
    await parts(page).text.fill(`${'The river rose by the hour, and the keeper slept.\n\n'.repeat(40)}${TEXT}`);
    await settled(page);
    await article.locator('.mark.mention', { hasText: 'Pym' }).last().click();
    const control = page.getByRole('button', { name: 'Correct what is selected' });
    const box = await control.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { top, bottom: top + height, hit: button.contains(document.elementFromPoint(left + width / 2, top + height / 2)) };
    });
    assert.ok(box.top >= 0 && box.bottom <= (options.viewport?.height ?? 0) && box.hit, JSON.stringify(box));
    assert.deepEqual(await violations(page), []);
    await control.click();
    await dialog.getByRole('heading', { name: 'Who is this?' }).waitFor();
    await done();
  });
}

test('by the key c what is selected is corrected, and words that are chosen are added; where nothing is, nothing happens', async () => {
  const { page, article, dialog, done } = await opened();
  await article.locator('.article-body').focus();
  await page.keyboard.press('c');
  assert.equal(await dialog.count(), 0);
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await dialog.getByRole('heading', { name: 'Correct this quote' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await article.locator('.article-body > p').last().selectText();
  await page.getByRole('button', { name: 'Add as a quote' }).waitFor();
  await page.keyboard.press('c');
  await dialog.getByRole('heading', { name: 'Add as a quote' }).waitFor();
  await done();
});

test('on a phone the strip below hides nothing of the page, and a finger can let go', async () => {
  const { page, article, done } = await opened({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await article.locator('.mark.mention', { hasText: 'Pym' }).last().tap();
  const strip = page.getByRole('group', { name: 'What is selected' });
  await strip.waitFor();
  const free = await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    return document.querySelector('.timeline')?.getBoundingClientRect().bottom ?? 0;
  });
  assert.ok(free <= await strip.evaluate((element) => element.getBoundingClientRect().top), 'the last entry is below the strip');
  await strip.getByRole('button', { name: 'Let go' }).tap();
  assert.equal(await strip.isVisible(), false);
  assert.equal(await page.locator('[aria-current="true"].card').count(), 0);
  await done();
});

test('by keys one mention is corrected as well; whoever is chosen in the list is meant as a whole', async () => {
  const { page, article, speakers, dialog, done } = await opened();
  await article.locator('.article-body').focus();
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('ArrowRight');
    if (await page.evaluate(() => document.activeElement?.matches('.mention') && document.activeElement.textContent === 'Pym')) break;
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await dialog.getByRole('heading', { name: 'Who is this?' }).waitFor();
  // The mark is drawn anew, and one is in the article still.
  await dialog.getByLabel('This mention is').selectOption({ label: 'Somebody else …' });
  await dialog.getByLabel('Name').fill('Ida Pym');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.activeElement?.closest('.article-body') !== null);
  await page.keyboard.press('Control+z');
  await speakers.getByRole('button', { name: /^Show Ruth Pym/ }).click();
  await page.keyboard.press('c');
  await dialog.getByRole('heading', { name: 'Correct this speaker' }).waitFor();
  await done();
});
