/** What a user does, found by the names that assistive technology hears. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { articleOf, parts, settled, site } from './harness.js';

const { open } = site();

const DATED = 'By Ann Teller · Published May 6, 2021\n\n“We open the lock on Monday,” Joan Harker, the keeper, said on Wednesday. She added that the gates were new.';
const UNDATED = '“We open the lock on Monday,” Joan Harker, the keeper, said on Wednesday.';

/**
 * Puts `text` on the clipboard's way, as a paste does.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text
 */
async function paste(page, text) {
  await parts(page).text.focus();
  await page.keyboard.insertText(text);
}

test('an article is read when it is pasted, with no button pressed', async () => {
  const { page, done } = await open();
  const { article, quotes, speakers, timeline, status } = parts(page);
  await paste(page, DATED);
  await settled(page);
  const card = quotes.getByRole('listitem').filter({ hasText: 'We open the lock' }).first();
  await card.getByRole('heading', { name: 'Joan Harker' }).waitFor();
  assert.match(await card.innerText(), /As written: .*said/);
  assert.match(await card.innerText(), /Direct/);
  assert.match(await card.innerText(), /(Sure|Likely|Unsure) \(\d+%\)/);
  assert.match(await card.innerText(), /Because: \S.{10,}/);
  assert.match(await speakers.innerText(), /Joan Harker[\s\S]*\d+ words? \(\d+%\) in \d+ quotes?/);
  assert.match(await timeline.innerText(), /(5|10) May 2021/);
  assert.match(await timeline.innerText(), /Because: /);
  const quoted = await article.locator('.article-body .quote.direct').allTextContents();
  assert.ok(quoted.join('').startsWith('“We open the lock on Monday,”'), quoted.join('|'));
  assert.ok((await article.locator('time').count()) >= 2);
  assert.match(await status.innerText(), /^\d+ quotes?, \d+ speakers?, \d+ dated entr/);
  await done();
});

test('another article date redates what counts from it', async () => {
  const { page, done } = await open();
  const { text, date, timeline } = parts(page);
  await text.fill(DATED);
  await settled(page);
  assert.equal(await date.inputValue(), '2021-05-06');
  const before = await timeline.innerText();
  assert.match(before, /2021/);
  await date.fill('2019-08-15');
  await settled(page);
  assert.match(await timeline.innerText(), /(14|19) August 2019/);
  await page.getByRole('button', { name: 'Use the text’s own' }).click();
  await settled(page);
  // The drawing waits for the next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await timeline.innerText(), before);
  await done();
});

test('where nobody knows the date the page asks for it, beside the field', async () => {
  const { page, done } = await open();
  const { text, date, timeline } = parts(page);
  await text.fill(UNDATED);
  await settled(page);
  const note = page.locator('#date-note');
  assert.match(await note.innerText(), /When was this published\? “\w+”/);
  assert.equal(await date.getAttribute('aria-describedby'), 'date-note');
  await date.fill('2021-05-06');
  await settled(page);
  assert.match(await note.innerText(), /Given by you: Thursday 6 May 2021/);
  assert.match(await timeline.innerText(), /(5|10) May 2021/);
  await done();
});

test('dates that wait for the article’s own are counted, and are not said to be none', async () => {
  const { page, done } = await open();
  const { text, date, timeline, status } = parts(page);
  await text.fill(UNDATED);
  await settled(page);
  await timeline.getByText('2 dates cannot be placed until the article’s own is known.').waitFor();
  await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: '2 open dates' }).waitFor();
  assert.match(await status.innerText(), /, 2 dates that cannot be placed/);
  await timeline.getByRole('link', { name: 'the article’s own' }).click();
  assert.ok(await date.evaluate((field) => field === document.activeElement));
  await text.fill('The river is long and the boats are slow.');
  await settled(page);
  await timeline.getByText('Nothing in the text is dated.').waitFor();
  await done();
});

test('counts are told when they have changed and one has stopped typing, not at every key', async () => {
  const { page, done } = await open({ prepare: (page) => page.clock.install() });
  const { status } = parts(page);
  /** @type {string[]} */
  const told = [];
  await page.exposeFunction('heard', (/** @type {string} */ sentence) => void told.push(sentence));
  await status.evaluate((region) => {
    // @ts-expect-error: a function of the test
    new MutationObserver(() => window.heard(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await paste(page, DATED);
  await settled(page);
  const [first] = told;
  assert.match(first ?? '', /^2 quotes, 1 speaker, /);
  await page.keyboard.type(' “It is deep,” said Ruth Pym.');
  await settled(page);
  assert.deepEqual(told, [first]);
  await page.clock.runFor(1500);
  await status.filter({ hasText: /^3 quotes, 2 speakers, / }).waitFor();
  await page.keyboard.type('  ');
  await settled(page);
  await page.clock.runFor(1500);
  assert.equal(told.length, 2);
  await done();
});

test('three articles are one click away, and each shows something everywhere', async () => {
  const { page, done } = await open();
  const { text, quotes, speakers, timeline } = parts(page);
  for (const name of ['Politics', 'Results', 'Court']) {
    await page.getByRole('group', { name: 'Or try a sample article' }).getByRole('button', { name }).click();
    await settled(page);
    assert.equal(await text.inputValue(), await articleOf(name.toLowerCase()));
    for (const region of [quotes, speakers, timeline]) {
      assert.ok((await region.getByRole('listitem').count()) > 0, `${name}: ${await region.innerText()}`);
    }
  }
  await done();
});

test('a click on a card lights its words and brings them into view, a click on words their card', async () => {
  const { page, done } = await open({ viewport: { width: 1440, height: 500 } });
  const { article, quotes } = parts(page);
  await parts(page).text.fill(await articleOf('politics'));
  await settled(page);
  const last = quotes.locator('.card').last();
  const id = await last.getAttribute('data-id');
  await last.getByRole('button', { name: /^Show this quote by/ }).press('Enter');
  const mark = article.locator(`[data-keys~="${id}"]`).first();
  assert.match(await mark.getAttribute('class') ?? '', /\blit\b/);
  assert.ok(await mark.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }));
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await article.locator('.quote[data-id]').first().click();
  await quotes.locator('.card.lit').first().waitFor();
  await done();
});

test('text and date are kept in this browser, and Clear keeps nothing', async () => {
  const { page, done } = await open();
  const { text, date } = parts(page);
  await text.fill(UNDATED);
  await date.fill('2021-05-06');
  await settled(page);
  await page.waitForFunction(() => localStorage.getItem('saywhen.draft')?.includes('2021-05-06'));
  assert.deepEqual(
    await page.evaluate(() => JSON.parse(localStorage.getItem('saywhen.draft') ?? 'null')),
    { text: UNDATED, date: '2021-05-06' },
  );
  await page.getByRole('button', { name: 'Clear text and date' }).click();
  await page.waitForFunction(() => localStorage.length === 0);
  assert.equal(await text.inputValue(), '');
  assert.equal(await date.inputValue(), '');
  await done();
});

test('a kept text is there again, and read, when the page opens', async () => {
  const { page, done } = await open({
    prepare: (page) => page.addInitScript((text) => {
      localStorage.setItem('saywhen.draft', JSON.stringify({ text, date: '2021-05-06' }));
    }, UNDATED),
  });
  await settled(page);
  assert.equal(await parts(page).text.inputValue(), UNDATED);
  assert.match(await parts(page).timeline.innerText(), /2021/);
  await done();
});

test('where storage is forbidden the page works and says that it keeps nothing', async () => {
  const { page, done } = await open({
    prepare: (page) => page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('forbidden', 'SecurityError'); } });
    }),
  });
  await parts(page).text.fill(DATED);
  await settled(page);
  assert.ok((await parts(page).quotes.getByRole('listitem').count()) > 0);
  await page.getByText('your text is gone when you close the page').waitFor();
  await done();
});

/** @type {Array<[name: string, text: string]>} */
const ODD = [
  ['one word', 'Hello'],
  ['no quotation', 'The river is long and the boats are slow.'],
  ['another language', 'Der Minister sagte am Montag, man habe „nichts gewusst“.'],
  ['NUL and control characters', 'a\u0000b \u0007“Yes,” said Jo\u0000an Harker.\u001b[31m'],
  ['right-to-left marks', '\u202e“No,”\u202c said \u200fDana Levy\u200e. שלום “כן”'],
  ['a lone surrogate', '“Ha \ud83d ha,” said Ola Brandt on Friday.'],
  ['unbalanced marks', '“““"\'\'’‘ said " said “'],
  ['markup', '<img src=x onerror=alert(1)> “<b>Bold</b>,” said <script>Ola</script> Brandt.'],
  ['names of objects', '“__proto__,” said Constructor Prototype.'],
];

for (const [name, odd] of ODD) {
  test(`odd text is shown as it is: ${name}`, async () => {
    const { page, done } = await open();
    const { text, article, alert } = parts(page);
    await text.fill(odd);
    await settled(page);
    const shown = await text.inputValue();
    assert.equal(await alert.innerText(), '');
    assert.equal(await article.locator('.article-body').textContent(), shown.trim());
    await done();
  });
}

test('nothing but spaces is nothing', async () => {
  const { page, done } = await open();
  await parts(page).text.fill('   \n\t  ');
  await settled(page);
  await page.getByRole('heading', { name: 'What you will see' }).waitFor();
  await parts(page).text.fill(DATED);
  await settled(page);
  await parts(page).text.fill('');
  await settled(page);
  assert.ok(await page.locator('#results').isHidden());
  await done();
});

test('phones have one column and never scroll sideways', async () => {
  const { page, done } = await open({ viewport: { width: 360, height: 740 } });
  for (const name of ['', 'politics', 'results']) {
    await parts(page).text.fill(name && (await articleOf(name)));
    await settled(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name || 'empty');
  }
  await done();
});

test('where a date in figures can be read in two ways the page asks, and the answer can be taken back', async () => {
  const { page, done } = await open();
  const { text, date } = parts(page);
  await text.fill('Published 10/01/2019\n\n“It works,” Ann Lee said on Tuesday.');
  await settled(page);
  const question = page.getByRole('group', { name: 'Order of day and month' });
  await question.getByText('What comes first in “10/01/2019”?').waitFor();
  assert.match(await page.locator('#date-note').innerText(), /until that day is known, or how its figures are read\.$/);
  assert.equal(await date.inputValue(), '');
  await question.getByRole('button', { name: 'The day' }).click();
  await settled(page);
  assert.equal(await date.inputValue(), '2019-01-10');
  await question.getByRole('button', { name: 'Take that back' }).click();
  await settled(page);
  await question.getByRole('button', { name: 'The month' }).click();
  await settled(page);
  assert.equal(await date.inputValue(), '2019-10-01');
  await page.getByRole('group', { name: 'Your corrections' }).getByRole('button', { name: 'Undo' }).click();
  await settled(page);
  await question.getByText('What comes first in “10/01/2019”?').waitFor();
  await done();
});

test('Speakers tells whose voices these are, and guesses none from a name', async () => {
  const { page, done } = await open();
  const { text, speakers } = parts(page);
  await text.fill(`${DATED}\n\n“The lock is deep,” said Mary Orr, who sells tickets.`);
  await settled(page);
  const table = speakers.getByRole('table', { name: 'Whose voices' });
  await table.getByRole('row', { name: /^Women 1 2 / }).waitFor();
  await table.getByRole('row', { name: /^Not told 1 1 / }).waitFor();
  assert.match(await speakers.innerText(), /\d+ words \(\d+%\) in 2 quotes \(67%\)/);
  await done();
});

test('who is also named has a name', async () => {
  const { page, done } = await open();
  const { text, speakers } = parts(page);
  await text.fill('A man was arrested after the vote, and his sister Ann Lee was not.\n\n“It rained,” said Ola Brandt.');
  await settled(page);
  await speakers.getByText('Also named: Ann Lee.', { exact: true }).waitFor();
  await done();
});

test('the colours that the reader chose outlast the visit', async () => {
  const { page, reload, done } = await open();
  const colours = page.getByRole('combobox', { name: 'Colours' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await colours.selectOption('Dark colours');
  const dark = await ground();
  assert.notEqual(dark, light);
  await reload();
  assert.equal(await ground(), dark);
  assert.equal(await colours.inputValue(), 'dark');
  await colours.selectOption('System colours');
  assert.equal(await ground(), light);
  await done();
});
