// @ts-check
/**
 * The words that the pages of a language have, with the roots they come from (see
 * hooks/learning_site/search/), and which of them a typed text may be: a form of a root that no
 * page has, the beginning of a word, or a word spelt nearly so.
 */
(() => {
  const WORD = /[\p{L}\p{N}]+/gu;
  /** An entry of script.py: the letters kept of the root before, the rest of it, its forms. */
  const ENTRY = /([A-Z])([^A-Z:]*)(?::([^A-Z]*))?/g;
  /** What is put off a word, and what in its place, is an affix if this many words show it. */
  const OFTEN = 3;

  /** @param {string} text */
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

  /** The words of a text: the rule of words.py. @param {string} text */
  const wordsOf = (text) =>
    (fold(text).match(WORD) || []).filter((word) => word.length > 1 || /\d/.test(word));

  /**
   * How many typing errors lie between two words, if not more than some.
   * @param {string} a @param {string} b @param {number} most
   */
  const errors = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    /** @type {number[]} */
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let cost = Math.min(
          last[j] + 1,
          row[j - 1] + 1,
          last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
        );
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  };

  /**
   * @param {string} packed Roots with their forms; "~" is the root, "^" all but its first letter
   * @param {string[]} others Words that stand for some of the pages
   */
  const makeWords = (packed, others) => {
    /** @type {Map<string, number>} */
    const roots = new Map();
    /** @type {Map<string, number>} */
    const forms = new Map();
    /** How many forms each root has. @type {number[]} */
    const counts = [];
    /** How many forms show an affix, in front and behind. @type {Map<string, number>[]} */
    const shown = [new Map(), new Map()];
    /** @type {string[][][] | undefined} */
    let affixes;

    let root = "";
    for (const [, kept, rest, all = "~"] of packed.matchAll(ENTRY)) {
      root = [...root].slice(0, kept.charCodeAt(0) - 65).join("") + rest;
      const number = roots.size;
      roots.set(root, number);
      for (const form of all.split(",")) {
        forms.set(form.replace("~", root).replace("^", root.slice(1)), number);
        counts[number] = (counts[number] || 0) + 1;
        learn(root, form);
      }
    }
    const sorted = [...forms.keys(), ...others].sort();

    /** @param {string} root @param {string} form */
    function learn(root, form) {
      const sign = form.match(/[~^]/)?.[0];
      let [front, behind] = form.split(sign || "~");
      let [start, end] = [sign === "^" ? root[0] : "", ""];
      if (!sign) {
        let same = 0;
        while (same < root.length && root[same] === form[same]) same++;
        if (same < 3) return;
        [front, behind, end] = ["", form.slice(same), root.slice(same)];
      }
      [`${front}>${start}`, `${behind}>${end}`].forEach((rule, side) => {
        shown[side].set(rule, (shown[side].get(rule) || 0) + 1);
      });
    }

    /** The number of a word's root. @param {string} word */
    const known = (word) => forms.get(word) ?? roots.get(word);

    /** The longest root that a word no page has can come from. @param {string} word */
    const guessed = (word) => {
      affixes =
        affixes ||
        shown.map((all) =>
          [...all].filter(([, count]) => count >= OFTEN).map(([rule]) => rule.split(">")),
        );
      const [fronts, ends] = affixes;
      let best = "";
      for (const [front, start] of fronts) {
        if (!word.startsWith(front)) continue;
        const rest = start + word.slice(front.length);
        for (const [behind, end] of ends) {
          const root = rest.slice(0, rest.length - behind.length) + end;
          const isLonger = root.length > Math.max(2, best.length);
          if (isLonger && rest.endsWith(behind) && known(root) !== undefined) best = root;
        }
      }
      return known(best);
    };

    /** Every word that begins so. @param {string} start */
    const beginning = (start) => {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < start) low = middle + 1;
        else high = middle;
      }
      const found = [];
      while (sorted[low]?.startsWith(start)) found.push(sorted[low++]);
      return found;
    };

    /** @param {string} word @param {number} most Errors */
    const near = (word, most) =>
      sorted.filter((one) => one.length > 2 && errors(word, one, most) <= most);

    /** Words that share most of their beginning with a longer one. @param {string} word */
    const sharing = (word) => {
      for (let length = word.length - 1; length >= Math.max(4, word.length * 0.7); length--) {
        const found = beginning(word.slice(0, length));
        if (found.length) return found;
      }
      return [];
    };

    /** What a word may be meant for that means nothing as it is. @param {string} word */
    const misspelt = (word) => {
      let found = word.length > 3 ? near(word, 1) : [];
      if (!found.length) found = sharing(word);
      if (!found.length && word.length > 6) found = near(word, 2);
      return found;
    };

    return { counts, known, guessed, beginning, misspelt };
  };

  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  Object.assign(site, { WORD, fold, wordsOf, makeWords });
})();
