// @ts-check
/**
 * What a typed word means, by the words that the pages of a language have (see
 * hooks/learning_site/search/): the root it comes from, whatever form it has; while it is still
 * being typed, every word that begins so; and only if that is nothing, words spelt nearly so.
 */
(() => {
  /** @typedef {Map<number, number>} Meant Roots that are meant, each with how surely (0 to 1) */
  const WORD = /[\p{L}\p{N}]+/gu;
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
   * @param {Record<string, string[]>} aliases What the pages say, by what is typed instead
   */
  const makeWords = (packed, aliases) => {
    /** @type {Map<string, number>} */
    const roots = new Map();
    /** @type {Map<string, number>} */
    const forms = new Map();
    /** How many forms show an affix, in front and behind. @type {Map<string, number>[]} */
    const shown = [new Map(), new Map()];
    /** @type {string[][][] | undefined} */
    let affixes;

    packed.split(" ").forEach((entry, number) => {
      const [root, all = "~"] = entry.split(":");
      roots.set(root, number);
      for (const form of all.split(",")) {
        forms.set(form.replace("~", root).replace("^", root.slice(1)), number);
        learn(root, form);
      }
    });
    const sorted = [...forms.keys(), ...Object.keys(aliases)].sort();

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

    /**
     * @param {string} word
     * @param {boolean} isOpen Whether it may still be being typed
     * @returns {Meant}
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
          add(forms.get(other), surely(other));
          for (const said of aliases[other] || []) {
            wordsOf(said).forEach((one) => add(known(one), 0.8 * surely(other)));
          }
        }
      };
      add(known(word), 1);
      if (!found.size) add(guessed(word), 0.9);
      if (word.length > 1 && (isOpen || !found.size)) {
        const whole = found.size ? 0.2 : 0.7;
        addAll(beginning(word), (other) => whole * (0.5 + (0.5 * word.length) / other.length));
      }
      if (!found.size && !aliases[word]) addAll(misspelt(word), () => 0.6);
      return found;
    };

    return { meant, known };
  };

  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  Object.assign(site, { WORD, fold, wordsOf, makeWords });
})();
