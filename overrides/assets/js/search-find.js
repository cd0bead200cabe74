// @ts-check
/**
 * Finds pages in an index that hooks/learning_site/search/ made, once the places of the words are
 * there: pages that have all words come first.
 */
(() => {
  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  /** @typedef {Map<number, number>} Scores By the number of a passage, or of a page */
  /** @typedef {{words: string[], meant: Map<number, number>[]}} Way */
  /** @typedef {{passages: Scores, pages: Scores, best: number, roots: Set<number>}} Group */
  const MOST = 30;
  /** A page that is worth less than this part of the best is no result. */
  const LEAST = 0.06;
  /** Words that tell less than this part of the most telling one are not marked. */
  const TELLING = 0.2;

  /** @param {{score: number}} one @param {{score: number}} other */
  const byScore = (one, other) => other.score - one.score;

  /**
   * @param {any} index What the script of a language says
   * @param {(name: string) => Promise<void>} load Loads another script of the index
   */
  const makeFinder = ({ pages, words, shards, aliases }, load) => {
    const meaning = site.makeMeaning(words, aliases);
    const placesOf = site.makePlaces(shards, load);
    const { titles, firsts, says, grouped } = site.makeScorer(pages);

    /**
     * How well a page or a passage fits all parts of a query.
     * @param {Group[]} groups
     * @param {"passages" | "pages"} kind
     * @param {number} at
     * @param {number} power How much it counts that a part is missing
     */
    const fit = (groups, kind, at, power) => {
      const best = groups.reduce((sum, group) => sum + group.best, 0);
      let [sum, share] = [0, 0];
      for (const group of groups) {
        const own = group[kind].get(at);
        if (own) [sum, share] = [sum + own, share + group.best];
      }
      return sum && sum * (share / best) ** power;
    };

    /** The sections of a page that are found, the best first. @param {Group[]} groups @param {number} page */
    const sectionsOf = (groups, page) => {
      const found = [];
      for (let at = 1; at < pages[page][2]; at++) {
        const score = fit(groups, "passages", firsts[page] + at, 1);
        if (score) found.push({ at, score });
      }
      return found.sort(byScore);
    };

    /** The pages that are found, the best first. @param {Group[]} groups @param {string[]} typed */
    const ranked = (groups, typed) => {
      const all = pages.map((/** @type {any} */ [address, title], /** @type {number} */ page) => {
        const same = titles[page].filter((/** @type {string} */ word) => typed.includes(word)).length;
        const more = 1 + same / 5 + (says(typed, page) ? 0.5 : 0);
        return { page, address, title, score: fit(groups, "pages", page, 2) * more };
      });
      const found = all.filter((/** @type {any} */ one) => one.score).sort(byScore);
      return found
        .filter((/** @type {any} */ one) => one.score >= found[0].score * LEAST)
        .slice(0, MOST);
    };

    /**
     * The pages that a query finds, the best first, each with its sections, the best first; and a
     * function that tells whether a word is one of those that were found.
     * @param {string} text
     */
    return async (text) => {
      /** @type {Way[][]} */
      const parts = meaning.partsOf(text);
      const places = await placesOf(new Set(parts.flatMap((ways) => [...site.rootsOf(ways)])));
      const groups = parts.map((ways) => grouped(ways, places)).filter((one) => one.pages.size);
      const found = ranked(groups, site.wordsOf(text));
      for (const one of found) one.sections = sectionsOf(groups, one.page);
      const telling = Math.max(...groups.map((group) => group.best)) * TELLING;
      const roots = new Set(
        groups.flatMap((group) => (group.best < telling ? [] : [...group.roots])),
      );
      return {
        pages: found,
        isFound: (/** @type {string} */ word) => roots.has(meaning.known(site.fold(word))),
      };
    };
  };

  Object.assign(site, { makeFinder });
})();
