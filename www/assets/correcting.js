/**
 * What the user says of the analysis: where it is said, what becomes of it, and the way back. The article's own date
 * takes part, since it is undone like the rest.
 */

import { apply } from './corrections/apply.js';
import { timesIn } from './corrections/operations.js';
import { History } from './corrections/history.js';
import { isAnother, moved } from './corrections/move.js';
import { createCorrect } from './views/correct.js';
import { createCorrections } from './views/corrections.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../src/contract').DateOrder} DateOrder */
/** @typedef {import('./corrections/operations.js').Operation} Operation */
/** @typedef {import('./corrections/operations.js').Span} Span */
/** @typedef {import('./view.js').View} View */
/**
 * `changed`: the analysis has to be shown anew, or where times are `dated` otherwise, made anew; `redated`: it has to be
 * made anew, by another date of the article.
 * @typedef {{
 *   dialog: HTMLDialogElement, bar: HTMLElement, results: HTMLElement, body: HTMLElement,
 *   acts: HTMLElement, add: HTMLButtonElement, correct: HTMLButtonElement, letGo: HTMLButtonElement,
 *   article: {chosen: () => Span | null, stretchOf: (element: Element) => Span | null},
 *   view: () => View | null, changed: (dated: boolean) => void, redated: (date: string | null, order: DateOrder | null) => void,
 *   leave: () => void, tell: ReturnType<typeof import('./views/notice.js').createNotice>['tell'],
 * }} Parts
 */

const FIELDS = 'input, textarea, select, [contenteditable]';

/** @param {Operation[]} before  @param {Operation[]} after  @returns {boolean} whether times are dated otherwise */
const isDated = (before, after) => JSON.stringify(timesIn(before)) !== JSON.stringify(timesIn(after));

/** @param {Parts} parts */
export function createCorrecting({ dialog, bar, results, body, acts, add, correct, letGo, article, view, changed, redated, leave, tell }) {
  let history = new History({ operations: [], date: null, order: null });
  /** The text that the corrections hang on. */
  let text = '';
  /** @type {string | null} */
  let selected = null;
  /** The mention that was chosen in the article. @type {Span | null} */
  let mention = null;
  /** @type {Span | null} */
  let words = null;
  /** Whether the form was asked for by a key from within the article, where one goes on after it. */
  let fromArticle = false;

  const form = createCorrect(dialog, (operations, label) => {
    say([...history.now.operations, ...operations], `the correction of ${label}`);
    // On a phone the bar may be many screens away.
    tell('Corrected.', {
      label: 'Undo',
      run() {
        step('undo');
        // By a key: the button that had the focus is gone.
        if (document.activeElement === document.body) /** @type {HTMLElement | null} */ (bar.querySelector('button:enabled'))?.focus({ preventScroll: true });
      },
    });
  });
  const list = createCorrections(bar, {
    undo: () => step('undo'),
    redo: () => step('redo'),
    takeBack(place) {
      say(history.now.operations.filter((_, at) => at !== place), 'the taking back');
      tell('Taken back.');
    },
  });

  /** @param {Operation[]} operations  @param {string} label */
  function say(operations, label) {
    const before = history.now.operations;
    history.add({ ...history.now, operations }, label);
    changed(isDated(before, operations));
  }

  /** @param {'undo' | 'redo'} way */
  function step(way) {
    const before = history.now;
    const label = history[way]();
    if (label === null) return;
    const { date, order } = history.now;
    if (date !== before.date || order !== before.order) redated(date, order);
    else changed(isDated(before.operations, history.now.operations));
    tell(way === 'undo' ? `Undone: ${label}.` : `Done again: ${label}.`);
  }

  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || dialog.open) return;
    if (event.target instanceof Element && event.target.matches(FIELDS)) return;
    const key = event.key.toLowerCase();
    const way = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
    if (!way || !(way === 'undo' ? history.canUndo : history.canRedo)) return;
    event.preventDefault();
    step(way);
  });
  results.addEventListener('click', ({ target }) => {
    const now = view();
    // Whoever is chosen in a list is meant as a whole.
    if (target instanceof Element && !body.contains(target) && !acts.contains(target)) mention = null;
    const card = target instanceof Element && target.closest('.correct')?.closest('[data-id]');
    if (now && card instanceof HTMLElement) form.open(card.dataset.id ?? '', now);
  });
  /** @param {Event} event  that chooses, by pointer or key */
  function pointed({ target }) {
    const mark = target instanceof Element ? target.closest('.mark.mention') : null;
    mention = mark && article.stretchOf(mark);
    offer();
  }
  body.addEventListener('click', pointed);
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') pointed(event);
  });
  document.addEventListener('selectionchange', () => {
    words = article.chosen();
    offer();
  });
  dialog.addEventListener('close', () => {
    // A mark is no stop of its own, so a browser does not give the focus back to it, and leaves it in the form for a while.
    const held = document.activeElement ?? document.body;
    if (fromArticle && (held === document.body || dialog.contains(held))) body.focus({ preventScroll: true });
    fromArticle = false;
  });
  // A press on the button must not let go of the words.
  add.addEventListener('pointerdown', (event) => event.preventDefault());
  add.addEventListener('click', open);
  correct.addEventListener('click', open);
  // A finger has no Escape.
  letGo.addEventListener('click', leave);

  /** The form for the words that are chosen, else for what is selected. */
  function open() {
    const now = view();
    if (!now || acts.hidden) return;
    fromArticle = body.contains(document.activeElement);
    if (words) form.add(words, now);
    else if (selected !== null) form.open(selected, now, now.people.has(selected) ? wholeMention(now, selected) : null);
  }

  /** A mention may be drawn in pieces. @param {View} now  @param {string} id */
  function wholeMention(now, id) {
    const at = mention;
    if (!at) return null;
    return now.people.get(id)?.entity.mentions.find(({ start, end }) => start <= at.start && end >= at.end) ?? null;
  }

  function offer() {
    const now = view();
    const known = selected !== null && now !== null && (now.quotes.has(selected) || now.people.has(selected)
      || now.analysis.times.some(({ id }) => id === selected) || now.analysis.timeline.some(({ id }) => id === selected));
    const held = document.activeElement;
    add.hidden = words === null;
    correct.hidden = letGo.hidden = words !== null || !known;
    acts.hidden = add.hidden && correct.hidden;
    if (held instanceof HTMLButtonElement && acts.contains(held) && held.hidden) body.focus({ preventScroll: true });
  }

  return {
    /** Another article, or none, with what was said of it before. @param {string} newText  @param {import('./corrections/history.js').Said} said */
    begin(newText, said) {
      text = newText;
      history = new History(said);
    },
    /** The text was edited. @param {string} newText */
    follow(newText) {
      const { operations } = history.now;
      if ((operations.length > 0 || history.canUndo || history.canRedo) && newText !== text) {
        if (isAnother(text, newText)) history = new History({ ...history.now, operations: [] });
        else history.move((some) => moved(some, text, newText));
      }
      text = newText;
    },
    /** The user gave the article a date, or took it away. @param {string | null} date */
    date: (date) => history.add({ ...history.now, date }, 'the article’s date'),
    /** The user said how dates in figures are read, or took it back. @param {DateOrder | null} order */
    order: (order) => history.add({ ...history.now, order }, 'the order of day and month'),
    /** @param {string | null} id  what is selected everywhere */
    select(id) {
      selected = id;
      offer();
    },
    open,
    /** @returns {ReturnType<typeof timesIn>} what the engine has to know: other times are counted from these */
    times: () => timesIn(history.now.operations),
    /** @returns {Operation[]} to be kept with the text */
    operations: () => history.now.operations,
    /**
     * @param {Analysis} raw  of that text
     * @param {string} analysed
     * @returns {Analysis} as corrected
     */
    apply(raw, analysed) {
      const { operations } = history.now;
      const { analysis, lost } = apply(raw, analysed, operations);
      list.show(operations, lost, analysed, history);
      return analysis;
    },
  };
}
