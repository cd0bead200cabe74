// @ts-check
/**
 * Shows what the search finds: pages with the sections that have the words, each with the words
 * around them. The texts of each page lie in a script, which is loaded when its result is seen.
 */
(() => {
  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  const SECTIONS = 3;
  /** Characters of an excerpt, and of those before its first found word. */
  const EXCERPT = 180;
  const AHEAD = 60;
  /** Milliseconds without a key after which somebody reads. */
  const PAUSE = 250;
  /** Results that are shown while somebody types. */
  const AT_ONCE = 10;

  /** @param {string} name @param {string} [kind] @returns {HTMLElement} */
  const element = (name, kind) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    return made;
  };

  /**
   * Put a text into an element, its found words marked.
   * @param {HTMLElement} into
   * @param {string} text
   * @param {(word: string) => boolean} isFound
   */
  const mark = (into, text, isFound) => {
    let end = 0;
    for (const match of text.matchAll(site.WORD)) {
      if (!isFound(match[0])) continue;
      const marked = element("mark");
      marked.textContent = match[0];
      into.append(text.slice(end, match.index), marked);
      end = match.index + match[0].length;
    }
    into.append(text.slice(end));
  };

  /**
   * The part of a text that has the most found words; "" if it has none.
   * @param {string} text
   * @param {(word: string) => boolean} isFound
   */
  const excerpt = (text, isFound) => {
    const words = /** @type {RegExpMatchArray[]} */ ([...text.matchAll(site.WORD)]);
    const found = words.filter((match) => isFound(match[0])).map((match) => match.index || 0);
    let [best, most] = [-1, 0];
    for (const start of found) {
      const count = found.filter((at) => at >= start && at < start + EXCERPT - AHEAD).length;
      if (count > most) [best, most] = [start, count];
    }
    if (best < 0) return "";
    const from = words.find((match) => (match.index || 0) >= best - AHEAD)?.index || 0;
    const last = words
      .filter((match) => (match.index || 0) + match[0].length <= from + EXCERPT)
      .pop();
    const end = (last?.index || 0) + (last?.[0].length || 0);
    const part = text.slice(from, end);
    const sign = text.slice(end, end + 1);
    return (from ? "… " : "") + part + (end < text.length - 1 ? " …" : sign);
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
    const find = site.makeFinder(site.index);
    const index = new URL(words.index || "", document.baseURI);
    const isFolder = location.protocol === "file:";
    /** @type {Record<number, Promise<string[]>>} */
    const texts = {};
    let shown = "";
    let pause = 0;

    /** Where a page is, or a section of it. @param {string} address @param {string} [id] */
    const link = (address, id) => {
      const url = new URL("../" + address + (isFolder ? "index.html" : ""), index);
      url.hash = id || "";
      return url.href;
    };

    /** The texts of a page's passages. @param {any} one */
    const textsOf = (one) =>
      (texts[one.page] =
        texts[one.page] ||
        load(index.href.replace(/\.js$/, "/" + one.page + ".js")).then(
          () => {
            const [address, ...passages] = site["text" + one.page];
            // A file of an older site that the browser kept.
            return address === one.address ? passages : [];
          },
          () => [],
        ));

    /**
     * @param {string} title
     * @param {string} level
     * @param {string} href
     * @param {(word: string) => boolean} isFound
     */
    const entry = (title, level, href, isFound) => {
      const anchor = /** @type {HTMLAnchorElement} */ (element("a", "md-search-result__link"));
      const article = element("div", "md-search-result__article md-typeset");
      const heading = element("p", "found__" + level);
      const text = element("p", "found__text");
      anchor.href = href;
      anchor.tabIndex = -1;
      mark(heading, title, isFound);
      article.append(heading, text);
      anchor.append(article);
      return { anchor, text };
    };

    /** @param {any} one A page that was found @param {(word: string) => boolean} isFound */
    const item = (one, isFound) => {
      const made = element("li", "md-search-result__item");
      const page = entry(one.title, "page", link(one.address), isFound);
      mark(page.text, one.description, isFound);
      made.append(page.anchor);
      const best = one.sections
        .slice(0, SECTIONS)
        .filter((/** @type {any} */ section) => section.score > one.sections[0].score / 4);
      const entries = best.map((/** @type {any} */ section) => {
        const part = entry(section.title, "section", link(one.address, section.id), isFound);
        made.append(part.anchor);
        return { at: section.at, text: part.text };
      });
      if (!page.text.querySelector("mark")) entries.unshift({ at: 0, text: page.text });
      const fill = () =>
        textsOf(one).then((passages) => {
          for (const { at, text } of entries) {
            const part = excerpt(passages[at] || "", isFound);
            if (!part) continue;
            text.textContent = "";
            mark(text, part, isFound);
          }
        });
      return { made, fill };
    };

    const show = () => {
      const text = box.value.trim();
      if (text === shown && list.children.length) return;
      shown = text;
      seen.disconnect();
      const { pages, isFound } = find(box.value);
      const count = pages.length;
      const told = text ? [words.none, words.one][count] || words.other : words.type;
      status.textContent = (told || "").replace("#", String(count));
      const items = pages.slice(0, AT_ONCE).map((/** @type {any} */ one) => item(one, isFound));
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

    /** @type {WeakMap<Element, () => void>} */
    const fills = new WeakMap();
    const seen = new IntersectionObserver((entries) => {
      for (const one of entries) {
        if (!one.isIntersecting) continue;
        seen.unobserve(one.target);
        fills.get(one.target)?.();
      }
    });

    box.addEventListener("input", show);
    box.form?.addEventListener("reset", () => setTimeout(show));
    show();
  };
})();
