/**
 * What is selected, and what lights up with it: one thing, the same everywhere. What was chosen stays lit; what is
 * pointed at or focused is lit for the while. The address keeps what was chosen.
 */

import { inAddress, toAddress } from './address.js';
import { carried } from './carry.js';
import { count, range } from './days.js';
import { linksOf, NOTHING } from './links.js';
import { DOCUMENT_DATE } from './marks.js';
import { isUnsure } from './sureness.js';

/** @typedef {import('./view.js').View} View */
/** Where what was chosen is brought into view: in the lists, in the article, in both, or nowhere. @typedef {'cards' | 'marks' | 'all' | 'none'} Reveal */
/** @typedef {{light: (ids: Set<string>, reveal: string | null, chosen: boolean) => void}} Panel */
/**
 * @typedef {{
 *   results: HTMLElement, body: HTMLElement, quotes: Panel, speakers: Panel, timeline: Panel & {listed: () => string[]},
 *   article: {light: (ids: Set<string>, reveal: string | null) => void, marks: () => HTMLElement[]},
 *   say: (sentence: string) => void, chosen: (id: string | null) => void, hidden: () => void,
 * }} Parts
 */

/** From here up the lists stand beside the article, so both can be brought into view at once, ... */
const BESIDE = '(min-width: 60rem)';
/** ... and from here up each list has a column of its own. */
const WIDE = '(min-width: 72rem)';
const MOST_WORDS = 60;

/** @param {string} words */
const brief = (words) => (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).replace(/\s+\S*$/u, '')} …` : words);

/** @param {Parts} parts */
export function createFollow({ results, body, quotes, speakers, timeline, article, say, chosen, hidden }) {
  /** @type {View | null} */
  let view = null;
  let links = linksOf({ quotes: [], entities: [], timeline: [] });
  /** @type {string | null} */
  let selected = null;
  /** @type {string | null} */
  let litNow = null;
  /** Where the pointer was when it last clicked. */
  let clicked = { x: -1, y: -1 };

  results.addEventListener('click', (event) => {
    clicked = { x: event.clientX, y: event.clientY };
    const hit = hitBy(event);
    if (!hit) return;
    const button = event.target instanceof Element ? event.target.closest('button, summary, a, input, label') : null;
    // Other controls of a card do something else.
    if (button && !button.matches('.locate')) return;
    // Selecting words to copy them is no click on a card.
    if (!button && String(getSelection()).trim() !== '') return;
    select(hit.id, hit.inArticle ? 'cards' : 'marks');
  });
  results.addEventListener('pointerover', (event) => {
    // The page may have moved under a pointer that rests where it clicked.
    if (Math.abs(event.clientX - clicked.x) < 1 && Math.abs(event.clientY - clicked.y) < 1) return;
    // A finger points at nothing; it chooses.
    if (event.pointerType !== 'touch') light(hitBy(event)?.id ?? selected);
  });
  results.addEventListener('pointerleave', () => light(selected));
  results.addEventListener('focusin', (event) => {
    const hit = hitBy(event);
    if (hit) light(hit.id);
  });
  results.addEventListener('focusout', () => light(selected));
  body.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (walkMarks(event.key === 'ArrowRight' ? 1 : -1)) event.preventDefault();
    } else if (event.key === 'Enter') {
      const hit = hitBy(event);
      if (hit) select(hit.id, 'cards');
    }
  });
  addEventListener('popstate', fromAddress);

  /** @param {Event} event */
  function hitBy({ target }) {
    const element = target instanceof Element ? target.closest('[data-id]') : null;
    const id = element instanceof HTMLElement ? element.dataset.id : undefined;
    return id === undefined || !isKnown(id) ? null : { id, inArticle: body.contains(element) };
  }

  /** @param {string} id */
  const isKnown = (id) => view !== null && (view.quotes.has(id) || view.people.has(id) || id === DOCUMENT_DATE
    || view.analysis.times.some((time) => time.id === id) || view.analysis.timeline.some((entry) => entry.id === id));

  /** @param {string} id  @returns {boolean} whether it has a card, and the filters leave it out */
  function isLeftOut(id) {
    const found = view?.found;
    if (!view || !found?.active) return false;
    if (view.quotes.has(id)) return !found.quotes.has(id);
    if (view.people.has(id)) return view.people.get(id)?.place !== null && !found.entities.has(id);
    return view.analysis.timeline.some((entry) => entry.id === id) && !found.entries.has(id);
  }

  /** @param {string} id  @returns {boolean} whether it may be one of ours, and no panel's */
  const isSelection = (id) => id !== '' && document.getElementById(id) === null;

  /** Back and forward walk through what was selected; a link to a panel is no selection and changes none. */
  function fromAddress() {
    const id = inAddress();
    if (isKnown(id)) choose(id, 'all');
    else if (id === '') choose(null, 'all');
  }

  /**
   * @param {string | null} id  null lets go
   * @param {Reveal} [reveal]
   * @param {boolean} [walking]  the next of a row, by keys
   */
  function select(id, reveal = 'all', walking = false) {
    toAddress(id, walking);
    choose(id, reveal);
    say(id === null ? 'Nothing is selected' : nameOf(id));
    if (id !== null && isLeftOut(id)) hidden();
  }

  /** @param {string | null} id  @param {Reveal} reveal */
  function choose(id, reveal) {
    selected = id;
    chosen(id);
    light(id, id === null ? undefined : reveal);
    for (const card of results.querySelectorAll('[aria-current]')) card.removeAttribute('aria-current');
    if (id !== null) results.querySelector(`.card[data-id="${CSS.escape(id)}"]`)?.setAttribute('aria-current', 'true');
  }

  /** @param {string | null} id  @param {Reveal} [reveal] */
  function light(id, reveal) {
    if (!view || (id === litNow && !reveal && id !== null)) return;
    litNow = id;
    const { marks, cards } = id === null ? NOTHING : links(id);
    /** The first of a list's cards that is meant. @param {(id: string) => boolean} own */
    const first = (own) => (reveal && reveal !== 'none' ? [...cards].find(own) ?? null : null);
    const { quotes: said, people } = view;
    let inLists = {
      quotes: first((one) => said.has(one)),
      speakers: first((one) => people.has(one)),
      timeline: first((one) => !said.has(one) && !people.has(one)),
    };
    if (!matchMedia(WIDE).matches) {
      // One below the other: the one that is meant, or none where the article is looked at.
      const [meant] = reveal === 'marks' ? [] : cards;
      const only = (/** @type {string | null} */ one) => (one === meant ? one : null);
      inLists = { quotes: only(inLists.quotes), speakers: only(inLists.speakers), timeline: only(inLists.timeline) };
    }
    quotes.light(cards, inLists.quotes, reveal !== undefined);
    speakers.light(cards, inLists.speakers, reveal !== undefined);
    timeline.light(cards, inLists.timeline, reveal !== undefined);
    const inArticle = reveal === 'marks' || (reveal === 'all' && matchMedia(BESIDE).matches);
    article.light(marks, inArticle ? id : null);
  }

  /** @param {string} id  @returns {string} what it is, in a few words, for those who cannot see it light up */
  function nameOf(id) {
    if (!view) return '';
    const { analysis, people } = view;
    const quote = view.quotes.get(id);
    if (quote) {
      const listed = quotesListed();
      const at = listed.indexOf(id);
      const place = at < 0 ? 'Quote, filtered out' : `Quote ${at + 1} of ${listed.length}`;
      const unsure = isUnsure(quote) && !quote.by ? ', unsure' : '';
      return `${place}${unsure}: ${people.get(quote.speaker ?? '')?.entity.name ?? 'speaker unknown'}, ${brief(quote.text)}`;
    }
    const person = people.get(id);
    if (person) return `${person.entity.name}, ${count(person.entity.quotes.length, 'quote')}`;
    const dated = analysis.times.find((time) => time.id === id) ?? analysis.timeline.find((entry) => entry.id === id);
    return dated ? `${range(dated.earliest, dated.latest)}: ${brief(dated.text)}` : 'The article’s own date';
  }

  const quotesListed = () => view?.analysis.quotes.filter(({ id }) => view?.found.quotes.has(id)).map(({ id }) => id) ?? [];

  /**
   * @param {'quotes' | 'timeline'} kind
   * @param {1 | -1} by
   */
  function walk(kind, by) {
    if (!view) return;
    const listed = kind === 'quotes' ? quotesListed() : timeline.listed();
    const from = selected === null ? -1 : listed.indexOf(selected);
    const at = from < 0 ? (by > 0 ? 0 : listed.length - 1) : Math.max(0, Math.min(listed.length - 1, from + by));
    const id = listed[at];
    if (id === undefined) return;
    const reading = body.contains(document.activeElement);
    select(id, matchMedia(BESIDE).matches ? 'all' : reading ? 'marks' : 'cards', true);
    // The focus goes along, so that what can be done with it is the next stop.
    const marks = article.marks().filter((mark) => mark.dataset.id === id);
    if (reading) focusMark(marks.find((mark) => mark.classList.contains('quote')) ?? marks[0]);
    else /** @type {HTMLElement | null} */ (results.querySelector(`.card[data-id="${CSS.escape(id)}"] .locate`))?.focus({ preventScroll: true });
  }

  /** @param {1 | -1} by  @returns {boolean} whether there was one to walk to */
  function walkMarks(by) {
    const marks = article.marks();
    const focused = document.activeElement;
    let at = marks.findIndex((mark) => mark === focused);
    if (at < 0 && selected !== null) at = marks.findIndex((mark) => mark.dataset.id === selected);
    const next = at < 0 ? marks[by > 0 ? 0 : marks.length - 1] : marks[at + by];
    focusMark(next);
    if (next) say(nameOf(next.dataset.id ?? ''));
    return next !== undefined;
  }

  /** The article is one stop of the tab key; its marks are none. @param {HTMLElement | undefined} mark */
  function focusMark(mark) {
    if (!mark) return;
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'nearest' });
    mark.addEventListener('blur', () => mark.removeAttribute('tabindex'), { once: true });
  }

  return {
    select,
    walk,
    /** @returns {string | null} the id of what is selected */
    selection: () => selected,
    /** @param {View | null} newView  of a new analysis; what was selected is selected still if it is there */
    show(newView) {
      const before = view;
      view = newView;
      litNow = null;
      if (!view) {
        selected = null;
        // Another article will have one of that id as well.
        if (before && isSelection(inAddress())) toAddress(null, false);
        return;
      }
      links = linksOf(view.analysis);
      if (before && selected !== null) {
        const now = before.text === view.text && isKnown(selected) ? selected : carried(selected, before, view);
        if (now !== selected) toAddress(now, true);
        choose(now, 'none');
      } else if (!before && isKnown(inAddress())) choose(inAddress(), 'all');
      else light(null);
    },
    /** @param {View} newView  of the same analysis, of which something else is found: by that one walks from now on */
    filter(newView) {
      view = newView;
    },
    /** The lists were drawn anew. */
    relight() {
      litNow = null;
      choose(selected, 'none');
    },
  };
}
