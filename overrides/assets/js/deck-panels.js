// @ts-check
/**
 * What opens over the slides: the keys, which can be switched off for those who speak to their
 * computer (WCAG 2.1.4), and the code by which an audience opens the same section on its phones.
 */
(() => {
  const { deck } = /** @type {any} */ (window);
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
  /** Where pages keep it as well (later.js). */
  const KEYS = "letter-keys";
  const help = /** @type {HTMLDialogElement} */ (find(".deck-help"));
  const code = /** @type {HTMLDialogElement} */ (find(".deck-code"));
  const choice = /** @type {HTMLInputElement} */ (find(".deck-letters"));
  /** Some browsers refuse to keep anything of a folder. @param {() => any} what */
  const attempt = (what) => {
    try {
      return what();
    } catch {
      return null;
    }
  };
  choice.checked = attempt(() => localStorage[KEYS]) !== "off";
  choice.addEventListener("change", () => attempt(() => (localStorage[KEYS] = choice.checked ? "on" : "off")));

  /** Whether a key may do something here: letters and signs only if they were not switched off. @param {string} key */
  deck.mayUse = (key) => !help.open && !code.open && (choice.checked || key.length > 1 || key === " ");
  // Until the next frame the focus would stay in the closed panel, and a key for the slides be lost.
  help.addEventListener("close", () => choice.blur());
  deck.help = () => (help.open ? help.close() : help.showModal());

  /** The dark squares of a code as one path. @param {number} size @param {string} bits Base64, row by row */
  const drawn = (size, bits) => {
    const bytes = atob(bits);
    let path = "";
    for (let at = 0; at < size * size; at++) {
      if ((bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1) path += `M${at % size} ${Math.floor(at / size)}h1v1h-1z`;
    }
    return path;
  };

  /** Show the code of a slide, or close it. @param {any} slide @param {string} language */
  deck.code = async (slide, language) => {
    if (code.open) return code.close();
    let codes;
    try {
      codes = await deck.loadCodes(slide.address);
    } catch {
      find(".deck-status").textContent = deck.said.words[language]["deck-no-code"];
      return;
    }
    const [size, bits] = codes.codes[slide.at];
    const picture = find(".deck-code svg");
    // Four squares of margin: ISO/IEC 18004, 6.3.8.
    picture.setAttribute("viewBox", `-4 -4 ${size + 8} ${size + 8}`);
    find(".deck-code path").setAttribute("d", drawn(size, bits));
    const address = codes.address + (slide.id ? `#${slide.id}` : "");
    find(".deck-code__address").textContent = address.replace("https://", "");
    picture.setAttribute("aria-label", address);
    code.showModal();
  };
  addEventListener("keydown", ({ key }) => {
    if (code.open && key.toLowerCase() === "q") code.close();
    if (key === "?" && (help.open || deck.mayUse(key))) deck.help();
  });
})();
