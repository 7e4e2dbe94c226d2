/**
 * The one place that knows the whole page: what the user does goes in, what the views show comes out.
 * The state is small: the text, the date the user gave, the analysis of some text, and what is selected.
 */

import { byId } from './dom.js';
import * as draft from './draft.js';
import { carriedCriteria } from './carry.js';
import { createCorrecting } from './correcting.js';
import { filterOf, hitsOf, NOTHING_ASKED, preparing } from './filter.js';
import { createFollow } from './follow.js';
import { insertLongTextAtOnce } from './insert.js';
import { createLibraryOf } from './library.js';
import { lettersOn, nameOf, setLetters } from './keys.js';
import { Failure } from './messenger.js';
import { startOf, viewOf } from './view.js';
import { createArticle } from './views/article.js';
import { createAsk } from './views/ask.js';
import { createCounts } from './views/counts.js';
import { createDate } from './views/date.js';
import { createEdit } from './views/edit.js';
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

/** A text longer than this waits for a pause in the typing; a shorter one is read at every key. */
const LONG_UNITS = 100_000;
const PAUSE_MS = 250;
/** A text longer than this is read when the user says so. */
const ASK_UNITS = 2_000_000;
/** So many characters a browser reads in a second, on a machine that is not the newest. */
const UNITS_A_SECOND = 1_000_000;
/** What is read sooner than this shows no sign of work. */
const BUSY_AFTER_MS = 200;
const SAVE_AFTER_MS = 400;

/** Lets the browser paint and take keys before what follows. */
const breath = () => new Promise((done) => setTimeout(done));

/** @param {Messenger} messenger */
export function start(messenger) {
  const field = /** @type {HTMLTextAreaElement} */ (byId('text'));
  const results = byId('results');
  const keptNote = byId('kept');
  const clearButton = /** @type {HTMLButtonElement} */ (byId('clear'));

  const article = createArticle({ body: byId('article-body'), pager: byId('article-pager') });
  const quotes = createQuotes(byId('quotes'));
  const speakers = createSpeakers(byId('speakers'), (id) => ask({ ...criteria, speakers: [id] }));
  const timeline = createTimeline(byId('timeline'), (id) => follow.select(id));
  const notice = createNotice({
    alert: byId('alert'),
    status: byId('status'),
    offers: byId('offers'),
    counts: { quotes: byId('count-quotes'), speakers: byId('count-speakers'), timeline: byId('count-timeline') },
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
    () => ask(NOTHING_ASKED),
  );
  let letters = lettersOn();
  const keys = createKeys(letters, (on) => {
    letters = on;
    setLetters(on);
  });
  const asking = createAsk(byId('ask'), {
    change: (newCriteria) => ask(newCriteria),
    prepare: async () => {
      for (const step of view ? preparing(view) : []) {
        await breath();
        step();
      }
    },
    step: (by) => {
      if (searched !== criteria.words) search(-1);
      if (hits.length > 0) search((hit + by + hits.length + (hit < 0 && by < 0 ? 1 : 0)) % hits.length);
    },
    keys: keys.open,
  });
  const follow = createFollow({
    results, body: byId('article-body'), article, quotes, speakers, timeline,
    say: (sentence) => { byId('said').textContent = sentence; },
    chosen: (id) => correcting.select(id),
  });
  const correcting = createCorrecting({
    dialog: /** @type {HTMLDialogElement} */ (byId('correct-dialog')),
    bar: byId('corrections'), results, body: byId('article-body'), article,
    add: /** @type {HTMLButtonElement} */ (byId('add-quote')),
    correct: /** @type {HTMLButtonElement} */ (byId('correct')),
    view: () => view,
    changed: () => {
      if (view) show(raw, view.text);
      keep();
    },
    redated: (newDate, newOrder) => {
      given = newDate;
      order = newOrder;
      changed();
    },
    tell: notice.tell,
  });
  const edit = createEdit(
    {
      field, intake: /** @type {HTMLElement} */ (field.closest('.intake')), body: byId('article-body'),
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
    keys: keys.open,
  };
  createSamples(byId('samples'), (text) => library.sample(text));
  const take = createTake(byId('take'), messenger, notice.tell);
  createTheme(/** @type {HTMLSelectElement} */ (byId('theme')));

  // Another article has another date. The library may put it in at once, so this comes first.
  field.addEventListener('paste', () => {
    if (field.value !== '' && field.selectionStart === 0 && field.selectionEnd === field.value.length) [given, order] = [null, null];
  });
  const library = createLibraryOf({
    field,
    root: byId('library'),
    clearAll: /** @type {HTMLButtonElement} */ (byId('clear-all')),
    dialog: /** @type {HTMLDialogElement} */ (byId('clear-dialog')),
    files: /** @type {HTMLInputElement} */ (byId('files')),
    pick: /** @type {HTMLButtonElement} */ (byId('pick')),
    current: () => ({ text: field.value, date: given, order, corrections: correcting.operations() }),
    replace: ({ text, date, order: newOrder, corrections }) => replace(text, date, corrections, newOrder),
    tell: notice.tell,
    offer: notice.offer,
  });

  /** The date that the user gave. @type {string | null} */
  let given = null;
  /** How dates in figures are read, where the user says. @type {DateOrder | null} */
  let order = null;
  /** What the engine found, before any correction. @type {Analysis | null} */
  let raw = null;
  /** @type {View | null} */
  let view = null;
  /** @type {import('./filter.js').Criteria} */
  let criteria = NOTHING_ASKED;

  // What the user does.

  insertLongTextAtOnce(field);
  field.addEventListener('input', () => changed());
  clearButton.addEventListener('click', () => {
    replace('', null);
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
    field.value = text;
    field.scrollTop = 0;
    given = newDate;
    order = newOrder;
    correcting.begin(text, { operations, date: newDate, order });
    changed();
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saving;

  function changed() {
    document.documentElement.dataset.reading = '';
    clearTimeout(pause);
    clearTimeout(saving);
    correcting.follow(field.value);
    saving = setTimeout(keep, SAVE_AFTER_MS);
    clearButton.hidden = field.value === '' && given === null;
    byId('clear-all').hidden = field.value === '' && byId('library').hidden;
    library.follow();
    if (field.value.length > LONG_UNITS) pause = setTimeout(() => read(), PAUSE_MS);
    else read();
  }

  function keep() {
    clearTimeout(saving);
    const corrections = correcting.operations();
    const other = draft.another();
    if (other && other.text !== field.value && other.text.trim() !== '') {
      library.adopt({ text: other.text, date: other.date, order: other.order ?? null, corrections: other.corrections ?? [] });
    }
    const id = library.kept();
    keptNote.textContent = draft.save({ text: field.value, date: given, ...(order ? { order } : {}), ...(id ? { id } : {}), ...(corrections.length > 0 ? { corrections } : {}) })
      ? 'Your text is kept in this browser, so that a reload does not lose it, until you clear it.'
      : 'This text is too long for this browser to keep, or storage is off: it is gone when you close the page.';
  }

  let reading = 0;

  /** What runs is ended, and the text stays. */
  function cancel() {
    reading += 1;
    messenger.stop();
    settle();
    notice.ask('Stopped. Your text is still here.', () => read(true));
  }

  async function read(wanted = false) {
    const text = field.value;
    const mine = ++reading;
    document.documentElement.dataset.reading = '';
    if (text.trim() === '') {
      messenger.stop();
      show(null, text);
      settle();
      return;
    }
    if (text.length > ASK_UNITS && !wanted) {
      messenger.stop();
      settle();
      const seconds = Math.ceil(text.length / UNITS_A_SECOND);
      notice.ask(`This text has ${(text.length / 1e6).toFixed(1)} million characters. Reading it takes about ${seconds} seconds; you can cancel, and go on typing meanwhile.`, () => read(true));
      return;
    }
    const slow = setTimeout(() => {
      if (mine !== reading) return;
      results.setAttribute('aria-busy', 'true');
      notice.busy(text.length, cancel);
    }, BUSY_AFTER_MS);
    try {
      const answer = await messenger.ask(text, given, order);
      if (mine !== reading) return;
      await show(answer, text);
      if (mine === reading) settle();
    } catch (error) {
      if (mine !== reading) return;
      const failure = error instanceof Failure ? error : new Failure('trap', String(error));
      show(null, text);
      settle();
      notice.failed(failure);
      document.body.dataset.state = 'failed';
    } finally {
      clearTimeout(slow);
    }
  }

  /** What the views show is the text in the box. */
  function settle() {
    results.removeAttribute('aria-busy');
    delete document.documentElement.dataset.reading;
    notice.quiet();
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
    raw = found;
    const answer = found && correcting.apply(found, text);
    document.body.dataset.state = answer ? 'analysed' : 'empty';
    byId('welcome').hidden = answer !== null;
    results.hidden = answer === null;
    date.show(given, answer, text, order);
    notice.found(answer);
    const before = view;
    criteria = answer && before ? carriedCriteria(criteria, before, { analysis: answer, text }) : NOTHING_ASKED;
    view = answer && viewOf(answer, text, criteria, before);
    const now = view;
    const steps = now ? [
      () => article.show(now),
      () => quotes.show(now),
      () => speakers.show(now),
      () => timeline.show(now),
      () => {
        counts.show(now);
        take.show(now);
      },
      () => asking.show(now, criteria),
      () => search(-1),
      edit.sync,
    ] : [];
    for (const step of [...steps, () => follow.show(now)]) {
      if (text.length > LONG_UNITS) {
        await breath();
        if (mine !== showing) return;
      }
      step();
    }
  }

  // What is asked for.

  let asked = 0;

  /** @param {import('./filter.js').Criteria} newCriteria */
  async function ask(newCriteria) {
    criteria = newCriteria;
    const mine = ++asked;
    // Of a long text each step is felt, so that keys are let in between them.
    for (const step of [
      () => {
        if (!view) return;
        view = { ...view, found: filterOf(view, criteria) };
        follow.filter(view);
      },
      () => { if (view) asking.show(view, criteria); },
      () => {
        if (!view) return;
        counts.show(view);
        take.show(view);
      },
      () => { if (view) quotes.show(view); },
      () => { if (view) speakers.show(view); },
      () => { if (view) timeline.show(view); },
      () => { if (view) article.filter(view); },
      () => { if (searched !== criteria.words) search(-1); },
      () => follow.relight(),
    ]) {
      step();
      await breath();
      if (mine !== asked) return;
    }
  }

  /** Where the words asked for stand in the text. @type {Array<{start: number, end: number}>} */
  let hits = [];
  let hit = -1;
  let searched = '';

  /** @param {number} at  which of the hits is looked at; -1 for none yet */
  function search(at) {
    if (at < 0) {
      hits = view ? hitsOf(view, criteria.words) : [];
      searched = criteria.words;
    }
    hit = at;
    article.search(hits, at);
    asking.hits(hits.length, at);
  }

  messenger.warm();
  const kept = draft.load();
  library.begin(kept?.id);
  if (kept && field.value === '') replace(kept.text, kept.date, kept.corrections, kept.order);
  else if (field.value !== '') changed();
}
