// @ts-check
/**
 * Changes the palette and keeps the choice. What applies at first is set before anything is drawn
 * (partials/javascripts/palette.html); a reader who chose nothing follows their system.
 */
(() => {
  const inputs = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll("[name=__palette]")]);
  const { body } = document;
  /** @returns {any} What Material's own script wrote, and may be closed to a page. */
  const kept = () => {
    try {
      return /** @type {any} */ (window).__md_get("__palette");
    } catch {
      return null;
    }
  };

  /** @param {HTMLInputElement} input */
  const show = (input) => {
    for (const name of ["media", "scheme", "primary", "accent"]) {
      const attribute = `data-md-color-${name}`;
      body.setAttribute(attribute, input.getAttribute(attribute) || "");
    }
    input.checked = true;
    for (const one of inputs) {
      /** @type {HTMLElement} */ (one.nextElementSibling).hidden = one !== input;
    }
  };

  inputs.forEach((input, index) => {
    const choose = () => {
      show(input);
      /** @type {any} */ (window).__md_set("__palette", { index });
    };
    input.addEventListener("change", choose);
    // Chosen before this script was there.
    if (input.checked && body.dataset.mdColorScheme !== input.dataset.mdColorScheme) choose();
    // The space bar leads to the other palette, as Enter and the arrow keys do.
    input.addEventListener("keydown", (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      const other = inputs[(index + 1) % inputs.length];
      other.click();
      other.focus();
    });
    matchMedia(input.dataset.mdColorMedia || "").addEventListener("change", ({ matches }) => {
      if (matches && !kept()) show(input);
    });
  });
})();
