/**
 * How the built page feels in headless Chromium, in milliseconds: `cargo xtask bench` runs it and prints the table.
 *
 * Reads `{"articles": [{"text"}]}` from standard input and prints `{"cold", "longest", "keys"}`: from the navigation to
 * the first quote of a kept article, for a visitor whom the browser does not know; the longest task on the page's own
 * thread while one types in a megabyte, each letter after the one before; and the slowest key. Each is the best of
 * several.
 */

import { text as readAll } from 'node:stream/consumers';

import { launch, serve } from '../tests/browser/harness.js';

const VISITS = 5;
const UNITS = 1_000_000;
const WORDS = 'He said on Tuesday that the bridge would open. ';
const VIEWPORT = { width: 1440, height: 900 };

/** @param {import('playwright-core').Page} page  @returns when all that the text gives is shown */
const settled = (page) => page.waitForFunction(() => document.documentElement.dataset.reading === undefined && document.body.dataset.state === 'analysed', undefined, { timeout: 120_000 });

/** From the navigation to the first quote. */
async function cold(browser, url, text) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript((kept) => {
    localStorage.setItem('saywhen.draft', JSON.stringify({ text: kept, date: null }));
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.quote-card')) return;
      performance.mark('first-quote');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  }, text);
  await page.goto(url);
  await page.locator('.quote-card').first().waitFor();
  const [mark] = await page.evaluate(() => performance.getEntriesByName('first-quote').map(({ startTime }) => startTime));
  await context.close();
  return mark;
}

/** Typing in the middle of a megabyte, while it is read again and again. */
async function typing(browser, url, text) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(url);
  const field = page.getByRole('textbox', { name: 'Article text', exact: true });
  await field.fill(text);
  await settled(page);
  // What is first shown may take its time.
  await page.waitForTimeout(1500);
  await field.evaluate((box) => {
    box.setSelectionRange(box.value.length / 2, box.value.length / 2);
    const seen = { tasks: [0], keys: [0] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
    new PerformanceObserver((list) => seen.keys.push(...list.getEntries().filter(({ name }) => name.startsWith('key')).map(({ duration }) => duration))).observe({ type: 'event', durationThreshold: 16 });
  });
  for (const [at, letter] of [...WORDS].entries()) {
    await page.keyboard.type(letter);
    // Now and then a pause, in which what was typed is read and shown.
    await page.waitForTimeout(at % 12 === 11 ? 4000 : 100);
  }
  await settled(page);
  const measured = await page.evaluate(() => ({ longest: Math.max(...globalThis.seen.tasks), keys: Math.max(...globalThis.seen.keys) }));
  await context.close();
  return measured;
}

const { articles } = JSON.parse(await readAll(process.stdin));
let long = '';
for (let at = 0; long.length < UNITS; at += 1) long += `${articles[at % articles.length].text.trimEnd()}\n\n`;
const server = await serve();
const browser = await launch();
const colds = [];
for (let visit = 0; visit < VISITS; visit += 1) colds.push(await cold(browser, server.url, articles[0].text));
const typed = [];
for (let visit = 0; visit < 2; visit += 1) typed.push(await typing(browser, server.url, long));
await browser.close();
await server.close();
const least = (figures) => Math.min(...figures);
console.log(JSON.stringify({ cold: least(colds), longest: least(typed.map(({ longest }) => longest)), keys: least(typed.map(({ keys }) => keys)) }));
