// @ts-check
/**
 * Gives every label that opens or closes something in the header and the menu a button.
 * Material draws them as labels of hidden checkboxes, which only a mouse can reach. The label stays,
 * and works without this script; its icon becomes the button for keys and screen readers.
 */
(function () {
  var script = /** @type {HTMLScriptElement} */ (document.currentScript);
  var words = script.dataset;

  /**
   * The icon of a label; a drawing that stands alone gets an element around it.
   * @param {HTMLLabelElement} label
   * @returns {HTMLElement}
   */
  function iconOf(label) {
    var icon = label.querySelector(".md-nav__icon");
    if (icon) return /** @type {HTMLElement} */ (icon);
    var made = document.createElement("span");
    made.append.apply(made, Array.from(label.childNodes));
    label.append(made);
    return made;
  }

  /**
   * What a label opens, in words.
   * @param {HTMLLabelElement} label
   * @param {HTMLElement} toggle
   * @returns {string}
   */
  function nameOf(label, toggle) {
    if (label.classList.contains("md-header__button")) {
      return (toggle.dataset.mdToggle === "search" ? words.search : words.menu) || "";
    }
    if (label.classList.contains("md-nav__title")) return words.back || "";
    var item = label.closest(".md-nav__item");
    var title = item ? item.querySelector(".md-ellipsis") : null;
    return words.more + ": " + ((title && title.textContent) || "").trim();
  }

  /**
   * Where the reader goes on after a part of the menu has opened or closed.
   * @param {HTMLElement} toggle
   * @param {HTMLElement} icon
   */
  function moveOn(toggle, icon) {
    var item = toggle.closest(".md-nav__item");
    if (!item) return;
    var buttons = item.querySelectorAll("label[for='" + toggle.id + "'] [role=button]");
    buttons.forEach(function (other) {
      if (other !== icon) /** @type {HTMLElement} */ (other).focus();
    });
  }

  /** @param {HTMLLabelElement} label */
  function addButton(label) {
    var toggle = /** @type {HTMLInputElement | null} */ (document.getElementById(label.htmlFor));
    if (!toggle || !toggle.classList.contains("md-toggle")) return;
    var checkbox = toggle;
    var icon = iconOf(label);
    label.removeAttribute("tabindex");
    icon.tabIndex = 0;
    icon.setAttribute("role", "button");
    icon.setAttribute("aria-label", nameOf(label, checkbox));
    icon.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      label.click();
      moveOn(checkbox, icon);
    });
    if (label.classList.contains("md-nav__title")) return;
    var tell = function () {
      icon.setAttribute("aria-expanded", String(checkbox.checked));
    };
    checkbox.addEventListener("change", tell);
    tell();
  }

  document
    .querySelectorAll("label.md-header__button[for], .md-nav--primary label:not([for=__drawer])")
    .forEach(function (label) {
      addButton(/** @type {HTMLLabelElement} */ (label));
    });
})();
