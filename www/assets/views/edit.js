/**
 * The text box and the article as two ends of one thing. While one reads, the box is a few lines; while one writes in
 * it, it grows and stays in sight, and the article follows the caret.
 */

/**
 * @param {{field: HTMLTextAreaElement, box: import('../box.js').Box, intake: HTMLElement, below: HTMLElement[], button: HTMLButtonElement, body: HTMLElement}} roots  `below` stands or sticks below the box
 * @param {{place: () => number, follow: (at: number | null) => void}} does  `place`: where one is to begin, an offset of
 *   the text; `follow`: shows the paragraph that is being edited, or that none is
 */
export function createEdit({ field, box, intake, below, button, body }, { place, follow }) {
  let editing = false;
  let pointerDown = false;
  /** Of what holds the box, in CSS pixels. */
  let height = 0;
  const page = document.body;

  function begin() {
    if (editing || page.dataset.state !== 'analysed') return;
    editing = true;
    page.dataset.editing = '';
    button.textContent = 'Done';
    pad();
    // Another part of the article may have to be drawn; the key goes first.
    setTimeout(sync);
  }

  function finish() {
    if (!editing) return;
    editing = false;
    delete page.dataset.editing;
    button.textContent = 'Edit';
    pad();
    follow(null);
  }

  function sync() {
    if (editing && document.activeElement === field) follow(box.caret);
  }

  /** @param {number} at  an offset of the text */
  function start(at) {
    begin();
    box.select(at);
    // A browser brings the caret into view when the field gets the focus, not when the caret is set.
    field.blur();
    field.focus({ preventScroll: true });
    sync();
  }

  // The focus alone is no wish to edit: a paste, or the tab key on its way, leaves the box as it is.
  field.addEventListener('click', begin);
  field.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (!ctrlKey && !metaKey && !altKey && !['Tab', 'Shift', 'Escape'].includes(key)) begin();
  });
  document.addEventListener('selectionchange', sync);
  document.addEventListener('pointerdown', () => { pointerDown = true; }, true);
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => { pointerDown = false; }, true);
  field.addEventListener('blur', () => {
    const leave = () => {
      if (!intake.contains(document.activeElement)) finish();
    };
    // What is being clicked must not move away under the pointer.
    if (pointerDown) document.addEventListener('pointerup', () => setTimeout(leave), { once: true });
    else setTimeout(leave);
  });
  button.addEventListener('click', () => {
    if (editing) leave();
    else start(place());
  });
  // What stands below the box has to know how much of the page it takes. Each is told by itself: from the root it
  // would be handed down to everything, and that is felt.
  new ResizeObserver(([entry]) => {
    height = entry?.borderBoxSize[0]?.blockSize ?? 0;
    for (const part of below) part.style.setProperty('--intake-height', `${height}px`);
    pad();
  }).observe(intake);

  /** What is brought into view comes below the box. */
  function pad() {
    document.documentElement.style.scrollPaddingTop = editing ? `calc(${height}px + var(--space-4))` : '';
  }

  /** @returns {boolean} whether one was in the box; one is in the article then */
  function leave() {
    if (!editing && document.activeElement !== field) return false;
    finish();
    body.focus({ preventScroll: true });
    return true;
  }

  return {
    start: () => start(place()),
    leave,
    /** The article was drawn anew. */
    sync,
  };
}
