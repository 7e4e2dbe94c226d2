/** Field *Colours*: as the system has them, light, or dark; kept on this device. `theme.js` reads it at the next visit. */

const KEY = 'saywhen.theme';

/** @param {HTMLSelectElement} field */
export function createTheme(field) {
  const root = document.documentElement;
  field.value = root.dataset.theme ?? '';
  field.addEventListener('change', () => {
    if (field.value) root.dataset.theme = field.value;
    else delete root.dataset.theme;
    try {
      if (field.value) localStorage.setItem(KEY, field.value);
      else localStorage.removeItem(KEY);
    } catch {
      // Where storage is forbidden the choice lasts as long as the page.
    }
  });
}
