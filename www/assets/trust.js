/**
 * The one Trusted Types policy of this page, which lets two things through: the engine as the script of a worker, and
 * the HTML of a page that the user brings, to be parsed into a document that runs nothing and loads nothing.
 */

/** @type {string | undefined} */
let engine;

const policy = window.trustedTypes?.createPolicy('saywhen', {
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
 * @param {string} html
 * @returns {Document} inert: it has no window, so that no script of it runs and no image is asked for
 */
export const inert = (html) => new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
