// @ts-check
/**
 * What each part of a query is worth on every page. A page's title weighs more than a heading, and
 * that more than its text and its tables; a rare word weighs more than a common one.
 */
(() => {
  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  /** @typedef {Map<number, number>} Scores By the number of a passage, or of a page */
  /** @typedef {{words: string[], meant: Map<number, number>[]}} Way */
  /** @typedef {{passages: Scores, pages: Scores, best: number, roots: Set<number>}} Group */
  /** By the ranks of index.py: title; heading; often in the text; in the text; only in a table. */
  const WEIGHTS = [10, 5, 1.6, 1, 0.4];

  /** @param {Scores} scores @param {number} at @param {number} score */
  const raise = (scores, at, score) => {
    scores.set(at, Math.max(score, scores.get(at) || 0));
  };

  /** @param {Way[]} ways */
  const rootsOf = (ways) =>
    new Set(ways.flatMap((way) => way.meant.flatMap((meant) => [...meant.keys()])));

  /** @param {any[]} pages Each with its address, its title, how many passages it has, perhaps its weight */
  const makeScorer = (pages) => {
    /** The words of each page's title. @type {string[][]} */
    const titles = pages.map((/** @type {any} */ page) => site.wordsOf(page[1]));
    /** The page of each passage, and the first passage of each page. @type {number[]} */
    const pageOf = [];
    /** @type {number[]} */
    const firsts = pages.map((/** @type {any} */ page, /** @type {number} */ number) => {
      const first = pageOf.length;
      for (let left = page[2]; left > 0; left--) pageOf.push(number);
      return first;
    });

    /** Whether words stand together in a page's title. @param {string[]} some @param {number} page */
    const says = (some, page) =>
      some.length > 1 && ` ${titles[page].join(" ")} `.includes(` ${some.join(" ")} `);

    /** What a root tells: the fewer pages have it, the more. @param {any} places */
    const worthOf = (places) => {
      const count = new Set(places.map((/** @type {number[]} */ [at]) => pageOf[at])).size;
      return Math.log(1 + (pages.length - count + 0.5) / (count + 0.5));
    };

    /** What one word finds. @param {Map<number, number>} meant @param {any} places By their roots */
    const hitsOf = (meant, places) => {
      /** @type {Scores} */
      const passages = new Map();
      let best = 0;
      for (const [root, surely] of meant) {
        const worth = worthOf(places.get(root)) * surely;
        best = Math.max(best, worth);
        for (const [at, rank] of places.get(root)) raise(passages, at, worth * WEIGHTS[rank]);
      }
      return { passages, best };
    };

    /**
     * Pages by their best passage. Many passages count too, but never as much as a better place.
     * @param {Scores} passages
     * @param {number} best
     */
    const byPage = (passages, best) => {
      /** @type {Scores} */
      const found = new Map();
      /** @type {Scores} */
      const sums = new Map();
      for (const [at, score] of passages) {
        raise(found, pageOf[at], score);
        sums.set(pageOf[at], score + (sums.get(pageOf[at]) || 0));
      }
      for (const [page, score] of found) {
        const others = Math.min((sums.get(page) || 0) - score, 12 * best);
        // Some pages say themselves that they are seldom meant (sheets for an exercise).
        found.set(page, (score + others / (5 + (pages[page][2] - 1) / 4)) * (pages[page][3] ?? 1));
      }
      return found;
    };

    /**
     * What one part of a query finds, which may be said in several ways, each of one word or more.
     * @param {Way[]} ways
     * @param {any} places By their roots
     * @returns {Group}
     */
    const grouped = (ways, places) => {
      const found = ways.map((way) => way.meant.map((meant) => hitsOf(meant, places)));
      const bests = found.map((all) => all.reduce((sum, one) => sum + one.best, 0));
      const best = Math.max(...bests);
      /** @type {Scores} */
      const passages = new Map();
      found.forEach((all, number) => {
        // What the typed word stands for is as telling as the word, however common it is here.
        const weight = (number ? 0.9 : 1) * (bests[number] ? best / bests[number] : 0);
        firsts.forEach((at, page) => {
          if (says(ways[number].words, page))
            raise(passages, at, best * weight * 1.5 * WEIGHTS[1]);
        });
        for (const at of new Set(all.flatMap((one) => [...one.passages.keys()]))) {
          const scores = all.map((one) => one.passages.get(at) || 0);
          const share = scores.filter(Boolean).length / scores.length;
          raise(passages, at, scores.reduce((one, other) => one + other, 0) * share ** 2 * weight);
        }
      });
      return { passages, pages: byPage(passages, best), best, roots: rootsOf(ways) };
    };

    return { titles, firsts, says, grouped };
  };

  Object.assign(site, { rootsOf, makeScorer });
})();
