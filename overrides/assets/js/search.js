// @ts-check
/**
 * Opens and closes the search, by keys too, and loads all that finds something only when a reader
 * first turns to it. Scripts, not data: pages that are opened from a folder may load no data.
 */
(() => {
  const toggle = /** @type {HTMLInputElement | null} */ (document.getElementById("__search"));
  const search = /** @type {HTMLElement | null} */ (document.querySelector(".md-search"));
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector(".md-search__input"));
  if (!toggle || !search || !box) return;
  // For Safari; checkers of HTML do not know it yet.
  box.setAttribute("autocorrect", "off");
  const words = search.dataset;
  const status = /** @type {HTMLElement} */ (search.querySelector("[role=status]"));
  /** Where the box stands in the header instead of a button. */
  const wide = matchMedia("(min-width: 60em)");
  const waiting = status.textContent;
  /** @type {HTMLElement | null} Where the reader was before. */
  let before = null;
  /** Whether what finds something is there, or on its way. */
  let isLoading = false;

  /** What opens the search where the box has no room. */
  const button = () =>
    /** @type {HTMLElement | null} */ (
      document.querySelector(".md-header__button[for=__search] [role=button]")
    );

  /** @param {boolean} on */
  const open = (on) => {
    if (toggle.checked !== on) toggle.click();
  };

  /** On narrow screens the closed box behind the button is no second stop for the Tab key. */
  const update = () => {
    box.tabIndex = wide.matches || toggle.checked ? 0 : -1;
    // Where the search fills the screen, nothing scrolls behind it.
    document.body.toggleAttribute("data-md-scrolllock", toggle.checked && !wide.matches);
  };

  /** @param {string | undefined} address @returns {Promise<void>} */
  const load = (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address || "";
      script.onload = () => resolve();
      script.onerror = reject;
      document.head.append(script);
    });

  const prepare = () => {
    if (isLoading) return;
    isLoading = true;
    status.textContent = waiting;
    Promise.all([words.index, words.finder].map(load)).then(
      () => /** @type {any} */ (self).siteSearch.start(search, box, load),
      () => {
        isLoading = false;
        status.textContent = words.failed || "";
      },
    );
  };

  /** The links of the results; the box comes before them and after them. */
  const stops = () => [
    box,
    .../** @type {NodeListOf<HTMLElement>} */ (search.querySelectorAll(".md-search-result__link")),
  ];

  /** @param {KeyboardEvent} event */
  const go = (event) => {
    const all = stops();
    const at = Math.max(0, all.indexOf(/** @type {HTMLInputElement} */ (document.activeElement)));
    if (event.key === "Enter" && at) return;
    event.preventDefault();
    // What is shown while a search waits for its scripts belongs to the one before.
    if (search.querySelector("[aria-busy]")) return;
    if (event.key === "Enter") all[1]?.click();
    else all[(at + (event.key === "ArrowDown" ? 1 : -1) + all.length) % all.length].focus();
  };

  /** @param {KeyboardEvent} event */
  const press = (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
    const active = /** @type {HTMLElement} */ (document.activeElement || document.body);
    if (!toggle.checked) return;
    if (event.key === "Escape") {
      open(false);
      active.blur();
      (before || (wide.matches ? null : button()))?.focus();
    } else if (event.key === "Tab") {
      open(false);
      if (!wide.matches && before) before.focus();
      else if (active !== box) box.focus();
    } else if (["ArrowDown", "ArrowUp", "Enter"].includes(event.key)) {
      go(event);
    }
  };

  box.addEventListener("focus", (event) => {
    const from = /** @type {HTMLElement | null} */ (event.relatedTarget);
    if (!from || !search.contains(from)) before = from;
    open(true);
    prepare();
  });
  box.addEventListener("input", prepare);
  toggle.addEventListener("change", () => {
    update();
    if (toggle.checked) box.focus();
  });
  search.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  search.querySelector("form")?.addEventListener("reset", () => box.focus());
  // A result on the same page: nothing is loaded that would close the search.
  search.addEventListener("click", (event) => {
    if (/** @type {Element} */ (event.target).closest("a")) open(false);
  });
  addEventListener("keydown", press);
  wide.addEventListener("change", update);
  update();
  // Turned to before this script was there.
  if (document.activeElement === box) {
    open(true);
    prepare();
  } else if (toggle.checked) box.focus();
})();
