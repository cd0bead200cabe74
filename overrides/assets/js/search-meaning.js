// @ts-check
/**
 * What a query means: each word by the root it comes from, whatever form it has; while it is still
 * being typed, by the likeliest words that begin so; and only if that is nothing, by words spelt
 * nearly so. Several words may be one thing that the pages call by another name: an alias.
 */
(() => {
  /** @typedef {Map<number, number>} Meant Roots that are meant, each with how surely (0 to 1) */
  /** @typedef {{words: string[], meant: Meant[]}} Way One way to say something, word by word */
  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  /** Roots of one word: the places of each may have to be loaded, and two letters begin many. */
  const MOST = 6;
  /** Words of the longest alias. */
  const LONGEST = 4;

  /**
   * @param {string} packed The roots of a language, with their forms
   * @param {Record<string, string[]>} aliases What the pages say, by what is typed instead
   */
  const makeMeaning = (packed, aliases) => {
    const words = site.makeWords(packed, Object.keys(aliases));

    /** @param {Meant} found @returns {Meant} */
    const likeliest = (found) => {
      if (found.size <= MOST) return found;
      const sorted = [...found].sort(
        ([one, a], [other, b]) => b - a || words.counts[other] - words.counts[one],
      );
      return new Map(sorted.slice(0, MOST));
    };

    /**
     * @param {string} word
     * @param {boolean} isOpen Whether it may still be being typed
     */
    const meant = (word, isOpen) => {
      /** @type {Meant} */
      const found = new Map();
      const add = (/** @type {number | undefined} */ root, /** @type {number} */ surely) => {
        if (root !== undefined) found.set(root, Math.max(surely, found.get(root) || 0));
      };
      /** @param {string[]} others @param {(other: string) => number} surely */
      const addAll = (others, surely) => {
        for (const other of others) {
          add(words.known(other), surely(other));
          for (const said of aliases[other] || []) {
            for (const one of site.wordsOf(said)) add(words.known(one), 0.8 * surely(other));
          }
        }
      };
      add(words.known(word), 1);
      if (!found.size) add(words.guessed(word), 0.9);
      if (word.length > 1 && (isOpen || !found.size)) {
        const whole = found.size ? 0.2 : 0.7;
        addAll(
          words.beginning(word),
          (other) => whole * (0.5 + (0.5 * word.length) / other.length),
        );
      }
      if (!found.size && !aliases[word]) addAll(words.misspelt(word), () => 0.6);
      return likeliest(found);
    };

    /**
     * The parts of a query, each by the ways to say it: as it was typed, and as the pages say.
     * @param {string} text
     * @returns {Way[][]}
     */
    const partsOf = (text) => {
      /** @type {string[]} */
      const typed = site.wordsOf(text);
      const isOpen = /[\p{L}\p{N}]$/u.test(text);
      const parts = [];
      for (let at = 0, length = 1; at < typed.length; at += length) {
        const start = at;
        const aliasOf = (/** @type {number} */ count) =>
          aliases[typed.slice(start, start + count).join(" ")];
        length = Math.min(LONGEST, typed.length - at);
        while (length > 1 && !aliasOf(length)) length--;
        const isLast = at + length === typed.length;
        const ways = [typed.slice(at, at + length), ...(aliasOf(length) || []).map(site.wordsOf)];
        parts.push(
          ways.map((way, number) => ({
            words: way,
            meant: way.map((/** @type {string} */ one) => meant(one, isOpen && isLast && !number)),
          })),
        );
      }
      return parts;
    };

    return { partsOf, known: words.known };
  };

  Object.assign(site, { makeMeaning });
})();
