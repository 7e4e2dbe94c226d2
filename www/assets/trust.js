/**
 * The one Trusted Types policy of this page, which lets two things through: the engine as the script of a worker, and
 * the HTML of a page that the user brings, to be parsed into a document that runs nothing and loads nothing.
 */

/** @type {string | undefined} */
let engine;

const policy = (typeof window === 'undefined' ? undefined : window.trustedTypes)?.createPolicy('saywhen', {
  createScriptURL(asked) {
    if (asked !== engine) throw new TypeError('Only the engine may be run.');
    return asked;
  },
  createHTML: (html) => html,
});

/**
 * @param {string} url  of the engine: no other will ever be let through
 * @returns {string} the same, vouched for where the browser asks for that
 */
export function engineUrl(url) {
  engine ??= url;
  return policy ? policy.createScriptURL(url) : url;
}

/**
 * Styles and handlers under another name, and no base: our policy applies none of them, but the browser would report each.
 *
 * @param {string} html
 */
const disarmed = (html) => html.replace(/<base\b[^>]*>/gi, '').replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'));

/**
 * @param {string} html
 * @returns {Element} all of it; inert: its document has no window, so that no script of it runs and no image is asked
 *   for
 */
export function inert(html) {
  const safe = disarmed(html);
  return new DOMParser().parseFromString(policy ? policy.createHTML(safe) : safe, 'text/html').documentElement;
}
