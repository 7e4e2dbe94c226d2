/**
 * In region *Timeline*: the entries drawn on a calendar, what happened on one lane and what was said on one for each
 * speaker. The list below has the same entries.
 */

import { dayNumber } from '../drawing/calendar.js';
import { beyond, lanesOf, marksOf } from '../drawing/lanes.js';
import { ticksOf } from '../drawing/ticks.js';
import { fit, most, pan, share, zoom } from '../drawing/window.js';
import { count, grouped, range } from '../days.js';
import { el } from '../dom.js';

/** @typedef {import('../../../src/contract').Entry} Entry */
/** @typedef {import('../drawing/lanes.js').Lane} Lane */
/** @typedef {import('../drawing/lanes.js').Mark} Mark */
/** @typedef {import('../drawing/window.js').Window} Window */
/** @typedef {import('../view.js').View} View */

const LEAST_PX = 14;
const LABEL_PX = 76;
const NEARER = 0.6;
const STEP = 0.25;
/** Beside what is brought in from beyond an edge so much of the window stays empty. */
const ASIDE = 0.04;
/** Words in the label of a mark. */
const MOST_UNITS = 120;
/** How the drawing is read, for whoever points at nothing. */
const LEGEND = 'Faded: the first or last day is open. A number: several entries. Point at one to read it.';

/**
 * @param {HTMLElement} root
 * @param {(id: string) => void} choose
 */
export function createDrawing(root, choose) {
  const plot = el('div', { class: 'plot', role: 'group', 'aria-label': 'Drawing of the timeline', 'aria-describedby': 'drawing-note' });
  const note = el('p', { id: 'drawing-note', class: 'unseen' }, 'The list below has the same entries. Arrow keys go from one to the next, plus and minus zoom, 0 shows all.');
  const label = el('p', { class: 'drawing-label', 'aria-hidden': 'true' });
  const tools = el('div', { class: 'drawing-tools', role: 'group', 'aria-label': 'Move over the timeline' });
  root.replaceChildren(tools, plot, label, note);

  /** @type {Lane[]} */
  let lanes = [];
  /** @type {Window} */
  let all = fit([]);
  /** @type {Window} */
  let shown = all;
  /** @type {View | null} */
  let view = null;
  /** What is to be drawn and has no lanes yet. @type {Entry[] | null} */
  let fresh = null;
  /** @type {Set<string>} */
  let lit = new Set();
  /** The entry whose mark has the one tab stop. @type {string | null} */
  let current = null;
  /** The marks as drawn, in order of date. @type {Array<{mark: Mark, button: HTMLButtonElement}>} */
  let drawn = [];

  // What lies beyond the edges is said, and one press away.
  const older = el('button', { type: 'button', class: 'act', hidden: true });
  const newer = el('button', { type: 'button', class: 'act', hidden: true });
  tools.append(el('span', { class: 'drawing-beyond' }, older, newer));
  older.addEventListener('click', () => reach('earlier'));
  newer.addEventListener('click', () => reach('later'));

  /** @param {string} name  @param {string} sign  @param {() => void} act */
  const tool = (name, sign, act) => {
    const button = el('button', { type: 'button', class: 'tool', 'aria-label': name, title: name }, sign);
    button.addEventListener('click', act);
    tools.append(button);
    return button;
  };
  tool('Earlier', '‹', () => move(pan(shown, -STEP, all)));
  tool('Later', '›', () => move(pan(shown, STEP, all)));
  const further = tool('Zoom out', '−', () => move(zoom(shown, 1 / NEARER)));
  tool('Zoom in', '+', () => move(zoom(shown, NEARER)));
  const whole = tool('Fit', 'Fit', () => move(all));

  /** @param {Window} window */
  function move(window) {
    const wider = window.to - window.from >= all.to - all.from;
    shown = wider ? all : pan(window, 0, all);
    // Nothing lies beyond what all of them span.
    if (!wider && shown.from < all.from) shown = { from: all.from, to: all.from + (shown.to - shown.from) };
    if (!wider && shown.to > all.to) shown = { from: all.to - (shown.to - shown.from), to: all.to };
    draw();
  }

  /** Widens the window to what lies beyond one of its edges. @param {'earlier' | 'later'} side  @returns {boolean} whether anything does */
  function reach(side) {
    const { from, to, [side]: number } = beyond(lanes, shown);
    if (number === 0) return false;
    move(side === 'earlier' ? { from: from - (shown.to - from) * ASIDE, to: shown.to } : { from: shown.from, to: to + (to - shown.from) * ASIDE });
    return true;
  }

  /** Moves the window, as wide as it is, to an entry. @param {string} id */
  function goTo(id) {
    const { from = null, to = null } = lanes.flatMap(({ dated }) => dated).find(({ entry }) => entry.id === id) ?? {};
    const [begins, ends] = [from ?? to, to ?? from];
    if (begins !== null && ends !== null) move(pan(shown, share(shown, (begins + ends) / 2) - 0.5, all));
  }

  let due = 0;
  function draw() {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(drawNow);
  }

  function drawNow() {
    const width = plot.clientWidth;
    if (width === 0 || !view) return;
    if (fresh) lanes = lanesOf(view.analysis, fresh);
    fresh = null;
    const focused = drawn.find(({ button }) => button === document.activeElement);
    further.disabled = whole.disabled = shown.to - shown.from >= all.to - all.from;
    const outside = beyond(lanes, shown);
    for (const [button, number, which] of /** @type {const} */ ([[older, outside.earlier, 'older'], [newer, outside.later, 'newer']])) {
      // A button that goes takes the focus with it.
      if (number === 0 && button === document.activeElement) whole.focus();
      button.hidden = number === 0;
      button.textContent = `${number} ${which}`;
      button.setAttribute('aria-label', `Show ${count(number, `${which} entry`, `${which} entries`)}`);
    }
    drawn = [];
    const axis = el('div', { class: 'axis', 'aria-hidden': 'true' });
    for (const { day, label: said } of ticksOf(shown, width, LABEL_PX)) {
      const at = share(shown, day);
      const tick = el('span', { class: at > 1 - LABEL_PX / width ? 'tick last' : 'tick' }, said);
      tick.style.setProperty('--at', `${100 * at}%`);
      axis.append(tick);
    }
    const rows = lanes.map((lane) => {
      const person = view?.people.get(lane.speaker ?? '');
      const track = el('div', { class: 'track' });
      const marks = marksOf(lane.dated, shown, LEAST_PX / width);
      track.style.setProperty('--rows', String(1 + Math.max(0, ...marks.map((mark) => mark.row))));
      for (const mark of marks) {
        const button = buttonOf(mark, lane);
        drawn.push({ mark, button });
        track.append(button);
      }
      const row = el('div', { class: 'lane' },
        el('p', { class: 'lane-name', 'aria-hidden': 'true' }, person ? el('b', {}, person.initials) : null, ' ', lane.name),
        track);
      if (person?.ink) row.style.setProperty('--voice', person.ink);
      return row;
    });
    drawn.sort((a, b) => a.mark.from - b.mark.from);
    plot.replaceChildren(axis, ...rows);
    relight();
    if (focused) (drawn.find(({ mark }) => mark.entries.some(({ id }) => id === current)) ?? drawn[0])?.button.focus({ preventScroll: true });
  }

  /** @param {Mark} mark  @param {Lane} lane */
  function buttonOf(mark, lane) {
    const [entry] = /** @type {[Entry]} */ (mark.entries);
    const several = mark.entries.length > 1;
    const classes = ['point', several && 'several', mark.inferred && 'inferred', mark.opensLeft && 'opens-left', mark.opensRight && 'opens-right', mark.vague && 'vague'];
    const button = el('button', { type: 'button', class: classes.filter(Boolean).join(' '), tabindex: -1, 'aria-label': `${described(mark)} (${lane.name})` },
      several ? String(mark.entries.length) : '');
    // By which it lights up with the rest when it is pointed at.
    button.dataset.id = entry.id;
    button.style.setProperty('--left', `${100 * mark.left}%`);
    button.style.setProperty('--width', `${100 * (mark.right - mark.left)}%`);
    button.style.setProperty('--row', String(mark.row));
    const tell = () => { label.textContent = described(mark); };
    button.addEventListener('pointerenter', tell);
    button.addEventListener('focus', () => {
      current = entry.id;
      stop();
      tell();
    });
    button.addEventListener('click', () => press(mark));
    return button;
  }

  /** Chooses the entry; several are gone through one by one, or taken apart by going nearer. @param {Mark} mark */
  function press(mark) {
    const at = mark.entries.findIndex(({ id }) => id === current && lit.has(id));
    const apart = mark.to - mark.from > 1 && mark.entries.some(({ earliest, latest }) => earliest !== mark.entries[0]?.earliest || latest !== mark.entries[0]?.latest);
    if (mark.entries.length > 1 && apart && shown.to - shown.from > (mark.to - mark.from) * 1.5) {
      const around = (mark.to - mark.from) * 0.2;
      move({ from: mark.from - around, to: mark.to + around });
    }
    const entry = mark.entries[(at + 1) % mark.entries.length];
    if (!entry) return;
    current = entry.id;
    choose(entry.id);
  }

  /** Gives the tab stop to the current mark, or to the first. */
  function stop() {
    const own = drawn.find(({ mark }) => mark.entries.some(({ id }) => id === current)) ?? drawn[0];
    for (const { button } of drawn) button.tabIndex = button === own?.button ? 0 : -1;
  }

  function relight() {
    for (const { mark, button } of drawn) button.classList.toggle('lit', mark.entries.some(({ id }) => lit.has(id)));
    stop();
  }

  plot.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = drawn.findIndex(({ button }) => button === document.activeElement);
    /** @type {Record<string, () => unknown>} */
    const acts = {
      ArrowRight: () => (at < drawn.length - 1 || !reach('later')) && drawn[Math.min(drawn.length - 1, at + 1)]?.button.focus(),
      ArrowLeft: () => (at > 0 || !reach('earlier')) && drawn[Math.max(0, at - 1)]?.button.focus(),
      Home: () => drawn[0]?.button.focus(),
      End: () => drawn.at(-1)?.button.focus(),
      PageUp: () => move(pan(shown, -STEP, all)),
      PageDown: () => move(pan(shown, STEP, all)),
      '+': () => move(zoom(shown, NEARER)),
      '=': () => move(zoom(shown, NEARER)),
      '-': () => move(zoom(shown, 1 / NEARER)),
      0: () => move(all),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });

  // A wheel over the drawing scrolls the page, unless it is turned sideways, with Ctrl, or after a click into it.
  plot.addEventListener('wheel', (event) => {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    const nearer = event.ctrlKey || event.metaKey || (!sideways && plot.contains(document.activeElement));
    if (!sideways && !nearer) return;
    event.preventDefault();
    const box = plot.getBoundingClientRect();
    if (nearer) move(zoom(shown, event.deltaY < 0 ? 0.85 : 1 / 0.85, (event.clientX - box.left) / box.width));
    else move(pan(shown, (event.deltaX || event.deltaY) / box.width, all));
  }, { passive: false });

  drag(plot, {
    by: (part) => move(pan(shown, -part, all)),
    pinch: (factor, at) => move(zoom(shown, factor, at)),
  });
  new ResizeObserver(draw).observe(plot);

  // Paper shows everything: there one cannot move.
  const paper = matchMedia('print');
  /** @type {Window | null} */
  let before = null;
  const onPaper = (/** @type {boolean} */ is) => {
    if (is === (before !== null)) return;
    [shown, before] = is ? [all, shown] : [before ?? all, null];
    drawNow();
  };
  addEventListener('beforeprint', () => onPaper(true));
  addEventListener('afterprint', () => onPaper(false));
  paper.addEventListener('change', ({ matches }) => onPaper(matches));

  return {
    /**
     * @param {View} newView
     * @param {Entry[]} entries  those to draw
     */
    show(newView, entries) {
      view = newView;
      fresh = entries;
      const days = entries.flatMap(({ earliest, latest }) => [earliest, latest]).flatMap((day) => (day === null ? [] : dayNumber(day) ?? []));
      const span = fit(days);
      // A correction or a letter typed elsewhere leaves the reader where they are.
      if (span.from !== all.from || span.to !== all.to) shown = most(days);
      all = span;
      root.hidden = entries.length === 0;
      label.textContent = LEGEND;
      draw();
    },
    /**
     * @param {Set<string>} ids
     * @param {string | null} reveal  the id of the entry to go to, where none that lights up is in the window
     */
    light(ids, reveal) {
      lit = ids;
      relight();
      if (reveal !== null && !drawn.some(({ button }) => button.classList.contains('lit'))) goTo(reveal);
    },
  };
}

/** @param {Array<string | null>} days  null: an open side  @returns {string[]} none where any is open */
const ordered = (days) => (days.includes(null) ? [] : days.flatMap((day) => day ?? []).sort((a, b) => (dayNumber(a) ?? 0) - (dayNumber(b) ?? 0)));

/** @param {Mark} mark  @returns {string} its days and its words, or of several all their days */
export function described({ entries, vague }) {
  const [entry] = entries;
  if (!entry) return '';
  if (entries.length > 1) {
    const [first, last] = [ordered(entries.map(({ earliest }) => earliest))[0] ?? null, ordered(entries.map(({ latest }) => latest)).at(-1) ?? null];
    return `${grouped(entries.length)} entries${first || last ? `: ${range(first, last)}` : ''}`;
  }
  const words = entry.text.length > MOST_UNITS ? `${entry.text.slice(0, MOST_UNITS).replace(/\s+\S*$/u, '')} …` : entry.text;
  return `${vague ? 'Not exactly, ' : ''}${range(entry.earliest, entry.latest)}: ${words}`;
}

/**
 * Dragging by mouse or finger, and pinching by two.
 *
 * @param {HTMLElement} plot
 * @param {{by: (share: number) => void, pinch: (factor: number, share: number) => void}} acts
 */
function drag(plot, { by, pinch }) {
  /** Where each finger is. @type {Map<number, number>} */
  const fingers = new Map();
  let moved = false;
  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, event.clientX);
    moved = false;
  });
  plot.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const box = plot.getBoundingClientRect();
    const spread = () => {
      const [a = 0, b = 0] = fingers.values();
      return Math.max(16, Math.abs(a - b));
    };
    const old = spread();
    if (fingers.size === 1 && !moved && Math.abs(event.clientX - before) < 4) return;
    // Only now: a click that does not move must reach the mark.
    if (!moved) plot.setPointerCapture(event.pointerId);
    moved = true;
    fingers.set(event.pointerId, event.clientX);
    if (fingers.size === 1) by((event.clientX - before) / box.width);
    else {
      const [a = 0, b = 0] = fingers.values();
      pinch(old / spread(), ((a + b) / 2 - box.left) / box.width);
    }
  });
  const lift = (/** @type {PointerEvent} */ event) => fingers.delete(event.pointerId);
  plot.addEventListener('pointerup', lift);
  plot.addEventListener('pointercancel', lift);
  plot.addEventListener('click', (event) => {
    if (moved) event.stopPropagation();
    moved = false;
  }, { capture: true });
}
