// @ts-check
/**
 * Asks for the page's scripts once it was drawn: what is read comes first. What a reader types, ticks
 * or opens until they are there stays in the page, where they find it. The key that leads to the
 * search works from the beginning, so that no word typed after it is lost.
 */
(() => {
  const ask = () => {
    for (const waiting of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[type='text/later']"))) {
      const script = document.createElement("script");
      Object.assign(script.dataset, waiting.dataset);
      script.async = false;
      script.src = waiting.dataset.src || "";
      waiting.replaceWith(script);
    }
  };
  if (PerformanceObserver.supportedEntryTypes?.includes("paint"))
    new PerformanceObserver(ask).observe({ type: "paint", buffered: true });
  else ask();

  addEventListener("keydown", (event) => {
    const active = /** @type {HTMLElement} */ (document.activeElement || document.body);
    const isWriting =
      active.isContentEditable ||
      active.matches("input:not([type=radio], [type=checkbox]), select, textarea");
    if (event.key !== "/" || event.metaKey || event.ctrlKey || event.altKey || isWriting) return;
    const box = /** @type {HTMLInputElement | null} */ (document.querySelector(".md-search__input"));
    event.preventDefault();
    box?.focus();
    box?.select();
  });
})();
