// @ts-check
/**
 * The menu as a drawer, on narrow screens: while it is open the page behind it cannot be reached,
 * Escape and a button close it, and the reader returns to where the drawer was opened.
 */
(function () {
  var script = /** @type {HTMLScriptElement} */ (document.currentScript);
  var toggle = /** @type {HTMLInputElement | null} */ (document.getElementById("__drawer"));
  var drawer = /** @type {HTMLElement | null} */ (document.querySelector(".md-sidebar--primary"));
  if (!toggle || !drawer) return;
  var checkbox = toggle;
  var menu = drawer;
  /** Where Material shows the menu beside the page instead. */
  var wide = matchMedia("(min-width: 76.25em)");
  var behind = ".md-skip, .md-header, .md-tabs, .md-content, .md-sidebar--secondary, .md-footer";

  var close = document.createElement("button");
  close.type = "button";
  close.className = "drawer-close";
  close.textContent = "×";
  close.setAttribute("aria-label", script.dataset.close || "");
  close.addEventListener("click", function () {
    checkbox.click();
  });
  menu.prepend(close);

  function isOpen() {
    return checkbox.checked && !wide.matches;
  }

  function update() {
    var open = isOpen();
    close.hidden = !open;
    document.querySelectorAll(behind).forEach(function (part) {
      /** @type {HTMLElement} */ (part).inert = open;
    });
  }

  checkbox.addEventListener("change", function () {
    var opener = document.querySelector("label.md-header__button[for=__drawer] [role=button]");
    update();
    if (isOpen()) close.focus();
    else if (opener) /** @type {HTMLElement} */ (opener).focus();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && isOpen()) checkbox.click();
  });
  wide.addEventListener("change", update);
  addEventListener("pageshow", update);
  update();
  if (isOpen()) close.focus();
})();
