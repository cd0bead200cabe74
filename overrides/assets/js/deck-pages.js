// @ts-check
/**
 * The slides of a page: its sections, which lie beside it as a script, without what is for readers
 * only; notes apart. hooks/learning_site/slides/slide.py has the same rules, and the shell says them.
 */
(() => {
  const { deck } = /** @type {any} */ (window);
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
  /** @type {{root: string, leftOut: string, noted: string, aside: string, step: string, site: Record<string, string>, words: Record<string, Record<string, string>>}} */
  const said = JSON.parse(find(".deck-words").textContent || "");
  const root = new URL(said.root, location.href.replace(/[?#].*/, ""));
  /** What may stand in an address: nothing that leads out of the site. */
  const ADDRESS = /^(?:[\w-]+\/)*$/;
  deck.said = said;
  deck.root = root;
  /** A folder that is opened without a server has no index pages. */
  deck.file = location.protocol === "file:" ? "index.html" : "";

  /** What is asked for once, by its key; what failed may be asked for again. @type {Map<string, Promise<any>>} */
  const asked = new Map();
  /** @param {string} key @param {() => Promise<any>} ask */
  const once = (key, ask) => {
    const found = asked.get(key) || ask();
    asked.set(key, found);
    found.catch(() => asked.delete(key));
    return found;
  };

  /**
   * What a script beside a page leaves in a holder, by the page's address.
   * @param {string} address @param {string} file @param {string} holder @returns {Promise<any>}
   */
  const load = (address, file, holder) =>
    new Promise((resolve, reject) => {
      if (!ADDRESS.test(address)) return reject(new Error(address));
      const script = document.createElement("script");
      script.src = new URL(address + file, root).href;
      script.onerror = () => reject(new Error(address));
      script.onload = () => {
        const found = /** @type {any} */ (window)[holder]?.[address];
        if (found) resolve(found);
        else reject(new Error(address));
      };
      document.head.append(script);
    });
  deck.loadCodes = (/** @type {string} */ address) =>
    once(`codes ${address}`, () => load(address, "qr.js", "pageCodes"));

  /** What a section shows, and what is noted beside it. @param {any} section @param {boolean} isHead */
  const part = (section, isHead) => {
    const template = document.createElement("template");
    template.innerHTML = section.html;
    const shown = template.content;
    const heading = /** @type {HTMLElement} */ (shown.querySelector("h1, h2, h3") || document.createElement("h2"));
    const isAside = heading.matches(said.aside);
    if (isHead) heading.remove();
    const steps = /** @type {HTMLElement[]} */ ([...shown.querySelectorAll("[data-show]")]);
    const isStep = !!shown.querySelector(said.step);
    for (const one of shown.querySelectorAll(said.leftOut)) one.remove();
    const notes = [...shown.querySelectorAll(said.noted)].filter((one) => !one.parentElement?.closest(said.noted));
    for (const one of notes) one.remove();
    return {
      isAside,
      html: template.innerHTML.trim(),
      notes: notes.map((one) => one.outerHTML).join(""),
      isStep,
      shows: steps.flatMap((one) => (one.dataset.show || "").split(" ")),
    };
  };

  /** @param {any[]} sections The first is the slide's own @param {string} address */
  const slideOf = (sections, address) => {
    const parts = sections.map((one, at) => part(one, !at));
    return {
      address,
      id: sections[0].id,
      title: sections[0].title,
      isAside: parts[0].isAside,
      html: parts.map((one) => one.html).join(""),
      notes: parts.map((one) => one.notes).join(""),
      shows: parts.flatMap((one) => one.shows),
      isStep: parts.some((one) => one.isStep),
      minutes: sections[0].minutes,
    };
  };

  /** Pictures that are there already when slides are measured. @type {HTMLImageElement[]} */
  const pictures = [];

  /** @param {any[]} slides */
  const draw = (slides) => {
    const waiting = slides.flatMap((slide) => {
      const template = document.createElement("template");
      template.innerHTML = slide.html;
      const found = [...template.content.querySelectorAll("img")];
      return found.map((one) => new URL(one.getAttribute("src") || "", new URL(slide.address, root)).href);
    });
    return Promise.allSettled(waiting.map((source) => {
      const picture = new Image();
      picture.src = source;
      pictures.push(picture);
      return picture.decode();
    }));
  };

  /** The slides of a page. @param {string} address @returns {Promise<any>} */
  deck.load = (address) => once(address, () => slidesOf(address));

  /** @param {string} address */
  const slidesOf = async (address) => {
    const page = await load(address, "sections.js", "pageSections");
    /** @type {any[][]} */
    const grouped = [];
    for (const one of page.sections) {
      if (one.level < 3 || !grouped.length) grouped.push([one]);
      else grouped[grouped.length - 1].push(one);
    }
    const slides = grouped.map((sections, at) => ({ ...slideOf(sections, address), at }));
    // In a session only its steps take time, and what its page says at first is for the trainer.
    if (slides.some((one) => one.isStep)) {
      slides.forEach((one) => (one.minutes *= Number(one.isStep)));
      Object.assign(slides[0], { html: "", notes: slides[0].html });
    }
    await draw(slides);
    const all = await Promise.all(slides.map(async (one) => [one, ...(await shownWith(one))]));
    return { ...page, address, slides: all.flat().filter((one) => !one.isAside) };
  };

  /** What a step of a session shows of other pages; its time is the step's. @param {any} step */
  const shownWith = async (step) => {
    const found = step.shows.map(async (/** @type {string} */ place) => {
      const [address, id] = place.split("#");
      const { slides } = await deck.load(address);
      const wanted = slides.filter((/** @type {any} */ one) => !id || one.id === id);
      return wanted.map((/** @type {any} */ one) => ({ ...one, minutes: 0, step: step.minutes }));
    });
    return (await Promise.all(found)).flat();
  };

  /** The words of the machine in the language that is shown. @param {string} language */
  deck.speak = (language) => {
    document.documentElement.lang = language;
    const words = said.words[language] || {};
    for (const one of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-word]"))) {
      const { word = "", keys } = one.dataset;
      one.textContent = (words[word] || "") + (keys ? ` (${keys})` : "");
    }
    for (const one of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-name]"))) {
      const name = words[one.dataset.name || ""] || "";
      one.setAttribute("aria-label", name);
      if (one.matches("button, a")) one.title = name;
    }
  };

  /** @param {string} name @param {string} kind @param {string} [text] */
  const made = (name, kind, text) => {
    const one = document.createElement(name);
    one.className = kind;
    if (text !== undefined) one.textContent = text;
    return one;
  };

  /** Links and pictures of a page, seen from here. @param {DocumentFragment} source @param {string} address */
  deck.rebase = (source, address) => {
    const base = new URL(address, root);
    for (const name of ["href", "src"]) {
      for (const one of source.querySelectorAll(`[${name}]:not([${name}^="#"])`)) {
        one.setAttribute(name, new URL(one.getAttribute(name) || "", base).href);
      }
    }
    for (const one of source.querySelectorAll("a")) {
      const [path, name = ""] = (one.getAttribute("href") || "").split("#");
      const id = name.replace(/\.[\w-]+$/, "");
      const at = (deck.places || []).indexOf(`${address}#${id}`);
      // A place on a slide is a slide; others open beside, so that nothing is lost.
      if (!path && at >= 0) one.setAttribute("href", `#/${at}`);
      else {
        if (!path) one.href = `${base.href}${deck.file}#${id}`;
        one.target = "_blank";
        one.rel = "noopener";
      }
    }
    for (const one of source.querySelectorAll("details")) one.open = true;
    // A section within a slide would be taken for a slide.
    for (const one of source.querySelectorAll("section")) {
      const part = made("div", one.className);
      part.append(...one.childNodes);
      one.replaceWith(part);
    }
    // On a slide nothing scrolls, and one part may go on on the next.
    for (const one of source.querySelectorAll("[tabindex], [role=region]")) {
      for (const name of ["tabindex", "role", "aria-labelledby"]) one.removeAttribute(name);
    }
  };

  /** One slide as a column of pages. @param {any} slide @param {boolean} isFirst @param {string} language */
  deck.column = (slide, isFirst, language) => {
    const room = find(".deck-room");
    const pages = deck.pagesOf(slide.html, room, (/** @type {DocumentFragment} */ one) => deck.rebase(one, slide.address));
    const section = document.createElement("section");
    const all = isFirst ? pages.length + 1 : Math.max(1, pages.length);
    const continued = pages.length > 1;
    for (let number = 1; number <= all; number++) {
      const isTitle = isFirst && number === 1;
      const page = made("section", isTitle ? "deck__slide deck__slide--title" : "deck__slide");
      if (isTitle) page.append(made("div", "deck__cloth"));
      const title = made(isTitle ? "h1" : "h2", "deck__title", slide.title);
      const part = isFirst ? number - 1 : number;
      if (continued && part) title.append(" ", made("span", "deck__part", `${part}/${pages.length}`));
      page.append(title);
      const body = pages[isFirst ? number - 2 : number - 1];
      if (body) page.append(body);
      if (isTitle) page.append(made("p", "deck__site", said.site[language]));
      section.append(page);
    }
    return section;
  };
})();
