/**
 * Dialog *Correct*: one form for whatever is wrong with a quote, a person, a day or a mention; and for a quote that was
 * not found. What it gives is an operation of `corrections/operations.js` or several.
 */

import { quoteSpan, whoOf } from '../corrections/anchor.js';
import { el } from '../dom.js';

/** @typedef {import('../../../src/contract').Analysis} Analysis */
/** @typedef {import('../../../src/contract').Entity} Entity */
/** @typedef {import('../corrections/operations.js').Kind} Kind */
/** @typedef {import('../corrections/operations.js').Operation} Operation */
/** @typedef {import('../corrections/operations.js').Span} Span */
/** @typedef {import('../corrections/operations.js').Who} Who */
/** @typedef {import('../view.js').View} View */
/** A part of the form, and the operations that its state asks for. @typedef {{field: HTMLElement, read: () => Operation[]}} Part */
/** `label` says what was done. @typedef {(operations: Operation[], label: string) => void} Done */

const KINDS = { direct: 'Direct: every word in quotation marks', mixed: 'Partly quoted', indirect: 'Indirect: no quotation marks' };
const NEW = 'new';
const NOBODY = 'nobody';

/**
 * @param {HTMLDialogElement} dialog
 * @param {Done} done
 */
export function createCorrect(dialog, done) {
  const title = el('h2', { id: 'correct-title' });
  const words = el('p', { class: 'correct-words' });
  const fields = el('div', { class: 'correct-fields' });
  const save = el('button', { type: 'submit', class: 'primary' }, 'Save');
  const cancel = el('button', { type: 'button' }, 'Cancel');
  const form = el('form', { method: 'dialog' }, title, words, fields, el('div', { class: 'correct-acts' }, save, cancel));
  dialog.setAttribute('aria-labelledby', 'correct-title');
  dialog.replaceChildren(form);
  /** @type {Part[]} */
  let parts = [];
  let label = '';

  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const operations = parts.flatMap(({ read }) => read());
    dialog.close();
    if (operations.length > 0) done(operations, label);
  });

  /** @param {string} heading  @param {string} quoted  @param {string} what  @param {Part[]} newParts */
  function open(heading, quoted, what, newParts) {
    title.textContent = heading;
    words.textContent = quoted;
    words.hidden = quoted === '';
    label = what;
    parts = newParts;
    fields.replaceChildren(...parts.map(({ field }) => field));
    dialog.showModal();
  }

  return {
    /**
     * Opens the form for whatever has that id.
     *
     * @param {string} id
     * @param {View} view
     * @param {Span | null} mention  the words that were pointed at, where they are a mention
     */
    open(id, { analysis, text }, mention = null) {
      const quote = analysis.quotes.find((one) => one.id === id);
      const entity = analysis.entities.find((one) => one.id === id);
      const time = analysis.times.find((one) => one.id === id);
      const entry = analysis.timeline.find((one) => one.id === id);
      const span = quote && quoteSpan(quote);
      if (quote && span) {
        const drop = checkbox('This is no quotation');
        open('Correct this quote', quote.text, 'the quote', [
          speakerPart(analysis, quote.speaker, (to) => [{ op: 'speaker', quote: span, to }], drop.box),
          kindPart(quote.kind, (kind) => [{ op: 'kind', quote: span, kind }], drop.box),
          { field: drop.field, read: () => (drop.box.checked ? [{ op: 'drop', quote: span }] : []) },
        ]);
      } else if (entity && mention) {
        open('Who is this?', text.slice(mention.start, mention.end), 'who is meant', [
          speakerPart(analysis, entity.id, (to) => (to ? [{ op: 'split', mention, to }] : []), null, 'This mention is', false),
        ]);
      } else if (entity) {
        open('Correct this speaker', '', 'the speaker', [namePart(entity), mergePart(analysis, entity)]);
      } else if (time) {
        open('Correct this date', time.text, 'the date', [
          datePart(time, (earliest, latest) => [{ op: 'date', time: { start: time.start, end: time.end }, earliest, latest }]),
        ]);
      } else if (entry) {
        open('Correct this entry', entry.text, 'the entry', [
          datePart(entry, (earliest, latest) => [{ op: 'entry', entry: { start: entry.start, end: entry.end }, earliest, latest }]),
        ]);
      }
    },
    /**
     * Opens the form for a quote that was not found.
     *
     * @param {Span} span
     * @param {View} view
     */
    add(span, { analysis, text }) {
      const quoted = text.slice(span.start, span.end);
      const kind = kindField(/^["“‘'«].*["”’'»][,.]?$/su.test(quoted) ? 'direct' : /["“”«»]/u.test(quoted) ? 'mixed' : 'indirect');
      const who = speakerField(analysis, null, 'Speaker', true);
      open('Add as a quote', quoted, 'the added quote', [
        { field: who.field, read: () => [{ op: 'add', spans: [span], to: who.value(), kind: kind.value() }] },
        { field: kind.field, read: () => [] },
      ]);
    },
  };
}

/** @param {string} text */
function checkbox(text) {
  const box = el('input', { type: 'checkbox' });
  return { box, field: el('label', { class: 'check' }, box, text) };
}

/** @param {string} text  @param {HTMLElement} control */
const labelled = (text, control) => el('label', {}, el('span', {}, text), control);

/**
 * @param {Analysis} analysis
 * @param {string | null} chosen  the id of whoever it is now
 * @param {string} text
 * @param {boolean} open  whether it may be nobody
 */
function speakerField(analysis, chosen, text, open) {
  const select = el('select', { autocomplete: 'off' });
  if (open) select.append(el('option', { value: NOBODY }, 'Unknown'));
  for (const { id, name, role } of analysis.entities) select.append(el('option', { value: id }, role ? `${name}, ${role}` : name));
  select.append(el('option', { value: NEW }, 'Somebody else …'));
  select.value = chosen ?? (open ? NOBODY : NEW);
  const name = el('input', { type: 'text', maxlength: 200, autocomplete: 'off' });
  const other = labelled('Name', name);
  const follow = () => {
    other.hidden = select.value !== NEW;
    name.required = !other.hidden;
  };
  select.addEventListener('change', () => {
    follow();
    if (select.value === NEW) name.focus();
  });
  follow();
  return {
    field: el('div', { class: 'correct-fields' }, labelled(text, select), other),
    changed: () => select.value !== (chosen ?? NOBODY),
    /** @returns {Who} */
    value() {
      const entity = analysis.entities.find(({ id }) => id === select.value);
      if (entity) return whoOf(entity);
      return select.value === NEW ? { name: name.value.trim(), at: null } : null;
    },
  };
}

/**
 * @param {Analysis} analysis
 * @param {string | null} chosen
 * @param {(to: Who) => Operation[]} operations
 * @param {HTMLInputElement | null} unless  a box that makes it idle
 * @param {string} [text]
 * @param {boolean} [open]
 * @returns {Part}
 */
function speakerPart(analysis, chosen, operations, unless, text = 'Speaker', open = true) {
  const who = speakerField(analysis, chosen, text, open);
  return { field: who.field, read: () => (who.changed() && !unless?.checked ? operations(who.value()) : []) };
}

/** @param {Kind} chosen */
function kindField(chosen) {
  const select = el('select', { autocomplete: 'off' }, ...Object.entries(KINDS).map(([value, text]) => el('option', { value }, text)));
  select.value = chosen;
  return { field: labelled('Kind', select), value: () => /** @type {Kind} */ (select.value) };
}

/**
 * @param {Kind} chosen
 * @param {(kind: Kind) => Operation[]} operations
 * @param {HTMLInputElement} unless
 * @returns {Part}
 */
function kindPart(chosen, operations, unless) {
  const kind = kindField(chosen);
  return { field: kind.field, read: () => (kind.value() !== chosen && !unless.checked ? operations(kind.value()) : []) };
}

/** @param {Entity} entity  @returns {Part} */
function namePart(entity) {
  const name = el('input', { type: 'text', value: entity.name, maxlength: 200, required: true, autocomplete: 'off' });
  return {
    field: labelled('Name', name),
    read: () => (name.value.trim() === entity.name ? [] : [{ op: 'rename', who: whoOf(entity), name: name.value.trim() }]),
  };
}

/** @param {Analysis} analysis  @param {Entity} entity  @returns {Part} */
function mergePart({ entities }, entity) {
  const select = el('select', { autocomplete: 'off' }, el('option', { value: '' }, 'nobody else'),
    ...entities.filter((other) => other !== entity).map(({ id, name }) => el('option', { value: id }, name)));
  return {
    field: labelled('Is the same as', select),
    read() {
      const into = entities.find(({ id }) => id === select.value);
      return into ? [{ op: 'merge', who: whoOf(entity), into: whoOf(into) }] : [];
    },
  };
}

/**
 * @param {{earliest: string | null, latest: string | null}} dated
 * @param {(earliest: string | null, latest: string | null) => Operation[]} operations
 * @returns {Part}
 */
function datePart(dated, operations) {
  /** @param {string | null} day */
  const field = (day) => el('input', { type: 'date', value: day, min: '0001-01-01', max: '9999-12-31', autocomplete: 'off' });
  const from = field(dated.earliest);
  const to = field(dated.latest);
  const none = checkbox('It has no date');
  const check = () => {
    to.setCustomValidity(from.value && to.value && from.value > to.value && !none.box.checked ? 'The last day comes before the first.' : '');
    from.disabled = to.disabled = none.box.checked;
  };
  // One day is both, until a last day is given that can be the last.
  from.addEventListener('change', () => {
    if (to.value === '' || to.value === dated.earliest || to.value < from.value) to.value = from.value;
    check();
  });
  to.addEventListener('change', check);
  none.box.addEventListener('change', check);
  return {
    field: el('div', { class: 'correct-fields' }, labelled('First day', from), labelled('Last day', to), none.field),
    read() {
      const [earliest, latest] = none.box.checked ? [null, null] : [from.value || null, to.value || null];
      return earliest === dated.earliest && latest === dated.latest ? [] : operations(earliest, latest);
    },
  };
}
