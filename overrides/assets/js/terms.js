// @ts-check
/**
 * Shows the meaning of a term beside its link: when it is pointed at, has the focus, or is
 * touched for the first time. Without this script the link leads to the glossary, and so it does
 * at the second touch. Escape closes (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent).
 */
(() => {
  const tip = document.createElement("div");
  tip.className = "term-tip";
  tip.id = "term-tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);

  /** @type {HTMLAnchorElement | null} */
  let shown = null;

  /** @param {EventTarget | null} target @returns {HTMLAnchorElement | null} */
  const termOf = (target) =>
    target instanceof Element ? /** @type {HTMLAnchorElement | null} */ (target.closest("a.term")) : null;

  const hide = () => {
    shown?.removeAttribute("aria-describedby");
    shown = null;
    tip.hidden = true;
  };

  /** @param {HTMLAnchorElement} link */
  const show = (link) => {
    if (shown === link) return;
    hide();
    shown = link;
    tip.textContent = link.dataset.meaning || "";
    tip.lang = /** @type {HTMLElement | null} */ (link.closest("[lang]"))?.lang || "";
    link.setAttribute("aria-describedby", tip.id);
    tip.hidden = false;
    const place = link.getBoundingClientRect();
    const left = Math.min(place.left, document.documentElement.clientWidth - tip.offsetWidth - 16);
    tip.style.left = `${Math.max(16, left) + window.scrollX}px`;
    tip.style.top = `${place.bottom + window.scrollY + 2}px`;
  };

  const focused = termOf(document.activeElement);
  if (focused) show(focused);
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = termOf(event.target);
    if (link) show(link);
    else if (!tip.contains(/** @type {Node} */ (event.target)) && shown !== document.activeElement) hide();
  });
  document.addEventListener("focusin", (event) => {
    const link = termOf(event.target);
    if (link) show(link);
    else hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  /** Whether the touch that is going on is the first one of its term. */
  let isFirstTouch = false;
  document.addEventListener("pointerdown", (event) => {
    const link = termOf(event.target);
    isFirstTouch = event.pointerType === "touch" && link !== null && link !== shown;
    if (!link && !tip.contains(/** @type {Node} */ (event.target))) hide();
  });
  document.addEventListener("click", (event) => {
    const link = termOf(event.target);
    if (link && isFirstTouch) {
      event.preventDefault();
      isFirstTouch = false;
      show(link);
    }
  });
})();
