/**
 * The words that are searched, where they stand in the article. They are painted over it and are no part of it, so a
 * search redraws nothing. Where the browser cannot paint so, the paragraph of the one looked at is marked instead.
 */

/** @typedef {import('../marks.js').Stretch} Stretch */

export function createHighlights() {
  const registry = typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : undefined;
  /** @type {Range | null} */
  let current = null;
  /** @type {HTMLElement | undefined} */
  let marked;

  return {
    /**
     * @param {Array<{start: number, block: HTMLElement | undefined}>} blocks  the paragraphs that are shown, and where each begins
     * @param {Stretch | undefined} part  what of the text they cover
     * @param {{hits: Stretch[], at: number}} search
     */
    show(blocks, part, { hits, at }) {
      current = null;
      marked?.classList.remove('searched');
      registry?.delete('hit');
      registry?.delete('hit-current');
      if (!part || hits.length === 0) return;
      const one = hits[at];
      /** @type {Range[]} */
      const ranges = [];
      let next = hits.findIndex((hit) => hit.end > part.start);
      for (let i = 0; i < blocks.length && next >= 0; i++) {
        const { start, block } = blocks[i] ?? {};
        if (!block || start === undefined) continue;
        const end = start + (block.textContent?.length ?? 0);
        for (let hit = hits[next]; hit && hit.start < end; hit = hits[++next]) {
          const range = rangeIn(block, hit.start - start, hit.end - start);
          ranges.push(range);
          if (hit === one) {
            current = range;
            marked = block;
          }
        }
      }
      if (!registry) {
        if (current) marked?.classList.add('searched');
        return;
      }
      registry.set('hit', new Highlight(...ranges));
      if (!current) return;
      const looked = new Highlight(current);
      looked.priority = 1;
      registry.set('hit-current', looked);
    },
    /** Brings the one looked at into view. */
    reveal() {
      const parent = current?.startContainer.parentElement;
      parent?.scrollIntoView({ block: 'center' });
    },
  };
}

/**
 * @param {HTMLElement} block
 * @param {number} from  UTF-16 units of its text
 * @param {number} to
 */
function rangeIn(block, from, to) {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!begun && from < at + length) {
      range.setStart(node, Math.max(0, from - at));
      begun = true;
    }
    if (begun && to <= at + length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += length;
  }
  range.setEnd(block, block.childNodes.length);
  return range;
}
