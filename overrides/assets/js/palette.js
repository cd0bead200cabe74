// @ts-check
/**
 * The space bar changes the palette, as Enter and the arrow keys do in Material; and the palette in
 * use is the chosen one of its group, which Material leaves without a choice until the first change.
 */
(function () {
  var form = /** @type {HTMLElement | null} */ (
    document.querySelector("[data-md-component=palette]")
  );
  if (!form) return;
  var palette = form;

  /** @returns {HTMLLabelElement | null} The button that is shown: it leads to the other palette. */
  function shown() {
    return palette.querySelector("label:not([hidden])");
  }

  function choose() {
    var label = shown();
    var current = /** @type {HTMLInputElement | null} */ (label && label.previousElementSibling);
    if (!current || palette.querySelector(":checked")) return;
    current.checked = true;
    if (palette.contains(document.activeElement)) current.focus();
  }

  palette.addEventListener("focusin", choose);
  palette.addEventListener("keydown", function (event) {
    var label = shown();
    if (event.key !== " " || !label) return;
    event.preventDefault();
    label.click();
    if (label.control) label.control.focus();
  });
  choose();
})();
