/*
 * Runs before everything else, and in any browser: what the pane is written in is too new for Internet Explorer 11 and the first Edge, in
 * which older Excel on Windows shows add-ins. There it would stay blank; a sentence says why.
 * learn.microsoft.com/office/dev/add-ins/concepts/browsers-used-by-office-web-add-ins
 */
(function (window) {
  // The newest feature that the pane is built on; see "browserslist" in package.json.
  if (Array.prototype.at) return;
  var english = /^en/i.test(window.navigator.language || window.navigator.userLanguage || '');
  window.document.getElementById('pane').className = 'old';
  window.document.getElementById(english ? 'old-en' : 'old-zh').removeAttribute('hidden');
})(this);
