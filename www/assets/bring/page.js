/**
 * The article in a web page: headline, byline, date and paragraphs, without what stands around them. It is found by
 * what pages say of themselves (`article`, `h1`, `time`, JSON-LD) and by where the running text is.
 */

/** What never belongs to an article. */
const NEVER = 'script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select, textarea, '
  + 'nav, footer, aside, dialog, menu, figure, figcaption, picture, video, audio, [hidden], [aria-hidden="true"], '
  + '[role="navigation"], [role="banner"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="search"]';
/** Words in the class or id of what stands around an article. */
const AROUND = /(?:^|[-_\s])(?:ad|ads|advert\w*|banner|breadcrumb\w*|caption|comments?|cookie\w*|consent|credit|footer|gallery|header-nav|masthead|menu|modal|more-on|nav|newsletter|outbrain|paywall|popup|promo\w*|read-?more|recirc\w*|recommend\w*|related|share|sharing|sidebar|signup|social|sponsor\w*|subscribe|taboola|tags?|teaser|toolbar|trending|widget)(?:$|[-_\s\d])/i;
const BLOCKS = 'p, h1, h2, h3, h4, li, blockquote, pre, dd, dt, div, section, td';
const HEADINGS = /^H[1-4]$/;
/** What stands as a block of its own: its words, and how many characters of them are in links. @typedef {{element: Element, text: string, linked: number}} Block */
/** A block with so large a share of its words in links leads elsewhere. */
const LINKS = 0.6;
/** So many characters make a paragraph of running text. */
const PARAGRAPH = 60;
/** More articles than this make a list of articles. */
const MOST_NAMED = 20;
/** Deeper than this no page of use is nested. */
const DEEPEST = 400;

/** @param {string | null | undefined} text */
const tidy = (text) => (text ?? '').replace(/[\s\u200b]+/gu, ' ').trim();

/**
 * @param {Element} page  inert
 * @returns {{text: string, left: number} | null} the article, one block a paragraph, and how many blocks were left out;
 *   null where the page has no running text
 */
export function articleIn(page) {
  const told = toldBy(page);
  const belongs = belonging(page);
  const root = rootOf(page, belongs);
  const all = blocksOf(root, () => true).length;
  const blocks = blocksOf(root, belongs).filter((block) => !leadsElsewhere(block));
  if (!blocks.some(({ text }) => text.length >= PARAGRAPH)) return null;
  const heading = blocks.find(({ element }) => element.tagName === 'H1')?.text ?? tidy(page.querySelector('h1')?.textContent);
  const headline = heading || told.headline || '';
  const body = blocks.filter(({ text }) => text !== headline).map(({ text }) => text);
  const top = [];
  if (headline) top.push(headline);
  const near = body.slice(0, 4).join('\n');
  if (told.author && !near.includes(told.author)) top.push(`By ${told.author}`);
  if (told.date && !/\b\d{4}\b/.test(near)) top.push(`Published ${told.date}`);
  return { text: [...top, ...body].join('\n\n'), left: Math.max(0, all - blocks.length) };
}

/** @param {Element} page  inert  @returns {string} all its words, where no article is found in it */
export const wordsIn = (page) => blocksOf(page, (element) => !element.matches('script, style, noscript, template, svg')).map(({ text }) => text).join('\n\n');

/** @param {Element} page  @returns {{headline: string, author: string, date: string}} what it says of itself; each may be empty */
function toldBy(page) {
  const meta = (/** @type {string} */ selector) => tidy(page.querySelector(selector)?.getAttribute('content'));
  const time = page.querySelector('article time[datetime], main time[datetime], [itemprop="datePublished"]');
  const told = {
    headline: meta('meta[property="og:title"]'),
    author: meta('meta[name="author"]') || tidy(page.querySelector('[rel="author"], [itemprop="author"]')?.textContent),
    date: meta('meta[property="article:published_time"]') || tidy(time?.getAttribute('datetime') ?? time?.getAttribute('content')),
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const news = newsIn(script.textContent ?? '');
    if (!news) continue;
    told.headline ||= tidy(news.headline);
    told.author ||= tidy(news.author);
    told.date ||= tidy(news.datePublished);
  }
  told.date = /^\d{4}-\d\d-\d\d/.exec(told.date)?.[0] ?? '';
  if (/^(?:https?:|@)/.test(told.author)) told.author = '';
  return told;
}

/** @param {string} json  @returns {{headline: string, author: string, datePublished: string} | null} */
function newsIn(json) {
  try {
    const data = JSON.parse(json);
    const items = [data, ...(Array.isArray(data) ? data : []), ...(Array.isArray(data?.['@graph']) ? data['@graph'] : [])];
    const news = items.find((item) => [item?.['@type']].flat().some((type) => /Article$|^(?:Blog|Live)?(?:Blog)?Posting$/.test(String(type))));
    if (!news) return null;
    const word = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : '');
    const authors = [news.author].flat().map((author) => word(author?.name ?? author)).filter(Boolean);
    return { headline: word(news.headline), author: authors.join(' and '), datePublished: word(news.datePublished) };
  } catch {
    return null;
  }
}

/** @typedef {(element: Element) => boolean} Belongs */

/** @param {Element} page  @param {Belongs} belongs  @returns {Element} the smallest part that has most of the running text */
function rootOf(page, belongs) {
  const whole = weigh(page, belongs);
  let root = page;
  if (whole === 0) return root;
  const named = [...page.querySelectorAll('[itemprop="articleBody"], article, main, [role="main"]')].slice(0, MOST_NAMED);
  const weighed = named.map((candidate) => ({ candidate, weight: weigh(candidate, belongs) })).sort((a, b) => b.weight - a.weight);
  for (const { candidate, weight } of weighed) {
    if (weight >= whole * 0.5 && root.contains(candidate)) root = candidate;
  }
  return root;
}

/** @param {Element} root  @param {Belongs} belongs  @returns {number} how many characters of running text it has */
function weigh(root, belongs) {
  return blocksOf(root, belongs).reduce((sum, { text }) => sum + (text.length >= PARAGRAPH ? text.length : 0), 0);
}

/**
 * @param {Element} page
 * @returns {Belongs} whether an element may be part of an article
 */
function belonging(page) {
  const whole = page.textContent?.length ?? 0;
  return (element) => {
    if (element.matches(NEVER)) return false;
    // An article's own header has its headline; others are around it.
    if (element.tagName === 'HEADER' && !element.querySelector('h1, h2')) return false;
    if (!AROUND.test(`${element.getAttribute('class') ?? ''} ${element.id} ${element.localName.includes('-') ? element.localName : ''}`)) return true;
    // "has-sidebar" may be said of all that there is.
    return (element.textContent?.length ?? 0) > whole * 0.5;
  };
}

/**
 * @param {Element} root
 * @param {(element: Element) => boolean} wanted  whether to look into it
 * @returns {Block[]} in order
 */
function blocksOf(root, wanted) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {Block[]} */
  const open = [];
  const close = (/** @type {Block} */ block) => {
    const text = tidy(block.text);
    if (text !== '') blocks.push({ ...block, text });
    [block.text, block.linked] = ['', 0];
  };
  /** @param {Node} node  @param {number} depth  @param {boolean} inLink */
  const walk = (node, depth, inLink) => {
    if (depth > DEEPEST) return;
    for (const child of node.childNodes) {
      const block = open.at(-1);
      if (child.nodeType === 3) {
        if (!block) continue;
        block.text += child.nodeValue ?? '';
        if (inLink) block.linked += tidy(child.nodeValue).length;
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = /** @type {Element} */ (child);
      if (!wanted(element)) continue;
      if (element.tagName === 'BR') {
        if (!block) continue;
        // Two in a row end a paragraph.
        if (/\n\s*$/.test(block.text)) close(block);
        else block.text += '\n';
      } else if (element.matches(BLOCKS) || HEADINGS.test(element.tagName)) {
        if (block) close(block);
        const own = { element, text: '', linked: 0 };
        open.push(own);
        walk(element, depth + 1, inLink);
        close(own);
        open.pop();
      } else walk(element, depth + 1, inLink || element.tagName === 'A');
    }
  };
  const own = { element: root, text: '', linked: 0 };
  open.push(own);
  walk(root, 0, false);
  close(own);
  return blocks;
}

/** @param {Block} block */
function leadsElsewhere({ element, text, linked }) {
  // A headline may be a link, and so may the name in a byline.
  if (HEADINGS.test(element.tagName) || (text.length < PARAGRAPH && /^by\b/i.test(text))) return false;
  return linked / text.length >= LINKS;
}
