// @ts-check
/**
 * Focus around Material's search: Escape returns the reader to where the search was opened, and on
 * narrow screens the box behind the search button is no second stop for the Tab key.
 */
(function () {
  var toggle = /** @type {HTMLInputElement | null} */ (document.getElementById("__search"));
  var search = /** @type {HTMLElement | null} */ (document.querySelector(".md-search"));
  var box = /** @type {HTMLInputElement | null} */ (document.querySelector(".md-search__input"));
  if (!toggle || !search || !box) return;
  var checkbox = toggle;
  var dialog = search;
  var query = box;
  /** Where Material shows the box in the header instead of a button. */
  var wide = matchMedia("(min-width: 60em)");
  /** @type {HTMLElement | null} */
  var before = null;
  var escaped = false;

  function update() {
    query.tabIndex = wide.matches || checkbox.checked ? 0 : -1;
  }

  query.addEventListener("focus", function (event) {
    var from = /** @type {HTMLElement | null} */ (event.relatedTarget);
    if (!from || !dialog.contains(from)) before = from;
  });
  // Before Material hears of it: it closes the search in the same event.
  addEventListener(
    "keydown",
    function (event) {
      escaped = event.key === "Escape" && checkbox.checked;
    },
    true,
  );
  checkbox.addEventListener("change", function () {
    update();
    if (checkbox.checked || !escaped) return;
    escaped = false;
    var active = /** @type {HTMLElement | null} */ (document.activeElement);
    if (before) before.focus();
    else if (active) active.blur();
  });
  wide.addEventListener("change", update);
  update();
})();
