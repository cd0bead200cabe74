// @ts-check
/**
 * Where the roots of a language stand: in which passages of its pages, and with which rank. The
 * places of roots that follow each other lie in one script, which is loaded when one is needed.
 */
(() => {
  const shared = /** @type {any} */ (self);
  /** @type {any} */
  const site = (shared.siteSearch = shared.siteSearch || {});
  /** @typedef {[passage: number, rank: number][]} Places */
  /** The digits of script.py: those that end a number, and those after which it goes on. */
  const LAST = "#$%&'()*+,-./0123456789:;~=>?@ABCDEFGHIJKLM";
  const MORE = "NOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxy";
  /** The ranks of index.py. */
  const RANKS = 5;

  /** @param {string} packed */
  const unpack = (packed) => {
    /** @type {Places} */
    const places = [];
    let [value, size, at] = [0, 1, 0];
    for (const sign of packed) {
      const more = MORE.indexOf(sign);
      value += size * (more < 0 ? LAST.indexOf(sign) : more);
      size *= MORE.length;
      if (more >= 0) continue;
      at += Math.floor(value / RANKS);
      places.push([at, value % RANKS]);
      [value, size] = [0, 1];
    }
    return places;
  };

  /**
   * @param {number[]} sizes How many roots each script has
   * @param {(name: string) => Promise<void>} load Loads a script of the index
   */
  const makePlaces = (sizes, load) => {
    /** The script of each root, and its place there. @type {[shard: number, at: number][]} */
    const homes = sizes.flatMap((size, shard) =>
      Array.from({ length: size }, (_, at) => /** @type {[number, number]} */ ([shard, at])),
    );
    /** @type {Record<number, Promise<string[]>>} */
    const asked = {};
    /** @type {Record<number, Places>} */
    const found = {};

    /** The places of a script's roots, packed. @param {number} shard */
    const shardOf = (shard) =>
      (asked[shard] =
        asked[shard] ||
        load("places" + shard).then(
          () => site["places" + shard].split(" "),
          (error) => {
            delete asked[shard];
            throw error;
          },
        ));

    /**
     * The places of each of some roots, once all are there.
     * @param {Iterable<number>} roots
     * @returns {Promise<Map<number, Places>>}
     */
    return async (roots) =>
      new Map(
        await Promise.all(
          [...roots].map(async (root) => {
            const [shard, at] = homes[root];
            const packed = await shardOf(shard);
            found[root] = found[root] || unpack(packed[at]);
            return /** @type {[number, Places]} */ ([root, found[root]]);
          }),
        ),
      );
  };

  Object.assign(site, { makePlaces });
})();
