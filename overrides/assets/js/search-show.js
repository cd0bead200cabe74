// @ts-check
/**
 * Shows what the search finds: pages with the sections that have the words, each with the words
 * around them. What a page says lies in a script, which is loaded when its result is seen.
 */
(() => {
  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  /** @typedef {{anchor: HTMLAnchorElement, heading: HTMLElement, text: HTMLElement}} Entry */
  const SECTIONS = 3;
  /** Milliseconds without a key after which somebody reads. */
  const PAUSE = 250;
  /** Results that are shown while somebody types. */
  const AT_ONCE = 10;
  /** What stands for a heading until it is there. */
  const COMING = "…";

  /** @param {string} name @param {string} [kind] @returns {HTMLElement} */
  const element = (name, kind) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    return made;
  };

  /** @param {string} level @param {string} href @returns {Entry} */
  const entry = (level, href) => {
    const anchor = /** @type {HTMLAnchorElement} */ (element("a", "md-search-result__link"));
    const article = element("div", "md-search-result__article md-typeset");
    const heading = element("p", "found__" + level);
    const text = element("p", "found__text");
    anchor.href = href;
    anchor.tabIndex = -1;
    heading.textContent = COMING;
    article.append(heading, text);
    anchor.append(article);
    return { anchor, heading, text };
  };

  /**
   * @param {HTMLElement} search @param {HTMLInputElement} box
   * @param {(address: string) => Promise<void>} load
   */
  site.start = (search, box, load) => {
    const words = search.dataset;
    const status = /** @type {HTMLElement} */ (search.querySelector("[role=status]"));
    const view = /** @type {HTMLElement} */ (search.querySelector(".md-search__scrollwrap"));
    const list = /** @type {HTMLElement} */ (search.querySelector("ol"));
    const index = new URL(words.index || "", document.baseURI);
    const isFolder = location.protocol === "file:";
    const loadPart = (/** @type {string} */ name) => load(new URL(`${site.index.folder}/${name}.js`, index).href);
    const find = site.makeFinder(site.index, loadPart);
    /** What the results are for. @type {string | undefined} */
    let shown;
    let isSearching = false;
    let pause = 0;

    /** Where a page is, or a section of it. @param {string} address @param {string} [id] */
    const link = (address, id) => {
      const url = new URL("../" + address + (isFolder ? "index.html" : ""), index);
      url.hash = id || "";
      return url.href;
    };

    /** What a page says, as script.py wrote it. @param {number} page */
    const textsOf = async (page) => {
      const name = "text" + page;
      if (!site[name]) await loadPart(name);
      return site[name];
    };

    /** @param {any} one A page that was found @param {(word: string) => boolean} isFound */
    const item = (one, isFound) => {
      const made = element("li", "md-search-result__item");
      const top = entry("page", link(one.address));
      site.mark(top.heading, one.title, isFound);
      const sections = one.sections
        .slice(0, SECTIONS)
        .filter((/** @type {any} */ section) => section.score > one.sections[0].score / 4)
        .map((/** @type {any} */ { at }) => ({ at, ...entry("section", link(one.address)) }));
      made.append(top.anchor, ...sections.map((/** @type {Entry} */ { anchor }) => anchor));

      const fill = async () => {
        const [description, ...passages] = await textsOf(one.page);
        site.mark(top.text, description, isFound);
        if (!top.text.querySelector("mark")) {
          site.mark(top.text, site.excerpt(passages[0][2], isFound) || description, isFound);
        }
        for (const { at, anchor, heading, text } of sections) {
          const [id, title, all] = passages[at];
          anchor.href = link(one.address, id);
          site.mark(heading, title, isFound);
          site.mark(text, site.excerpt(all, isFound), isFound);
        }
      };
      /** Leave no room for what does not come. */
      const tidy = () => {
        for (const { anchor, heading, text } of [top, ...sections]) {
          if (!text.textContent) text.remove();
          if (heading.textContent === COMING) anchor.remove();
        }
      };
      return { made, fill: () => fill().catch(() => {}).then(tidy) };
    };

    /** @param {string} text @param {any} found */
    const show = (text, { pages, isFound }) => {
      const count = pages.length;
      const told = text ? [words.none, words.one][count] || words.other : words.type;
      status.textContent = (told || "").replace("#", String(count));
      const items = pages.slice(0, AT_ONCE).map((/** @type {any} */ one) => item(one, isFound));
      seen.disconnect();
      view.scrollTop = 0;
      list.replaceChildren(...items.map((/** @type {any} */ one) => one.made));
      clearTimeout(pause);
      pause = setTimeout(() => {
        items.push(...pages.slice(AT_ONCE).map((/** @type {any} */ one) => item(one, isFound)));
        for (const one of items) {
          list.append(one.made);
          fills.set(one.made, one.fill);
          seen.observe(one.made);
        }
      }, PAUSE);
    };

    /**
     * Search for what the box says. One search after the other: while one waits for its scripts,
     * what is typed asks for none, and the last of it is searched then.
     */
    const update = async () => {
      const text = box.value.trim();
      if (isSearching || text === shown) return;
      isSearching = true;
      list.setAttribute("aria-busy", "true");
      const found = await find(box.value).catch(() => null);
      isSearching = false;
      if (box.value.trim() !== text) return update();
      list.removeAttribute("aria-busy");
      shown = found ? text : undefined;
      if (found) show(text, found);
      else status.textContent = words.failed || "";
    };

    /** @type {WeakMap<Element, () => void>} */
    const fills = new WeakMap();
    const seen = new IntersectionObserver((entries) => {
      for (const one of entries) {
        if (!one.isIntersecting) continue;
        seen.unobserve(one.target);
        fills.get(one.target)?.();
      }
    });

    box.addEventListener("input", update);
    box.form?.addEventListener("reset", () => setTimeout(update));
    update();
  };
})();
