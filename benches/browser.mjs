/**
 * How fast the built page's engine is in headless Chromium, and chrono-node beside it: `cargo xtask bench` runs it
 * and prints the table. Input and output are those of `throughput.rs`; the output has also `chrono`, the seconds
 * of one pass by chrono-node, which finds dates only and runs in Node.js, on the same JavaScript engine.
 */

import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';

import { DIST, launch } from '../tests/browser/harness.js';

const chrono = createRequire(new URL('../tests/browser/package.json', import.meta.url))('chrono-node');

const TIME = 1500;
const PASSES = 5;

/** Goes after the page's own worker: instead of answering the page, it measures. */
const MEASURE = `
const PASSES = ${PASSES}, TIME = ${TIME};
const starting = self.onmessage;
self.onmessage = (event) => {
  starting(event);
  self.onmessage = measure;
};
const measure = ({ data: { articles, growth, frame } }) => {
  const analyse = (text, date, stages) => {
    const start = performance.now();
    wasm_bindgen.analyze(text, { date });
    const seconds = (performance.now() - start) / 1000;
    for (const { name, duration } of performance.getEntriesByType('measure')) {
      const stage = name.replace('saywhen:', '');
      stages[stage] = (stages[stage] ?? 0) + duration / 1000;
    }
    return seconds;
  };
  const best = ${String(best)};
  const pass = () => {
    const stages = {};
    const seconds = articles.reduce((sum, { text, date }) => sum + analyse(text, date, stages), 0);
    return { seconds, stages };
  };
  const measured = best(pass);
  const alone = (text) => best(() => ({ seconds: analyse(text, null, {}) })).seconds;
  self.postMessage({ ...measured, growth: growth.map(alone), frame: alone(frame) });
};
`;

/** The quickest of several passes; the first, which is not yet compiled to the end, does not count. */
function best(pass) {
  pass();
  const start = performance.now();
  let quickest = pass();
  for (let passes = 1; passes < PASSES || performance.now() - start < TIME; passes += 1) {
    const next = pass();
    if (next.seconds < quickest.seconds) quickest = next;
  }
  return quickest;
}

/** What a module of the built page exports. */
async function built(name) {
  const assets = (await readdir(DIST)).find((name) => name.startsWith('assets-'));
  return import(`data:text/javascript;base64,${(await readFile(path.join(DIST, assets, name))).toString('base64')}`);
}

async function inBrowser(input) {
  const [{ workerSource }, { core }] = await Promise.all([built('engine.js'), built('core.js')]);
  const source = `${workerSource}\n${MEASURE}`;
  const browser = await launch();
  try {
    const page = await browser.newPage();
    return await page.evaluate(([source, core, input]) => new Promise((resolve, reject) => {
      const module = new WebAssembly.Module(Uint8Array.from(core, (character) => character.charCodeAt(0)));
      const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (data.broken) reject(new Error(data.broken));
        else if (data.ready) worker.postMessage(input);
        else resolve(data);
      };
      worker.postMessage({ module });
    }), [source, core, input]);
  } finally {
    await browser.close();
  }
}

function byChrono({ articles }) {
  const { seconds } = best(() => {
    const start = performance.now();
    for (const { text, date } of articles) chrono.parse(text, date ? new Date(`${date}T12:00:00Z`) : new Date(0));
    return { seconds: (performance.now() - start) / 1000 };
  });
  return seconds;
}

const input = JSON.parse(await readAll(process.stdin));
console.log(JSON.stringify({ ...await inBrowser(input), chrono: byChrono(input) }));
