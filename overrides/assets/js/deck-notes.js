// @ts-check
/**
 * The trainer's window beside the slides: notes, what comes next, a clock, and how far the time is
 * from what was planned. It may speak another language than the slides. Both windows tell each other
 * by messages, which work without a server, too.
 */
(() => {
  const { deck } = /** @type {any} */ (window);
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
  const SECOND = 1000;

  /** In the window of the slides: the other one, and what it was told last. @type {Window | null} */
  let notes = null;
  let last = {};
  const send = () => notes?.postMessage({ slides: last }, "*");
  deck.notes = {
    open: () => {
      const address = new URL(location.href);
      address.hash = "";
      address.search += "&notes";
      notes = open(address.href, "notes", "popup,width=900,height=700");
    },
    /** @param {object} state Which slide is shown, of which page */
    tell: (state) => {
      last = state;
      send();
    },
  };
  addEventListener("message", ({ source, data }) => {
    if (!notes || source !== notes) return;
    if (data?.hello) send();
    if (data?.go === "next" || data?.go === "previous") deck.go(data.go);
  });

  /** In the trainer's own window: show what the window of the slides tells. */
  deck.watch = () => {
    /** @type {{twins: Record<string, string>, language: string, at: number}} */
    let state = { twins: {}, language: "", at: 0 };
    let language = "";
    let [begun, stopped] = [0, 0];
    /** Minutes that are planned until the end of the slide that is shown. */
    let planned = 0;
    find(".deck-notes").hidden = false;
    find(".deck-bar").hidden = true;

    const seconds = () => (begun ? Math.round(((stopped || Date.now()) - begun) / SECOND) : 0);
    const tick = () => {
      const passed = seconds();
      const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
      find(".deck-notes__clock").textContent = `${two(Math.floor(passed / 60))}:${two(passed % 60)}`;
      const late = Math.round(passed / 60 - planned);
      const words = deck.said.words[language] || {};
      const pace = late > 0 ? words["deck-late"] : words["deck-in-time"];
      find(".deck-notes__pace").textContent = begun ? (pace || "").replace("{minutes}", `${late}`) : "";
    };

    const show = async () => {
      language = state.twins[language] === undefined ? state.language : language;
      let page;
      try {
        page = await deck.load(state.twins[language]);
      } catch {
        find(".deck-status").textContent = deck.said.words[language]?.["deck-failed"] || "";
        return;
      }
      deck.speak(language);
      const slide = page.slides[state.at];
      const next = page.slides[state.at + 1];
      const upTo = page.slides.slice(0, state.at + 1);
      planned = upTo.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.minutes, 0);
      document.title = `${deck.said.words[language]["deck-notes"]}: ${page.title}`;
      const set = (/** @type {string} */ selector, /** @type {string} */ html) => {
        const template = document.createElement("template");
        template.innerHTML = html;
        deck.rebase(template.content, slide.address);
        find(selector).replaceChildren(template.content);
      };
      find(".deck-notes__title").textContent = slide.title;
      find(".deck-notes__minutes").textContent = deck.said.words[language][slide.step ? "deck-step" : "deck-minutes"]
        .replace("{minutes}", slide.step || slide.minutes)
        .replace("{planned}", String(planned));
      set(".deck-notes__words", slide.notes);
      set(".deck-notes__slide", slide.html);
      find(".deck-notes__none").hidden = !!slide.notes;
      find(".deck-notes__next").textContent = next ? next.title : "–";
      for (const one of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".deck-notes [data-language]"))) {
        one.hidden = state.twins[one.dataset.language || ""] === undefined;
        one.setAttribute("aria-pressed", String(one.dataset.language === language));
      }
      if (!begun) begun = Date.now();
      tick();
    };

    addEventListener("message", ({ source, data }) => {
      if (source !== opener || !data?.slides?.twins) return;
      state = data.slides;
      void show();
    });
    const go = (/** @type {string} */ where) => opener?.postMessage({ go: where }, "*");
    addEventListener("click", ({ target }) => {
      const { dataset } = /** @type {HTMLElement} */ (/** @type {Element} */ (target).closest("button") || document.body);
      if (dataset.language) {
        language = dataset.language;
        void show();
      }
      if (dataset.do === "next" || dataset.do === "previous") go(dataset.do);
      if (dataset.do === "pause") {
        [begun, stopped] = stopped ? [begun + Date.now() - stopped, 0] : [begun, Date.now()];
        find("[data-do=pause]").setAttribute("aria-pressed", String(!!stopped));
      }
      if (dataset.do === "restart") [begun, stopped] = [Date.now(), 0];
      tick();
    });
    addEventListener("keydown", ({ key, target }) => {
      if (/** @type {Element} */ (target).matches("button, a") && key === " ") return;
      if (["ArrowRight", "ArrowDown", "PageDown", " "].includes(key)) go("next");
      if (["ArrowLeft", "ArrowUp", "PageUp"].includes(key)) go("previous");
    });
    setInterval(tick, SECOND);
    opener?.postMessage({ hello: true }, "*");
    document.documentElement.dataset.ready = "";
  };
})();
