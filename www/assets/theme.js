// Before the first paint: the colours that the reader chose. No module, since modules run after it.
try {
  const chosen = localStorage.getItem('saywhen.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Where storage is forbidden the system chooses.
}
