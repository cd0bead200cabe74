// @ts-check
/**
 * The choice to use single keys (/ and P) or not: those who speak to their computer may set them off
 * by accident (WCAG 2.1.4). later.js asks for it, and so do slides.
 */
(() => {
  const label = /** @type {HTMLElement | null} */ (document.querySelector(".letters"));
  const input = label?.querySelector("input");
  if (!label || !input) return;
  try {
    input.checked = localStorage["letter-keys"] !== "off";
    input.onchange = () => (localStorage["letter-keys"] = input.checked ? "on" : "off");
    label.hidden = false;
  } catch {
    // A browser that keeps nothing offers no choice.
  }
})();
