/** The timeline as a drawing: its geometry as tables, and what a user does with it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { civilOf, dayNumber, numberOf } from '../../www/assets/drawing/calendar.js';
import { beyond, datedOf, lanesOf, marksOf } from '../../www/assets/drawing/lanes.js';
import { ticksOf } from '../../www/assets/drawing/ticks.js';
import { fit, most, pan, share, zoom } from '../../www/assets/drawing/window.js';
import { described } from '../../www/assets/views/drawing.js';
import { articleOf, parts, settled, site, violations } from './harness.js';

/** @typedef {import('../../src/contract').Entry} Entry */

/** @type {Array<[iso: string, number: number | null]>} */
const DAYS = [
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['2000-02-29', 11016],
  ['2019-01-10', 17906],
  ['0001-01-01', -719162],
  ['-0043-03-15', -735160],
  ['9999-12-31', 2932896],
  ['2019', null],
  ['', null],
];

test('days are numbers and come back as days', () => {
  for (const [iso, number] of DAYS) {
    assert.equal(dayNumber(iso), number, iso);
    if (number !== null) assert.equal(numberOf(civilOf(number)), number, iso);
  }
});

/** @type {Array<[name: string, from: string, to: string, width: number, first: string[]]>} */
const RULED = [
  ['two days', '2019-01-10', '2019-01-12', 300, ['10 Jan 2019', '11 Jan', '12 Jan']],
  ['a fortnight on a phone', '2019-01-01', '2019-01-15', 300, ['7 Jan 2019', '14 Jan']],
  ['over the turn of a year', '2018-12-28', '2019-01-02', 600, ['28 Dec 2018', '29 Dec', '30 Dec', '31 Dec', '1 Jan 2019', '2 Jan']],
  ['half a year', '2019-01-01', '2019-07-01', 600, ['Jan 2019', 'Feb', 'Mar']],
  ['ten years', '2010-01-01', '2020-01-01', 600, ['2010', '2012', '2014']],
  ['two centuries', '1823-01-01', '2019-01-01', 600, ['1850', '1900', '1950', '2000']],
  ['before the year 1', '-0100-01-01', '0099-01-01', 600, ['101 BC', '51 BC']],
];

for (const [name, from, to, width, first] of RULED) {
  test(`the axis is ruled: ${name}`, () => {
    const window = { from: dayNumber(from) ?? 0, to: dayNumber(to) ?? 0 };
    const ticks = ticksOf(window, width, 76);
    assert.deepEqual(ticks.slice(0, first.length).map(({ label }) => label), first);
    for (const [at, tick] of ticks.entries()) {
      const next = ticks[at + 1];
      if (next) assert.ok((share(window, next.day) - share(window, tick.day)) * width >= 75, `${tick.label} touches ${next.label}`);
    }
  });
}

test('a window fits its days, is zoomed about a place, and does not leave what there is', () => {
  const all = fit([100, 200]);
  assert.ok(all.from < 100 && all.to > 201);
  const near = zoom(all, 0.5, 0.25);
  assert.ok(Math.abs(share(near, all.from + (all.to - all.from) * 0.25) - 0.25) < 1e-9);
  assert.ok(Math.abs(pan(near, -5, all).from - all.from) < 1e-9);
  assert.ok(Math.abs(pan(near, 5, all).to - all.to) < 1e-9);
  assert.ok(zoom(all, 1e-9).to - zoom(all, 1e-9).from >= 1);
  assert.deepEqual(fit([]).from, 0);
});

const WEEK = [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008];

/** @type {Array<[name: string, days: number[], shown: number[]]>} what the drawing opens on */
const OPENS = [
  ['nothing', [], []],
  ['one day', [1000, 1000], [1000]],
  ['two far apart', [0, 1000, 0, 1000], [0, 1000]],
  ['days of one week', WEEK, WEEK],
  ['one long span among them', [-13_600, 1008, ...WEEK, ...WEEK], WEEK],
  ['one far ahead', [...WEEK, ...WEEK, 5000], WEEK],
  ['several far back', [-20_000, -13_600, -13_600, ...WEEK, ...WEEK], WEEK],
  ['one day that most are of', [0, 900, ...Array(20).fill(1000)], [0, 900, 1000]],
  ['what lies near them', [960, 997, 0, ...WEEK, ...WEEK, ...WEEK], [997, ...WEEK]],
  ['all there is, where less would win nothing', [980, ...WEEK, ...WEEK], [980, ...WEEK]],
];

for (const [name, days, shown] of OPENS) {
  test(`the drawing opens on where most is: ${name}`, () => assert.deepEqual(most(days), fit(shown)));
}

test('what lies beyond an edge is counted, and what goes on beyond it is open there', () => {
  const dated = [[0, 5], [50, null], [90, 120], [null, 8], [200, 201]].map(([from = null, to = null]) => ({ entry: entry('v', null, null), from, to, vague: false }));
  const window = { from: 10, to: 100 };
  assert.deepEqual(beyond([{ name: '', speaker: null, dated }], window), { earlier: 2, later: 1, from: 0, to: 201 });
  const marks = marksOf(dated, window, 0.01);
  assert.deepEqual(marks.map(({ opensLeft, opensRight }) => [opensLeft, opensRight]), [[false, true], [false, true]]);
});

/** @param {string} id  @param {string | null} earliest  @param {string | null} latest  @param {Partial<Entry>} [more]  @returns {Entry} */
const entry = (id, earliest, latest, more) => ({
  id, start: 0, end: 0, text: id, earliest, latest, kind: /** @type {const} */ ('event'), basis: 'stated', times: [], quotes: [], entities: [], because: '', ...more,
});

/** @type {Array<[name: string, days: Array<[earliest: string | null, latest: string | null]>, said: string]>} */
const SAID = [
  ['one', [['2019-01-10', '2019-01-10']], 'Thursday 10 January 2019: v'],
  ['several of a day', [['2019-01-10', '2019-01-10'], ['2019-01-10', '2019-01-10']], '2 entries: Thursday 10 January 2019'],
  ['a long one first', [['2018-01-01', '2019-12-31'], ['2018-03-01', '2018-03-02']], '2 entries: 2018–2019'],
  ['one that is open', [['2018-03-01', '2018-03-02'], ['2018-03-02', null]], '2 entries: From 1 March 2018 on'],
  ['open on both sides', [[null, '2018-03-02'], ['2018-03-02', null]], '2 entries'],
];
for (const [name, days, said] of SAID) {
  test(`a mark says what it stands for: ${name}`, () => {
    const [mark] = marksOf([{ entry: entry('v', null, null), from: 1, to: 2, vague: false }], { from: 0, to: 100 }, 0.01);
    assert.ok(mark);
    assert.equal(described({ ...mark, entries: days.map(([earliest, latest]) => entry('v', earliest, latest)) }), said);
  });
}

test('what has no day is not drawn, an open side stays open', () => {
  assert.equal(datedOf(entry('v1', null, null)), null);
  assert.deepEqual(datedOf(entry('v1', '1970-01-02', null)), { entry: entry('v1', '1970-01-02', null), from: 1, to: null, vague: false });
  const [mark] = marksOf([{ entry: entry('v1', null, '1970-01-02'), from: null, to: 2, vague: false }], { from: 0, to: 10 }, 0.01);
  assert.ok(mark?.opensLeft && !mark.opensRight);
});

test('what happened has a lane, speakers have theirs, and the rest share one', () => {
  const speakers = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const analysis = /** @type {any} */ ({
    quotes: speakers.map((id) => ({ id: `q${id}`, speaker: id })),
    entities: speakers.map((id) => ({ id, name: id.toUpperCase() })),
    times: [],
  });
  const entries = [
    entry('v0', '2019-01-01', '2019-01-01'),
    ...speakers.map((id) => entry(`v${id}`, '2019-01-02', '2019-01-02', { quotes: [`q${id}`] })),
    entry('vg2', '2019-01-03', '2019-01-03', { quotes: ['qg'] }),
  ];
  const lanes = lanesOf(analysis, entries);
  assert.deepEqual(lanes.map(({ name }) => name), ['What happened', 'G', 'A', 'B', 'C', 'Other speakers']);
  assert.equal(lanes.reduce((sum, { dated }) => sum + dated.length, 0), entries.length);
});

test('edges that the text leaves open to doubt are soft, unless a sure one lies there too', () => {
  const analysis = /** @type {any} */ ({
    quotes: [], entities: [],
    times: [{ id: 't1', mod: 'APPROX' }, { id: 't2', mod: null }, { id: 't3', mod: 'END' }, { id: 't4', mod: 'EQUAL_OR_MORE' }],
  });
  const day = '2019-01-01';
  const [lane] = lanesOf(analysis, ['t1', 't2', 't3', 't4'].map((time, at) => entry(`v${at}`, day, day, { times: [time] })));
  assert.deepEqual(lane?.dated.map(({ vague }) => vague), [true, false, true, false]);
  const [whole] = marksOf(lane?.dated ?? [], { from: 17_800, to: 18_000 }, 0.03);
  assert.deepEqual([whole?.entries.length, whole?.vague], [4, false]);
});

test('every entry is in one mark, within the drawing, and no two marks of a row lie upon each other', () => {
  for (const [days, length] of [[3, 1], [300, 1], [3000, 40]]) {
    const dated = Array.from({ length: days ?? 0 }, (_, at) => {
      const from = (at * 37) % 911;
      return { entry: entry(`v${at}`, null, null), from, to: from + 1 + (at % (length ?? 1)), vague: false };
    });
    const marks = marksOf(dated, { from: -5, to: 960 }, 0.03);
    assert.deepEqual(marks.flatMap(({ entries }) => entries.map(({ id }) => id)).sort(), dated.map(({ entry: { id } }) => id).sort());
    for (const row of [0, 1, 2]) {
      const own = marks.filter((mark) => mark.row === row);
      for (const [at, mark] of own.entries()) {
        assert.ok(mark.left >= 0 && mark.right <= 1 && mark.left < mark.right);
        // There is room for the number of several.
        assert.ok(mark.entries.length === 1 || mark.right - mark.left >= 0.05 || mark.left === 0 || mark.right === 1);
        const next = own[at + 1];
        if (next) assert.ok(next.left >= mark.right - 1e-9, `${next.left} < ${mark.right}`);
      }
    }
  }
});

const { open } = site();

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function opened(options) {
  const visitor = await open(options);
  await parts(visitor.page).text.fill(await articleOf('court'));
  await settled(visitor.page);
  const { timeline } = parts(visitor.page);
  const drawing = timeline.getByRole('group', { name: 'Drawing of the timeline' });
  const ruled = () => drawing.locator('.tick').allTextContents();
  await drawing.getByRole('button').first().waitFor();
  // It opens on where most is.
  const fit = timeline.getByRole('button', { name: 'Fit', exact: true });
  if (await fit.isEnabled()) await fit.click();
  await visitor.page.waitForFunction(() => document.querySelector('.drawing-tools > button:last-child')?.matches(':disabled'));
  return { ...visitor, timeline, drawing, ruled };
}

const FORTY_YEARS = `Mill to close after forty years

Published March 6, 2024

The mill opened in 1911 and was rebuilt in 1984. The mayor, Jo Roe, said on Tuesday that the mill would close on March 20. “We tried,” said Roe on Monday. Workers met on February 27 and voted on March 1. “I started in 1984,” Ann Lee said on Tuesday. The council meets on Thursday. A buyer was named on March 4.`;

test('one that is decades old presses nothing aside; it is said, and brought in by button, keys and on paper', async () => {
  const { page, done } = await open();
  const { text, timeline } = parts(page);
  await text.fill(FORTY_YEARS);
  await settled(page);
  const older = timeline.getByRole('button', { name: /^Show \d+ older entr/ });
  await older.waitFor();
  const ticks = async () => (await timeline.locator('.tick').allTextContents()).join(' ');
  assert.match(await ticks(), /Mar/);
  assert.deepEqual(await violations(page), []);
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => /1950/.test(document.querySelector('.axis')?.textContent ?? ''));
  await page.emulateMedia({ media: 'screen' });
  await page.waitForFunction(() => /Mar/.test(document.querySelector('.axis')?.textContent ?? ''));
  await timeline.locator('.point[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => /1950/.test(document.querySelector('.axis')?.textContent ?? ''));
  assert.equal(await older.count(), 0);
  for (let times = 0; times < 4; times++) await timeline.getByRole('button', { name: 'Zoom in' }).click();
  await older.focus();
  await page.keyboard.press('Enter');
  await older.waitFor({ state: 'hidden' });
  assert.ok(await timeline.evaluate((region) => region.contains(document.activeElement)));
  await done();
});

test('an entry that is chosen in the list is gone to in the drawing, at the same scale', async () => {
  const { page, done } = await open();
  const { text, timeline } = parts(page);
  await text.fill(FORTY_YEARS);
  await settled(page);
  const axis = (/** @type {RegExp} */ said) => page.waitForFunction((want) => new RegExp(want).test(document.querySelector('.axis')?.textContent ?? ''), said.source);
  const show = (/** @type {RegExp} */ day) => timeline.getByRole('listitem').filter({ hasText: day }).getByRole('button', { name: /^Show / }).click();
  await axis(/Mar/);
  await show(/The mill opened in 1911/);
  await axis(/1911/);
  await timeline.locator('.point.lit').waitFor();
  await show(/A buyer was named/);
  await axis(/2024/);
  await timeline.locator('.point.lit').waitFor();
  await done();
});

test('the drawing is zoomed and moved by buttons, and Fit shows all again', async () => {
  const { timeline, ruled, page, done } = await opened();
  const whole = await ruled();
  for (let times = 0; times < 6; times++) await timeline.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForFunction((before) => document.querySelector('.tick')?.textContent !== before, whole[0]);
  const near = await ruled();
  await timeline.getByRole('button', { name: 'Earlier' }).click();
  await page.waitForFunction((before) => document.querySelector('.axis')?.textContent !== before, near.join(''));
  await timeline.getByRole('button', { name: 'Fit' }).click();
  await page.waitForFunction((before) => document.querySelector('.axis')?.textContent === before, whole.join(''));
  assert.ok(await timeline.getByRole('button', { name: 'Zoom out' }).isDisabled());
  await done();
});

test('by keys: one tab stop, arrows walk the entries, plus and 0 zoom, Enter chooses', async () => {
  const { drawing, page, ruled, done } = await opened();
  assert.equal(await drawing.locator('button[tabindex="0"]').count(), 1);
  await drawing.locator('button[tabindex="0"]').focus();
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const first = await name();
  await page.keyboard.press('ArrowRight');
  assert.notEqual(await name(), first);
  await page.keyboard.press('Home');
  assert.equal(await name(), first);
  const whole = (await ruled()).join('');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.waitForFunction((before) => document.querySelector('.axis')?.textContent !== before, whole);
  await page.keyboard.press('0');
  await page.waitForFunction((before) => document.querySelector('.axis')?.textContent === before, whole);
  await page.keyboard.press('Enter');
  await page.locator('.article-body .lit').first().waitFor();
  assert.ok((await drawing.locator('.lit').count()) > 0);
  await done();
});

test('by two fingers: spreading them goes nearer, one finger moves', async () => {
  const { page, done } = await open({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const { text, timeline } = parts(page);
  await text.fill(await articleOf('results'));
  await settled(page);
  const plot = timeline.getByRole('group', { name: 'Drawing of the timeline' });
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  assert.ok(box);
  const client = await page.context().newCDPSession(page);
  /** @param {'touchStart' | 'touchMove' | 'touchEnd'} type  @param {...number} shares  of the width */
  const touch = (type, ...shares) => client.send('Input.dispatchTouchEvent', {
    type, touchPoints: shares.map((share, id) => ({ id, x: box.x + box.width * share, y: box.y + box.height / 2 })),
  });
  const fit = timeline.getByRole('button', { name: 'Fit', exact: true });
  const ticks = () => plot.locator('.tick').allInnerTexts();
  if (await fit.isEnabled()) await fit.click();
  await page.waitForFunction(() => document.querySelector('.drawing-tools > button:last-child')?.matches(':disabled'));
  const all = await ticks();
  await touch('touchStart', 0.6, 0.8);
  for (const [left, right] of [[0.55, 0.85], [0.45, 0.9], [0.3, 0.98]]) await touch('touchMove', left ?? 0, right ?? 0);
  await touch('touchEnd');
  await page.waitForFunction(() => !document.querySelector('.drawing-tools > button:last-child')?.matches(':disabled'));
  const near = await ticks();
  assert.notDeepEqual(near, all);
  await touch('touchStart', 0.3);
  for (const share of [0.4, 0.6, 0.8]) await touch('touchMove', share);
  await touch('touchEnd');
  await page.waitForFunction((before) => JSON.stringify([...document.querySelectorAll('.plot .tick')].map((tick) => tick.textContent)) !== before, JSON.stringify(near));
  await fit.click();
  await page.waitForFunction((before) => JSON.stringify([...document.querySelectorAll('.plot .tick')].map((tick) => tick.textContent)) === before, JSON.stringify(all));
  await done();
});

/** @type {Array<[name: string, text: string]>} */
const LENGTHS = [
  ['one day', 'Published May 6, 2021\n\nThe lock was closed on Thursday. It was drained on Thursday.'],
  ['two centuries', Array.from({ length: 21 }, (_, at) => `In ${1820 + at * 10} the lock was rebuilt.`).join(' ')],
  ['three hundred entries', Array.from({ length: 300 }, (_, at) => `The lock was closed on May ${1 + (at % 28)}, ${1990 + Math.floor(at / 28)}.`).join('\n\n')],
  ['three thousand entries', Array.from({ length: 3000 }, (_, at) => `The lock was closed on May ${1 + (at % 28)}, ${1890 + Math.floor(at / 28)}.`).join('\n\n')],
];

for (const [name, words] of LENGTHS) {
  test(`the drawing reads well with ${name}`, { timeout: 60_000 }, async () => {
    const { page, done } = await open();
    const { text, timeline } = parts(page);
    await text.fill(words);
    await settled(page);
    const points = timeline.locator('.plot .point');
    await points.first().waitFor();
    // Ticks that can be told apart, marks that can be pressed, and few enough of them to be taken in.
    const ticks = await timeline.locator('.plot .tick').evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().left).sort((a, b) => a - b));
    assert.ok(ticks.length > 0 && ticks.every((left, at) => at === 0 || left - (ticks[at - 1] ?? 0) >= 60), String(ticks));
    const boxes = await points.evaluateAll((all) => all.map((point) => point.getBoundingClientRect()).map(({ width, height }) => [width, height]));
    const upon = await points.evaluateAll((all) => all.flatMap((point) => {
      const { left, top } = point.getBoundingClientRect();
      return all.filter((other) => other !== point && other.getBoundingClientRect().top === top)
        .map((other) => other.getBoundingClientRect()).filter((other) => other.left <= left && other.right > left + 1).map(({ right }) => right - left);
    }));
    assert.deepEqual(upon, []);
    assert.ok(boxes.length <= 120 && boxes.every(([width = 0, height = 0]) => width >= 14 && height >= 20), `${boxes.length}`);
    assert.deepEqual(await violations(page), []);
    await done();
  });
}

test('by wheel: Ctrl zooms, sideways moves, and the page scrolls by the rest', async () => {
  const { drawing, page, ruled, done } = await opened({ viewport: { width: 834, height: 700 } });
  const whole = (await ruled()).join('');
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width - 20, box.y + 40);
  const top = () => page.evaluate(() => scrollY);
  const before = await top();
  await page.mouse.wheel(0, 40);
  await page.waitForFunction((old) => scrollY !== old, before);
  assert.equal((await ruled()).join(''), whole);
  await page.keyboard.down('Control');
  for (let times = 0; times < 8; times++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.waitForFunction((old) => document.querySelector('.axis')?.textContent !== old, whole);
  const near = (await ruled()).join('');
  await page.mouse.wheel(-300, 0);
  await page.waitForFunction((old) => document.querySelector('.axis')?.textContent !== old, near);
  await done();
});

test('by mouse: dragging moves, and a click goes to the words', async () => {
  const { timeline, drawing, page, ruled, done } = await opened();
  for (let times = 0; times < 4; times++) await timeline.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForTimeout(50);
  const near = (await ruled()).join('');
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + 60, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction((old) => document.querySelector('.axis')?.textContent !== old, near);
  await timeline.getByRole('button', { name: 'Fit' }).click();
  await drawing.getByRole('button', { name: /What happened/ }).first().click();
  await page.locator('.article-body .lit').first().waitFor();
  await done();
});

test('inferred dates leave the drawing and the list by one box', async () => {
  const { timeline, drawing, page, done } = await opened();
  assert.ok((await drawing.locator('.inferred').count()) > 0);
  await timeline.getByRole('checkbox', { name: /Show \d+ inferred dates?/ }).uncheck();
  await page.waitForFunction(() => document.querySelectorAll('.plot .inferred').length === 0);
  assert.equal(await timeline.locator('.basis-document, .basis-carried, .fold').count(), 0);
  assert.ok((await timeline.locator('.basis-stated').count()) > 0);
  await done();
});
