/**
 * The one place that knows the whole page: what the user does goes in, what the views show comes out.
 * The state is small: the text, the date the user gave, the analysis of some text, and what is selected.
 */

import { createAsking } from './asking.js';
import { createBox } from './box.js';
import { isEdit } from './carry.js';
import { breath, byId } from './dom.js';
import * as draft from './draft.js';
import { createCorrecting } from './correcting.js';
import { holdFocus } from './focus.js';
import { createFollow } from './follow.js';
import { createLibraryOf } from './library.js';
import { lettersOn, nameOf, setLetters } from './keys.js';
import { createReading, LONG_UNITS } from './reading.js';
import { startOf, viewOf } from './view.js';
import { createArticle } from './views/article.js';
import { createCounts } from './views/counts.js';
import { createDate } from './views/date.js';
import { createEdit } from './views/edit.js';
import { createFoundInCards } from './views/found.js';
import { createKeys } from './views/keys.js';
import { createNotice } from './views/notice.js';
import { createQuotes } from './views/quotes.js';
import { createSamples } from './views/samples.js';
import { createSpeakers } from './views/speakers.js';
import { createTake } from './views/take.js';
import { createTheme } from './views/theme.js';
import { createTimeline } from './views/timeline.js';

/** @typedef {import('../../src/contract').Analysis} Analysis */
/** @typedef {import('../../src/contract').DateOrder} DateOrder */
/** @typedef {import('./messenger.js').Messenger} Messenger */
/** @typedef {import('./view.js').View} View */

const SAVE_AFTER_MS = 400;
/** A headline stands no further down, however long the menu above it. */
const HEAD_UNITS = 20_000;

/** @param {Messenger} messenger */
export function start(messenger) {
  const field = /** @type {HTMLTextAreaElement} */ (byId('text'));
  const box = createBox(field, byId('text-pager'), (before) => {
    const was = { text: before, date: given, order, corrections: correcting.operations() };
    notice.offer('The whole text was replaced, also what was not in the box.', {
      label: 'Bring it back',
      run: () => replace(was.text, was.date, was.corrections, was.order),
    });
  });
  const results = byId('results');
  const keptNote = byId('kept');
  const clearButton = /** @type {HTMLButtonElement} */ (byId('clear'));

  const article = createArticle({ body: byId('article-body'), pager: byId('article-pager'), furniture: byId('furniture') });
  const quotes = createQuotes(byId('quotes'));
  const speakers = createSpeakers(byId('speakers'), (id) => asking.speaker(id));
  const timeline = createTimeline(byId('timeline'), (id) => follow.select(id));
  const inCards = createFoundInCards([byId('quotes'), byId('timeline')]);
  const notice = createNotice({
    alert: byId('alert'),
    status: byId('status'),
    offers: byId('offers'),
    doubt: byId('doubt'),
  });
  const date = createDate(
    {
      field: /** @type {HTMLInputElement} */ (byId('date')),
      note: byId('date-note'),
      question: byId('date-order'),
      reset: /** @type {HTMLButtonElement} */ (byId('date-reset')),
    },
    (chosen) => {
      given = chosen;
      correcting.date(chosen);
      changed();
    },
    (chosen) => {
      order = chosen;
      correcting.order(chosen);
      changed();
    },
  );
  const counts = createCounts(
    { quotes: byId('quotes'), speakers: byId('speakers'), timeline: byId('timeline') },
    { quotes: byId('count-quotes'), speakers: byId('count-speakers'), timeline: byId('count-timeline') },
    () => asking.clear(),
  );
  /** Takes away the notice that what was chosen is left out. */
  let unhide = () => {};
  let letters = lettersOn();
  const keys = createKeys(letters, (on) => {
    letters = on;
    setLetters(on);
  });
  const asking = createAsking({
    root: byId('ask'),
    keys: keys.open,
    view: () => view,
    refound: (found) => {
      view = found;
      follow.filter(found);
      unhide();
      // What answers is read from its first quote on.
      if (found.found.active) for (const part of results.querySelectorAll('.lists, .quotes')) part.scrollTop = 0;
      return [...lists(found), () => article.filter(found), follow.relight];
    },
    search: (hits, at, words) => {
      article.search(hits, at);
      inCards.show(words);
    },
  });
  const follow = createFollow({
    results, body: byId('article-body'), article, quotes, speakers, timeline,
    say: (sentence) => { byId('said').textContent = sentence; },
    chosen: (id) => correcting.select(id),
    hidden: () => { unhide = notice.offer('What you chose stands in no list: the filters leave it out.', { label: 'Clear filters', run: asking.clear }); },
  });
  const correcting = createCorrecting({
    dialog: /** @type {HTMLDialogElement} */ (byId('correct-dialog')),
    bar: byId('corrections'), results, body: byId('article-body'), article,
    acts: byId('acts'),
    add: /** @type {HTMLButtonElement} */ (byId('add-quote')),
    correct: /** @type {HTMLButtonElement} */ (byId('correct')),
    letGo: /** @type {HTMLButtonElement} */ (byId('let-go')),
    view: () => view,
    changed: (dated) => {
      if (dated) reading.changed();
      else if (view) show(raw, view.text);
      keep();
    },
    redated: (newDate, newOrder) => {
      given = newDate;
      order = newOrder;
      changed();
    },
    leave: () => follow.select(null),
    tell: notice.tell,
  });
  const edit = createEdit(
    {
      field, box, intake: /** @type {HTMLElement} */ (field.closest('.intake')), body: byId('article-body'),
      below: /** @type {HTMLElement[]} */ ([...results.querySelectorAll('.summary, .article > .panel-head, .lists, .quotes, .beside')]),
      button: /** @type {HTMLButtonElement} */ (byId('edit')),
    },
    { place: () => startOf(view, follow.selection()) ?? article.place(), follow: article.edit },
  );
  /** What the keys of the page do. @type {Record<string, () => void>} */
  const byKey = {
    next: () => follow.walk('quotes', 1),
    previous: () => follow.walk('quotes', -1),
    later: () => follow.walk('timeline', 1),
    earlier: () => follow.walk('timeline', -1),
    search: asking.focusSearch,
    filter: asking.focusFilter,
    edit: edit.start,
    correct: correcting.open,
    keys: keys.open,
  };
  createSamples(byId('samples'), (text) => library.sample(text));
  const take = createTake(byId('take'), messenger, notice.tell);
  createTheme(/** @type {HTMLSelectElement} */ (byId('theme')));

  // Another article has another date. The library may put it in at once, so this comes first.
  field.addEventListener('paste', ({ clipboardData }) => {
    if (!box.allSelected) return;
    library.leave(clipboardData?.getData('text/plain') ?? '');
    [given, order] = [null, null];
  });
  const library = createLibraryOf({
    field, box,
    root: byId('library'),
    clearAll: /** @type {HTMLButtonElement} */ (byId('clear-all')),
    dialog: /** @type {HTMLDialogElement} */ (byId('clear-dialog')),
    files: /** @type {HTMLInputElement} */ (byId('files')),
    pick: /** @type {HTMLButtonElement} */ (byId('pick')),
    // What was read may be of the article before.
    headline: () => (raw?.document.title && box.text.slice(0, HEAD_UNITS).includes(raw.document.title) ? raw.document.title : null),
    current: () => ({ text: box.text, date: given, order, corrections: correcting.operations() }),
    replace: ({ text, date, order: newOrder, corrections }) => replace(text, date, corrections, newOrder),
    tell: notice.tell,
    offer: notice.offer,
    withdraw: notice.withdraw,
  });

  /** The date that the user gave. @type {string | null} */
  let given = null;
  /** How dates in figures are read, where the user says. @type {DateOrder | null} */
  let order = null;
  /** What the engine found, before any correction. @type {Analysis | null} */
  let raw = null;
  /** @type {View | null} */
  let view = null;

  // What the user does.

  field.addEventListener('input', () => changed());
  clearButton.addEventListener('click', () => {
    const bringBack = library.clear();
    notice.offer('Cleared.', {
      label: 'Bring it back',
      run() {
        bringBack();
        field.focus();
      },
    });
    field.focus();
  });
  results.addEventListener('click', ({ target }) => {
    const copied = target instanceof Element && target.closest('.copy')?.closest('[data-id]');
    if (copied instanceof HTMLElement) take.copy(copied.dataset.id ?? '');
  });
  addEventListener('pagehide', () => keep());

  document.addEventListener('keydown', (event) => {
    const name = nameOf(event, letters);
    if (!name || (document.body.dataset.state !== 'analysed' && name !== 'keys' && name !== 'leave')) return;
    if (name === 'leave') {
      if (asking.leave() || edit.leave()) event.preventDefault();
      else if (document.activeElement?.id === 'words') {
        // A browser would clear it.
        event.preventDefault();
        byId('article-body').focus({ preventScroll: true });
      } else if (follow.selection() !== null) follow.select(null);
      return;
    }
    event.preventDefault();
    byKey[name]?.();
  });

  // What follows from it.

  /** @param {string} text  @param {string | null} newDate  @param {import('./corrections/operations.js').Operation[]} [operations]  @param {DateOrder | null} [newOrder] */
  function replace(text, newDate, operations = [], newOrder = null) {
    box.set(text);
    given = newDate;
    order = newOrder;
    correcting.begin(text, { operations, date: newDate, order });
    changed();
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saving;

  function changed() {
    clearTimeout(saving);
    correcting.follow(box.text);
    saving = setTimeout(keep, SAVE_AFTER_MS);
    clearButton.hidden = box.text === '' && given === null;
    byId('clear-all').hidden = box.text === '' && byId('library').hidden;
    library.follow();
    reading.changed();
  }

  /** Whether what was kept is still on its way: nothing may be kept in its place. */
  let opening = true;

  function keep() {
    clearTimeout(saving);
    if (opening) return;
    const corrections = correcting.operations();
    const other = draft.another();
    if (other) draft.whole(other).then(adopt);
    const id = library.kept();
    draft.save({ text: box.text, date: given, ...(order ? { order } : {}), ...(id ? { id } : {}), ...(corrections.length > 0 ? { corrections } : {}) }).then((kept) => {
      keptNote.textContent = kept
        ? 'Your text is kept in this browser, so that a reload does not lose it, until you clear it.'
        : 'This browser keeps nothing for this page, by a setting or because it is full: your text is gone when you close the page.';
    });
  }

  /** What another window wrote goes on the shelf. @param {draft.Draft | null} other */
  function adopt(other) {
    if (!other || other.text === box.text || other.text.trim() === '') return;
    library.adopt({ text: other.text, date: other.date, order: other.order ?? null, corrections: other.corrections ?? [] });
  }


  let showing = 0;

  /**
   * Resolves when all is shown: an article at once; a long text in steps, so that keys are let in between them.
   *
   * @param {Analysis | null} found
   * @param {string} text  the string that was analysed
   */
  async function show(found, text) {
    const mine = ++showing;
    const before = view;
    for (const step of found ? stepsOf(found, text, before) : [showNothing]) {
      if (text.length > LONG_UNITS) {
        await breath();
        if (mine !== showing) return;
      }
      step();
    }
  }

  /** Another article is read from its beginning, where a paste leaves the box at its end. While the one before is still drawn, this costs no layout of its own. */
  function toTheTop() {
    for (const part of [field, ...results.querySelectorAll('.lists, .quotes, .beside')]) part.scrollTop = 0;
  }

  function showNothing() {
    toTheTop();
    raw = view = null;
    document.body.dataset.state = 'empty';
    byId('welcome').hidden = false;
    results.hidden = true;
    asking.carry(null, null);
    date.show(given, null, '', order);
    notice.found(null, '');
    unhide();
    follow.show(null);
  }

  /**
   * @param {Analysis} found
   * @param {string} text
   * @param {View | null} before
   * @returns {Array<() => void>}
   */
  function stepsOf(found, text, before) {
    const answer = correcting.apply(found, text);
    const criteria = asking.carry({ analysis: answer, text }, before);
    const now = viewOf(answer, text, criteria, before);
    const refocus = holdFocus(results);
    return [
      () => {
        if (!before || !isEdit(before.text, text)) toTheTop();
        [raw, view] = [found, now];
        document.body.dataset.state = 'analysed';
        byId('welcome').hidden = true;
        results.hidden = false;
        date.show(given, answer, text, order);
        notice.found(answer, text);
        library.follow();
        if (!now.found.active) unhide();
      },
      () => article.show(now),
      ...lists(now),
      ...asking.steps(now),
      edit.sync,
      () => follow.show(now),
      refocus,
    ];
  }

  /** @param {View} now  @returns {Array<() => void>} the steps in which the lists show it */
  const lists = (now) => [
    () => {
      counts.show(now);
      take.show(now);
    },
    () => quotes.show(now),
    () => speakers.show(now),
    () => timeline.show(now),
  ];

  const reading = createReading({ messenger, notice, results, show, wanted: () => ({ text: box.text, asked: { date: given, order, times: correcting.times() } }) });

  const kept = draft.load();
  library.begin(kept?.id);
  if (kept?.long) draft.whole(kept).then(open);
  else open(kept);

  /** @param {draft.Draft | null} found */
  function open(found) {
    opening = false;
    if (found && box.text === '') replace(found.text, found.date, found.corrections, found.order);
    else if (box.text !== '') changed();
  }
}
