/** An analysis with the user's corrections. */

import { entityAt, entityOf, entryAt, quoteAt, timeAt } from './anchor.js';
import { wordsIn } from '../shares.js';

/** @typedef {import('../../../src/contract').Analysis} Analysis */
/** @typedef {import('../../../src/contract').Entity} Entity */
/** @typedef {import('../../../src/contract').Entry} Entry */
/** @typedef {import('../../../src/contract').Quote} Quote */
/** @typedef {import('./operations.js').Operation} Operation */
/** @typedef {import('./operations.js').Who} Who */
/** `lost` are those whose words are not there any more, by their place. @typedef {{analysis: Analysis, lost: Set<number>}} Corrected */

/**
 * @param {Analysis} raw  stays as it is
 * @param {string} text  the one that was analysed
 * @param {Operation[]} operations  in the order in which they were made
 * @returns {Corrected}
 */
export function apply(raw, text, operations) {
  /** @type {Set<number>} */
  const lost = new Set();
  if (operations.length === 0) return { analysis: raw, lost };
  const desk = new Desk(raw, text);
  for (const [at, operation] of operations.entries()) if (!desk.do(operation)) lost.add(at);
  return { analysis: desk.done(), lost };
}

class Desk {
  /** Those whose quotes are others now. @type {Set<string>} */
  #touched = new Set();
  #made = 0;

  /**
   * @param {Analysis} raw
   * @param {string} text
   */
  constructor(raw, text) {
    this.text = text;
    this.analysis = {
      ...raw,
      quotes: raw.quotes.map((quote) => ({ ...quote })),
      entities: raw.entities.map((entity) => ({ ...entity, mentions: [...entity.mentions], quotes: [...entity.quotes] })),
      times: raw.times.map((time) => ({ ...time })),
      timeline: raw.timeline.map((entry) => ({ ...entry, quotes: [...entry.quotes], entities: [...entry.entities] })),
    };
  }

  /** @param {Operation} operation  @returns {boolean} whether its words are there */
  do(operation) {
    const { analysis } = this;
    switch (operation.op) {
      case 'add': return this.add(operation);
      case 'split': {
        const entity = entityAt(analysis, operation.mention);
        return entity !== undefined && this.split(entity, operation.mention, operation.to);
      }
      case 'rename': {
        const entity = operation.who && entityOf(analysis, operation.who);
        if (entity) Object.assign(entity, { name: operation.name.trim(), by: 'user' });
        return Boolean(entity);
      }
      case 'merge': {
        const one = operation.who && entityOf(analysis, operation.who);
        const other = operation.into && entityOf(analysis, operation.into);
        return Boolean(one && other) && this.merge(/** @type {Entity} */ (one), /** @type {Entity} */ (other));
      }
      case 'date': {
        // The engine was told: what is counted from a time follows it.
        return timeAt(analysis, operation.time) !== undefined;
      }
      case 'entry': {
        const entry = entryAt(analysis, operation.entry);
        if (entry) this.redate(entry, operation.earliest, operation.latest, 'You dated it.');
        return entry !== undefined;
      }
      default: {
        const quote = quoteAt(analysis, operation.quote);
        if (!quote) return false;
        if (operation.op === 'drop') this.drop(quote);
        else if (operation.op === 'kind') Object.assign(quote, { kind: operation.kind, by: 'user' });
        else this.give(quote, operation.to);
        return true;
      }
    }
  }

  /** @param {string | null} id */
  entity(id) {
    return this.analysis.entities.find((entity) => entity.id === id);
  }

  /** @param {Who} who  @returns {Entity | null} somebody new where nobody is called so */
  somebody(who) {
    if (who === null) return null;
    const known = entityOf(this.analysis, who);
    if (known) return known;
    /** @type {Entity} */
    const entity = { id: `eu${++this.#made}`, name: who.name.trim(), kind: 'person', role: null, pronoun: null, mentions: [], quotes: [], words: 0, by: 'user' };
    this.analysis.entities.push(entity);
    return entity;
  }

  /** @param {Quote} quote  @param {string | null} speaker  the id of whoever speaks now */
  move(quote, speaker) {
    for (const id of [quote.speaker, speaker]) if (id !== null) this.#touched.add(id);
    quote.speaker = speaker;
  }

  /** @param {Quote} quote  @param {Who} to */
  give(quote, to) {
    const before = this.entity(quote.speaker)?.name;
    const now = this.somebody(to);
    this.move(quote, now?.id ?? null);
    const had = before === undefined ? 'nobody' : before;
    Object.assign(quote, {
      by: 'user', confidence: 1,
      because: now ? `You gave it to ${now.name}; it had been given to ${had}.` : `You left its speaker open; it had been given to ${had}.`,
    });
  }

  /** @param {Quote} quote */
  drop(quote) {
    this.move(quote, null);
    this.analysis.quotes = this.analysis.quotes.filter((other) => other !== quote);
    for (const entry of this.analysis.timeline) entry.quotes = entry.quotes.filter((id) => id !== quote.id);
  }

  /** @param {Extract<Operation, {op: 'add'}>} operation */
  add({ spans, to, kind }) {
    const there = spans.filter(({ start, end }) => end > start && this.text.slice(start, end).trim() !== '');
    if (there.length === 0) return false;
    const speaker = this.somebody(to);
    /** @type {Quote} */
    const quote = {
      id: `qu${++this.#made}`, kind, spans: there, text: there.map(({ start, end }) => this.text.slice(start, end)).join(' '),
      cue: null, source: null, speaker: null, addressee: null, medium: null, when: null,
      confidence: 1, because: speaker ? `You added it as said by ${speaker.name}.` : 'You added it.', by: 'user',
    };
    this.move(quote, speaker?.id ?? null);
    this.analysis.quotes.push(quote);
    this.analysis.quotes.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
    return true;
  }

  /** @param {Entity} from  @param {Entity} into */
  merge(from, into) {
    if (from === into) return false;
    for (const quote of this.analysis.quotes) if (quote.speaker === from.id) this.move(quote, into.id);
    into.mentions = [...into.mentions, ...from.mentions].sort((a, b) => a.start - b.start);
    into.role ??= from.role;
    into.pronoun ??= from.pronoun;
    into.by = 'user';
    for (const entry of this.analysis.timeline) {
      entry.entities = [...new Set(entry.entities.map((id) => (id === from.id ? into.id : id)))];
    }
    this.analysis.entities = this.analysis.entities.filter((entity) => entity !== from);
    return true;
  }

  /** @param {Entity} from  @param {{start: number, end: number}} mention  @param {Who} to */
  split(from, mention, to) {
    const into = this.somebody(to);
    if (!into || into === from) return false;
    const isIt = (/** @type {{start: number, end: number}} */ span) => span.start < mention.end && span.end > mention.start;
    into.mentions = [...into.mentions, ...from.mentions.filter(isIt)].sort((a, b) => a.start - b.start);
    from.mentions = from.mentions.filter((span) => !isIt(span));
    from.by = into.by = 'user';
    for (const quote of this.analysis.quotes) {
      if (quote.speaker !== from.id || !quote.source || !isIt(quote.source)) continue;
      this.move(quote, into.id);
      Object.assign(quote, { by: 'user', confidence: 1, because: `You said that “${this.text.slice(mention.start, mention.end)}” is ${into.name} here.` });
    }
    for (const entry of this.analysis.timeline) {
      if (!entry.entities.includes(from.id) || !isIt(entry)) continue;
      const stays = from.mentions.some((span) => span.start < entry.end && span.end > entry.start);
      entry.entities = [...new Set([...entry.entities.filter((id) => stays || id !== from.id), into.id])];
    }
    return true;
  }

  /** @param {Entry} entry  @param {string | null} earliest  @param {string | null} latest  @param {string} because */
  redate(entry, earliest, latest, because) {
    if (earliest === null && latest === null) this.analysis.timeline = this.analysis.timeline.filter((other) => other !== entry);
    else Object.assign(entry, { earliest, latest, because, basis: 'stated', by: 'user' });
  }

  /** @returns {Analysis} with every promise of the contract kept */
  done() {
    const { analysis } = this;
    const touched = analysis.entities.filter(({ id }) => this.#touched.has(id));
    for (const entity of touched) {
      const said = analysis.quotes.filter(({ speaker }) => speaker === entity.id);
      entity.quotes = said.map(({ id }) => id);
      entity.words = said.reduce((sum, { text }) => sum + wordsIn(text), 0);
    }
    if (touched.length > 0) analysis.entities.sort((a, b) => b.words - a.words);
    const day = (/** @type {Entry} */ entry) => entry.earliest ?? entry.latest ?? '';
    if (analysis.timeline.some(({ by }) => by)) {
      analysis.timeline.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.start - b.start));
    }
    return analysis;
  }
}
