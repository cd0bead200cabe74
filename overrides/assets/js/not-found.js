// @ts-check
/**
 * Shows the 404 page of the reader's language.
 * Many hosts show the one page at the top for every missing address; the folder in the address
 * says which language was asked for, and that language has a 404 page of its own.
 */
(function () {
  var script = /** @type {HTMLScriptElement} */ (document.currentScript);
  var base = new URL(script.dataset.base || "/", location.href).pathname;
  var folder = location.pathname.slice(base.length).split("/")[0];
  var languages = (script.dataset.languages || "").split(" ");
  if (location.pathname.indexOf(base) !== 0 || languages.indexOf(folder) < 0) return;
  fetch(base + folder + "/404.html")
    .then(function (response) {
      return response.ok ? response.text() : Promise.reject(response.status);
    })
    .then(function (html) {
      document.open();
      document.write(html);
      document.close();
    })
    .catch(function () {
      // The page at the top stays: it speaks every language.
    });
})();
