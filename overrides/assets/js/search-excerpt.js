// @ts-check
/** What a result says: its text, or the part of it that has the found words, which are marked. */
(() => {
  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  /** Characters of an excerpt, and of those before its first found word. */
  const EXCERPT = 180;
  const AHEAD = 60;

  /**
   * Give an element a text, its found words marked.
   * @param {HTMLElement} into
   * @param {string} text
   * @param {(word: string) => boolean} isFound
   */
  const mark = (into, text, isFound) => {
    let end = 0;
    into.textContent = "";
    for (const match of text.matchAll(site.WORD)) {
      if (!isFound(match[0])) continue;
      const marked = document.createElement("mark");
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

  Object.assign(site, { mark, excerpt });
})();
