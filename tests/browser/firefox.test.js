/**
 * The main job in Firefox. Playwright drives only a Firefox of its own making; Puppeteer speaks WebDriver BiDi,
 * which the one that people have understands.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { launch } from 'puppeteer-core';

import { articleOf, serve } from './harness.js';

const FIREFOX = process.env.FIREFOX;

test('Firefox reads an article, shows who said what and when, and asks nothing of the network', {
  skip: FIREFOX ? false : 'no Firefox: FIREFOX names none',
}, async () => {
  const server = await serve();
  const browser = await launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const seen = [];
    let loaded = false;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') seen.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => seen.push(`uncaught: ${error}`));
    page.on('request', (request) => {
      if (loaded && !/^(?:blob|data):/.test(request.url())) seen.push(`request after load: ${request.url()}`);
    });
    await page.goto(server.url, { waitUntil: 'load' });
    loaded = true;
    await page.locator('#text').fill(await articleOf('court'));
    await page.waitForFunction(() => document.documentElement.dataset.reading === undefined
      && document.querySelector('#quotes li') !== null);
    /** @param {string} region */
    const shown = (region) => page.$eval(`#${region}`, (element) => /** @type {HTMLElement} */ (element).innerText);
    assert.match(await shown('quotes'), /Colm Hadley[\s\S]*I could see perhaps two cars ahead[\s\S]*Because: /);
    assert.match(await shown('speakers'), /Colm Hadley[\s\S]*\d+ words/);
    assert.match(await shown('timeline'), /12 November 2018/);
    assert.deepEqual(seen, []);
  } finally {
    await browser.close();
    await server.close();
  }
});
