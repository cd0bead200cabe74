// @ts-check
/**
 * A page of the site as slides, for a room: what to show stands in the address (?page/, then #/slide).
 * The slides lie beside the page as a script (hooks/learning_site/slides/), in each language, so that
 * another language can be shown in place. Nothing here needs a server.
 */
(() => {
  const { deck, Reveal } = /** @type {any} */ (window);
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
  const { said, root } = deck;
  const slides = find(".slides");
  const status = find(".deck-status");
  /** The least width and height of a slide, and how small a phone may show it. */
  const [WIDTH, HEIGHT, LEAST] = [1024, 720, 0.55];
  const [asked] = location.search.slice(1).split("&");
  const isPrinted = /[?&]view=print/.test(location.search);
  /** The page that is shown, as its script says. @type {any} */
  let shown = null;

  /** @param {any} what @param {number} at The slide to show first */
  const show = (what, at) => {
    shown = what;
    const { address, language } = what;
    deck.speak(language);
    /** @type {HTMLAnchorElement} */ (find(".deck-to-print")).href = `?${address}&view=print`;
    document.title = `${what.title} - ${said.site[language]}`;
    deck.places = what.slides.map((/** @type {any} */ one) => `${one.address}#${one.id}`);
    slides.replaceChildren(...what.slides.map((/** @type {any} */ one, /** @type {number} */ index) => deck.column(one, !index, language)));
    /** @type {HTMLAnchorElement} */ (find(".deck-leave")).href = new URL(address + deck.file, root).href;
    for (const one of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".deck-bar [data-language]"))) {
      const { language: other = "" } = one.dataset;
      one.hidden = what.twins[other] === undefined || other === language;
    }
    if (Reveal.isReady()) {
      Reveal.sync();
      Reveal.slide(at, 0);
      tell();
    }
  };

  /** Which slide is shown, for those who watch. */
  const tell = () => {
    const { h } = Reveal.getIndices();
    const all = slides.querySelectorAll(".deck__slide");
    const current = [...all].indexOf(Reveal.getCurrentSlide());
    find(".deck-count").textContent = `${current + 1}/${all.length}`;
    deck.notes?.tell({ twins: shown.twins, language: shown.language, at: h });
  };

  /** The same slide in another language. @param {string} [language] The next one, if none is asked for */
  const speakNext = async (language) => {
    const known = Object.keys(shown.twins);
    const next = language || known[(known.indexOf(shown.language) + 1) % known.length];
    if (next === shown.language) return;
    const { h } = Reveal.getIndices();
    const address = shown.twins[next];
    try {
      const twin = await deck.load(address);
      const [now] = location.search.slice(1).split("&");
      const state = location.search.replace(now, () => address);
      history.replaceState(null, "", location.pathname + state + location.hash);
      show(twin, h);
    } catch {
      status.textContent = said.words[shown.language]["deck-failed"];
    }
  };

  /** The slide has the window's shape, and room enough for words that are read from far away. */
  const size = () => {
    const scale = isPrinted ? 1 : Math.max(LEAST, Math.min(innerWidth / WIDTH, innerHeight / HEIGHT));
    const found = isPrinted ? { width: 1280, height: 720 } : { width: Math.round(innerWidth / scale), height: Math.round(innerHeight / scale) };
    document.documentElement.style.setProperty("--slide-width", `${found.width}px`);
    document.documentElement.style.setProperty("--slide-height", `${found.height}px`);
    return found;
  };

  const actions = /** @type {Record<string, () => void>} */ ({
    previous: () => Reveal.prev(),
    next: () => Reveal.next(),
    language: () => void speakNext(),
    notes: () => deck.notes.open(),
    help: deck.help,
    code: () => void deck.code(shown.slides[Reveal.getIndices().h], shown.language),
    full: () => document.documentElement.requestFullscreen?.(),
    overview: () => Reveal.toggleOverview(),
    black: () => Reveal.togglePause(),
    ends: () => Reveal.slide(0, 0),
  });
  addEventListener("click", ({ target }) => {
    const button = /** @type {Element} */ (target).closest("button");
    if (!button || !find(".deck-notes").hidden) return;
    button.closest("dialog")?.close();
    if (button.dataset.language) void speakNext(button.dataset.language);
    else actions[button.dataset.do || ""]?.();
  });

  deck.go = (/** @type {string} */ where) => actions[where]?.();

  const start = async () => {
    if (/[?&]notes\b/.test(location.search)) return deck.watch();
    const address = decodeURIComponent(asked || "");
    let what;
    try {
      what = await deck.load(address);
    } catch {
      find(".deck-missing").hidden = false;
      return;
    }
    const { width, height } = size();
    await document.fonts?.ready;
    show(what, 0);
    if (isPrinted) {
      document.documentElement.classList.add("deck-print", "print-pdf"); // the latter keeps reveal's own styles for paper away
      document.documentElement.dataset.ready = "";
      print();
      return;
    }
    await Reveal.initialize({
      width, height, margin: 0, minScale: 0.1, maxScale: 4,
      center: false, controls: false, progress: true, slideNumber: false, help: false,
      hash: true, respondToHashChanges: true, history: false,
      navigationMode: "linear", transition: "none", backgroundTransition: "none",
      scrollActivationWidth: null, pdfSeparateFragments: false,
      jumpToSlide: false, touch: true, hideInactiveCursor: true,
      keyboardCondition: ({ key }) => deck.mayUse(key),
      keyboard: { 76: actions.language, 81: actions.code, 83: actions.notes, 191: null },
    });
    Reveal.on("slidechanged", tell);
    let waiting = 0;
    addEventListener("resize", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        Reveal.configure(size());
        const { h } = Reveal.getIndices();
        show(shown, h);
      }, 300);
    });
    tell();
    document.documentElement.dataset.ready = "";
  };
  void start();
})();
