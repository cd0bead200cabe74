// @ts-check
/**
 * Asks for the page's scripts once it was drawn: what is read comes first. What a reader types, ticks
 * or opens until they are there stays in the page, where they find it. The keys that lead to the
 * search and to the slides work from the beginning, so that no word typed after one is lost.
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
    if (event.metaKey || event.ctrlKey || event.altKey || isWriting || active.closest("dialog")) return;
    try {
      if (localStorage["letter-keys"] === "off") return;
    } catch {
      // Nothing was chosen where nothing can be kept.
    }
    if (event.key.toLowerCase() === "p") /** @type {HTMLElement | null} */ (document.querySelector(".present"))?.click();
    if (event.key !== "/") return;
    const box = /** @type {HTMLInputElement | null} */ (document.querySelector(".md-search__input"));
    event.preventDefault();
    box?.focus();
    box?.select();
  });
})();
