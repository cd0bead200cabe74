// @ts-check
/**
 * Finds pages in an index that hooks/learning_site/search/ made; search-words.js tells what the
 * typed words mean. A page's title weighs more than a heading, and that more than its text and its
 * tables; a rare word weighs more than a common one; and pages that have all words come first.
 */
(() => {
  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  /** @typedef {Map<number, number>} Scores */
  /** @typedef {{passages: Scores, pages: Scores, best: number, roots: Set<number>}} Hits */
  /** The digits of script.py: those that end a number, and those after which it goes on. */
  const LAST = "#$%&'()*+,-./0123456789:;~=>?@ABCDEFGHIJKLM";
  const MORE = "NOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxy";
  /** By the ranks of index.py: title; heading; often in the text; in the text; only in a table. */
  const WEIGHTS = [10, 5, 1.6, 1, 0.4];
  const MOST = 30;
  /** A page that is worth less than this part of the best is no result. */
  const LEAST = 0.06;
  /** Words that tell less than this part of the most telling one are not marked. */
  const TELLING = 0.2;

  /** @param {Scores} scores @param {number} at @param {number} score */
  const raise = (scores, at, score) => {
    scores.set(at, Math.max(score, scores.get(at) || 0));
  };

  /**
   * The places of a root, and its rank in each.
   * @param {string} packed
   * @returns {[number, number][]}
   */
  const unpack = (packed) => {
    /** @type {[number, number][]} */
    const places = [];
    let [value, size, at] = [0, 1, 0];
    for (const sign of packed) {
      const more = MORE.indexOf(sign);
      value += size * (more < 0 ? LAST.indexOf(sign) : more);
      size *= MORE.length;
      if (more >= 0) continue;
      at += Math.floor(value / WEIGHTS.length);
      places.push([at, value % WEIGHTS.length]);
      [value, size] = [0, 1];
    }
    return places;
  };

  /** @param {any} index What the script of a language says */
  const makeFinder = (index) => {
    const words = site.makeWords(index.words, index.aliases);
    const packed = index.places.split(" ");
    /** The words of each page's title. @type {string[][]} */
    const titles = index.pages.map((/** @type {any} */ page) => site.wordsOf(page[1]));
    /** What each page says first, to look for words that belong together. @type {string[]} */
    const heads = index.pages.map((/** @type {any} */ [, title, about, headings]) => {
      const texts = [title, about, ...headings.map((/** @type {any} */ one) => one[1])];
      return texts.map((text) => ` ${site.wordsOf(text).join(" ")} `).join("|");
    });
    /** @param {string[]} together @param {number} page */
    const says = (together, page) =>
      together.length > 1 && heads[page].includes(` ${together.join(" ")} `);
    /** @type {[number, number][][]} */
    const places = [];
    /** @type {number[]} */
    const worths = [];
    /** The page of each passage, and the first passage of each page. @type {number[]} */
    const pageOf = [];
    const firsts = index.pages.map((/** @type {any} */ page, /** @type {number} */ number) => {
      const first = pageOf.length;
      for (let left = page[3].length; left >= 0; left--) pageOf.push(number);
      return first;
    });

    /** @param {number} root */
    const placesOf = (root) => (places[root] = places[root] || unpack(packed[root]));

    /** What a root tells: the fewer pages have it, the more. @param {number} root */
    const worthOf = (root) => {
      if (worths[root] === undefined) {
        const count = new Set(placesOf(root).map(([at]) => pageOf[at])).size;
        worths[root] = Math.log(1 + (index.pages.length - count + 0.5) / (count + 0.5));
      }
      return worths[root];
    };

    /** What one word finds. @param {Map<number, number>} meant */
    const hitsOf = (meant) => {
      /** @type {Scores} */
      const passages = new Map();
      let best = 0;
      for (const [root, surely] of meant) {
        const worth = worthOf(root) * surely;
        best = Math.max(best, worth);
        for (const [at, rank] of placesOf(root)) raise(passages, at, worth * WEIGHTS[rank]);
      }
      return { passages, best, roots: meant.keys() };
    };

    /**
     * Pages by their best passage. Many passages count too, but never as much as a better place.
     * @param {Scores} passages
     * @param {number} best
     */
    const byPage = (passages, best) => {
      /** @type {Scores} */
      const pages = new Map();
      /** @type {Scores} */
      const sums = new Map();
      for (const [at, score] of passages) {
        raise(pages, pageOf[at], score);
        sums.set(pageOf[at], score + (sums.get(pageOf[at]) || 0));
      }
      for (const [page, score] of pages) {
        const others = Math.min((sums.get(page) || 0) - score, 12 * best);
        pages.set(page, score + others / (5 + index.pages[page][3].length / 4));
      }
      return pages;
    };

    /**
     * What one thing finds that may be said in several ways, each of one word or more.
     * @param {string[][]} ways @param {boolean} isOpen
     * @returns {Hits}
     */
    const grouped = (ways, isOpen) => {
      const found = ways.map((way, number) =>
        way.map((word) => hitsOf(words.meant(word, isOpen && !number))),
      );
      const bests = found.map((all) => all.reduce((sum, one) => sum + one.best, 0));
      const best = Math.max(...bests);
      /** @type {Scores} */
      const passages = new Map();
      found.forEach((all, number) => {
        // What the typed word stands for is as telling as the word, however common it is here.
        const weight = (number ? 0.9 : 1) * (bests[number] ? best / bests[number] : 0);
        firsts.forEach((/** @type {number} */ at, /** @type {number} */ page) => {
          if (says(ways[number], page)) raise(passages, at, best * weight * 1.5 * WEIGHTS[1]);
        });
        for (const at of new Set(all.flatMap((one) => [...one.passages.keys()]))) {
          const scores = all.map((one) => one.passages.get(at) || 0);
          const share = scores.filter(Boolean).length / scores.length;
          raise(passages, at, scores.reduce((one, other) => one + other, 0) * share ** 2 * weight);
        }
      });
      const roots = new Set(found.flatMap((all) => all.flatMap((one) => [...one.roots])));
      return { passages, pages: byPage(passages, best), best, roots };
    };

    /** What each part of a query finds; several words may be one alias. @param {string} text */
    const groupsOf = (text) => {
      const typed = site.wordsOf(text);
      const isOpen = /[\p{L}\p{N}]$/u.test(text);
      const groups = [];
      for (let at = 0, length = 1; at < typed.length; at += length) {
        const start = at;
        const aliasOf = (/** @type {number} */ count) =>
          index.aliases[typed.slice(start, start + count).join(" ")];
        length = Math.min(4, typed.length - at);
        while (length > 1 && !aliasOf(length)) length--;
        const others = (aliasOf(length) || []).map(site.wordsOf);
        groups.push(
          grouped(
            [typed.slice(at, at + length), ...others],
            isOpen && at + length === typed.length,
          ),
        );
      }
      return groups.filter((group) => group.pages.size);
    };

    /**
     * The pages that a query finds, the best first, each with its sections, the best first; and a
     * function that tells whether a word is one of those that were found.
     * @param {string} text
     */
    return (text) => {
      const groups = groupsOf(text);
      const typed = site.wordsOf(text);
      const best = groups.reduce((sum, group) => sum + group.best, 0);
      /** @param {"passages" | "pages"} kind @param {number} at @param {number} power */
      const score = (kind, at, power) => {
        let [sum, share] = [0, 0];
        for (const group of groups) {
          const own = group[kind].get(at);
          if (own) [sum, share] = [sum + own, share + group.best];
        }
        return sum && sum * (share / best) ** power;
      };
      const found = index.pages
        .map(
          (
            /** @type {any} */ [address, title, description, headings],
            /** @type {number} */ page,
          ) => {
            const same = titles[page].filter((word) => typed.includes(word)).length;
            const more = 1 + same / 5 + (says(typed, page) ? 0.5 : 0);
            return {
              page,
              address,
              title,
              description,
              headings,
              score: score("pages", page, 2) * more,
            };
          },
        )
        .filter((/** @type {any} */ one) => one.score)
        .sort((/** @type {any} */ a, /** @type {any} */ b) => b.score - a.score || a.page - b.page);
      const pages = found
        .filter((/** @type {any} */ one) => one.score >= found[0].score * LEAST)
        .slice(0, MOST);
      for (const one of pages) {
        one.sections = one.headings
          .map((/** @type {any} */ [id, title], /** @type {number} */ at) => {
            return {
              at: at + 1,
              id,
              title,
              score: score("passages", firsts[one.page] + at + 1, 1),
            };
          })
          .filter((/** @type {any} */ section) => section.score)
          .sort((/** @type {any} */ a, /** @type {any} */ b) => b.score - a.score || a.at - b.at);
      }
      const telling = Math.max(...groups.map((group) => group.best)) * TELLING;
      const roots = new Set(
        groups.flatMap((group) => (group.best < telling ? [] : [...group.roots])),
      );
      return {
        pages,
        isFound: (/** @type {string} */ word) => roots.has(words.known(site.fold(word))),
      };
    };
  };

  Object.assign(site, { makeFinder });
})();
