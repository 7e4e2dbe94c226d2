// For browsers that know no modules, in words that they know.
var alertBox = document.getElementById('alert');
if (alertBox) {
  alertBox.textContent = 'This browser is too old for this page: it knows no modules and no WebAssembly. A current Firefox, Chrome, Edge or Safari reads your article.';
}
