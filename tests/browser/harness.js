/**
 * The built page in headless Chromium, served from a sub-path as any static host would, with a guard:
 * a console warning or error, an uncaught error, or a request after the page has loaded fails the test.
 */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** The built page; DIST in the environment names another. */
export const DIST = path.resolve(process.env.DIST ?? path.join(ROOT, 'dist'));
/** No page may count on lying at the root of its host. */
const SUB_PATH = '/some/where/';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/** @returns {Promise<{url: string, close: () => Promise<void>}>} `dist/` on a free port of this machine */
export async function serve() {
  assert.ok(existsSync(path.join(DIST, 'index.html')), 'dist/ is missing: run `cargo xtask build` first');
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.startsWith(SUB_PATH) ? pathname.slice(SUB_PATH.length) || 'index.html' : null;
    const file = name === null ? null : path.resolve(DIST, decodeURIComponent(name));
    try {
      if (!file?.startsWith(DIST)) throw new Error('outside');
      const body = await readFile(file);
      const type = TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  return {
    url: `http://127.0.0.1:${address.port}${SUB_PATH}`,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}

const COMMAND_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {string} the browser that CHROMIUM names, or the first on the path */
export function browserPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = process.env.CHROMIUM
    ?? COMMAND_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
  assert.ok(found, 'no Chromium: install it, or name it in CHROMIUM');
  return found;
}

export const launch = () => chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});

/**
 * @typedef {{
 *   page: import('playwright-core').Page,
 *   expectConsole: (pattern: RegExp) => void,
 *   reload: () => Promise<void>,
 *   done: () => Promise<void>,
 * }} Visit
 */

/**
 * A fresh visitor. `done` closes it and fails on anything the guard saw.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions & {prepare?: (page: import('playwright-core').Page) => Promise<unknown>}} [options]
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, { prepare, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const seen = [];
  /** @type {RegExp[]} */
  const expected = [];
  let loaded = false;
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!expected.some((pattern) => pattern.test(message.text()))) seen.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`));
  context.on('request', (request) => {
    // A worker's own script is in memory: its address says so.
    if (loaded && !request.url().startsWith('blob:')) seen.push(`request after load: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  await prepare?.(page);
  await page.goto(url, { waitUntil: 'load' });
  loaded = true;
  return {
    page,
    expectConsole: (pattern) => void expected.push(pattern),
    async reload() {
      loaded = false;
      await page.reload({ waitUntil: 'load' });
      loaded = true;
    },
    async done() {
      await context.close();
      assert.deepEqual(seen, []);
    },
  };
}

/**
 * The page and a browser for the tests of a file, from before the first to after the last.
 *
 * @returns {{open: (options?: Parameters<typeof visit>[2]) => Promise<Visit>, address: () => string}}
 */
export function site() {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import('playwright-core').Browser} */
  let browser;
  before(async () => {
    [server, browser] = await Promise.all([serve(), launch()]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  return { open: (options) => visit(browser, server.url, options), address: () => server.url };
}

/**
 * What axe-core finds wrong with the page as it is now.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    // @ts-expect-error: axe is a global of the page now
    const { violations: found } = await axe.run();
    return found.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ node) => `${node.target} ${node.any[0]?.message ?? ''}`).slice(0, 3).join('; ')}`);
  });
}

/** @param {import('playwright-core').Page} page */
export const parts = (page) => ({
  text: page.getByRole('textbox', { name: 'Article text', exact: true }),
  date: page.getByLabel('Article date', { exact: true }),
  article: page.getByRole('region', { name: 'Article', exact: true }),
  quotes: page.getByRole('region', { name: 'Quotes', exact: true }),
  speakers: page.getByRole('region', { name: 'Speakers', exact: true }),
  timeline: page.getByRole('region', { name: 'Timeline', exact: true }),
  alert: page.getByRole('alert'),
  status: page.locator('#status'),
});

/**
 * Waits until the page has read the text that is in the box now.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} [timeout]
 */
export const settled = (page, timeout = 30_000) =>
  page.waitForFunction(() => document.documentElement.dataset.reading === undefined, undefined, { timeout });

/**
 * @param {string} name
 * @returns {Promise<string>} an article of ours
 */
export const articleOf = async (name) => (await readFile(path.join(ROOT, 'tests/articles', `${name}.txt`), 'utf8')).trimEnd();

/** @returns {Promise<string>} the folder in `dist/` that holds the modules, as a relative address */
export async function assetsFolder() {
  const found = (await readdir(DIST)).find((name) => name.startsWith('assets-'));
  assert.ok(found);
  return `./${found}/`;
}
