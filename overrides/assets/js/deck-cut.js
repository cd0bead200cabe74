// @ts-check
/**
 * Cuts what a slide shows into as many pages as it needs, in words as large as the room allows.
 * Lists keep their numbers and tables their heads; a heading never stays behind alone.
 */
(() => {
  /** @type {any} */
  const deck = (/** @type {any} */ (window).deck = {});
  /** Sizes of words on a slide, in its pixels: the largest that needs one page, or those after. */
  const SIZES = [36, 32, 28, 24];
  /** How words are set that need several pages. */
  const MANY = 28;
  const FEW = 24;
  const DIVISIBLE =
    "article, blockquote, dd, details, div, dl, fieldset, figure, li, ol, section, table, tbody, ul";
  const WITH_NEXT = ".deck__caption, dt, h3, h4, caption, legend, .admonition-title, summary, .check__title";
  /** What should stay whole, and may shrink for that, as far as the smallest words allow. */
  const WHOLE = ".diagram";
  /** What is repeated on each page. */
  const HEAD = "thead, colgroup, [data-again]";

  /** @param {Node} node */
  const isBlank = (node) =>
    node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim());

  /** An element without what it holds, to hold the rest of it. @param {Element} whole @param {number} done */
  const again = (whole, done) => {
    const shell = /** @type {HTMLElement} */ (whole.cloneNode(false));
    if (done) shell.removeAttribute("id");
    if (shell instanceof HTMLOListElement) shell.start = whole.getAttribute("start") ? shell.start + done : 1 + done;
    for (const head of whole.querySelectorAll(`:scope > :is(${HEAD})`)) shell.append(head.cloneNode(true));
    return shell;
  };

  /** Whether an element holds no more than what is repeated anyway. @param {Element} shell */
  const isBare = (shell) => {
    const copy = /** @type {Element} */ (shell.cloneNode(true));
    for (const head of copy.querySelectorAll(HEAD)) head.remove();
    return !copy.textContent?.trim() && !copy.querySelector("img, svg");
  };

  /**
   * @param {DocumentFragment} source
   * @param {HTMLElement} room Of a slide's width and height; pages are measured in it
   * @param {number} size
   * @returns {{pages: HTMLElement[], isTight: boolean}} Tight is what needs more than a page, undivided
   */
  const cut = (source, room, size) => {
    /** @type {HTMLElement[]} */
    const pages = [];
    /** @type {{whole: Element, shell: HTMLElement, done: number}[]} Elements that are being divided */
    const open = [];
    let page = room;
    let isTight = false;
    const here = () => (open.length ? open[open.length - 1].shell : page);
    const fits = () => page.scrollHeight <= room.clientHeight && page.scrollWidth <= room.clientWidth;
    const isEmpty = () => !page.textContent?.trim() && !page.querySelector("img, svg");

    const isAlone = () => page.childElementCount === 1;

    /** @param {Node} node */
    const shrinks = (node) => {
      if (!(node instanceof HTMLElement) || !node.matches(WHOLE)) return false;
      for (const zoom of [0.95, 0.9, FEW / size]) {
        if (zoom * size < FEW) continue;
        node.style.zoom = String(zoom);
        if (fits()) return true;
      }
      node.style.zoom = "";
      return false;
    };

    const turn = () => {
      page = document.createElement("div");
      page.className = "deck__body md-typeset";
      page.style.fontSize = `${size}px`;
      room.replaceChildren(page);
      pages.push(page);
      let into = page;
      for (const one of open) {
        one.shell = again(one.whole, one.done);
        into.append(one.shell);
        into = one.shell;
      }
    };

    /** Begin a page with what must stand before this. */
    const turnWithHead = () => {
      const last = here().lastElementChild;
      const head = last?.matches(WITH_NEXT) && last.previousElementSibling ? last : null;
      turn();
      if (head) here().append(head);
    };

    /** @param {Node} node */
    const put = (node) => {
      if (isBlank(node)) return;
      here().append(node);
      if (fits() || (isAlone() && shrinks(node))) return;
      node.parentNode?.removeChild(node);
      const wasEmpty = isEmpty();
      if (!wasEmpty) {
        // On a page of its own, if it fits there whole.
        const before = { page, shells: open.map(({ shell }) => shell) };
        turnWithHead();
        here().append(node);
        if (fits() || shrinks(node)) return;
        node.parentNode?.removeChild(node);
        if (node instanceof Element && node.matches(DIVISIBLE) && !here().querySelector(WITH_NEXT)) {
          // It needs more than a page anyway: begin it where there is room.
          pages.pop();
          page = before.page;
          open.forEach((one, index) => (one.shell = before.shells[index]));
          room.replaceChildren(page);
        }
      }
      if (!(node instanceof Element) || !node.matches(DIVISIBLE)) {
        here().append(node);
        isTight = true;
        return;
      }
      const shell = again(node, 0);
      here().append(shell);
      open.push({ whole: node, shell, done: 0 });
      for (const child of [...node.childNodes]) {
        if (child instanceof Element && child.matches(HEAD)) continue;
        put(child);
        if (!isBlank(child)) open[open.length - 1].done++;
      }
      open.pop();
    };

    turn();
    for (const node of [...source.childNodes]) put(node);
    room.replaceChildren();
    for (const one of pages) {
      for (const left of one.querySelectorAll(DIVISIBLE)) {
        if (isBare(left)) left.remove();
      }
    }
    const full = pages.filter((one) => one.textContent?.trim() || one.querySelector("img, svg"));
    return { pages: full, isTight };
  };

  /**
   * A table whose rows are too tall for a slide, as a list: a heading for each row, and each value
   * with its column's name.
   * @param {HTMLTableElement} table
   */
  const asList = (table) => {
    const list = document.createElement("div");
    if (table.caption) {
      const caption = document.createElement("p");
      caption.className = "deck__caption";
      caption.append(...table.caption.childNodes);
      list.append(caption);
    }
    const names = [...table.querySelectorAll("thead th")].map((one) => one.textContent?.trim() || "");
    for (const row of table.tBodies[0].rows) {
      const [head, ...cells] = row.cells;
      const part = document.createElement("div");
      const title = document.createElement("h3");
      title.dataset.again = "";
      title.append(...head.childNodes);
      const values = document.createElement("dl");
      cells.forEach((cell, index) => {
        const pair = document.createElement("div");
        const name = document.createElement("dt");
        const value = document.createElement("dd");
        name.textContent = names[index + 1];
        value.append(...cell.childNodes);
        pair.append(name, value);
        values.append(pair);
      });
      part.append(title, values);
      list.append(part);
    }
    return list;
  };

  /** @param {HTMLElement} room @param {DocumentFragment} source */
  const withoutTallTables = (room, source) => {
    for (const table of source.querySelectorAll("table")) {
      if (!table.tHead || table.tBodies.length !== 1) continue;
      const trial = document.createElement("div");
      trial.className = "deck__body md-typeset";
      trial.append(table.cloneNode(true));
      room.replaceChildren(trial);
      const head = trial.querySelector("thead")?.offsetHeight || 0;
      const rows = [...trial.querySelectorAll("tbody tr")].map((row) => /** @type {HTMLElement} */ (row).offsetHeight);
      const isTall = head + Math.max(0, ...rows) > 0.8 * room.clientHeight || trial.scrollWidth > room.clientWidth;
      if (isTall) table.replaceWith(asList(table));
    }
    room.replaceChildren();
  };

  /**
   * The pages of a slide: one in the largest words that fit, or as many as it needs.
   * @param {string} html
   * @param {HTMLElement} room
   * @param {(source: DocumentFragment) => void} prepare
   * @returns {HTMLElement[]}
   */
  deck.pagesOf = (html, room, prepare) => {
    const read = () => {
      const template = document.createElement("template");
      template.innerHTML = html;
      prepare(template.content);
      withoutTallTables(room, template.content);
      return template.content;
    };
    for (const size of SIZES) {
      const { pages, isTight } = cut(read(), room, size);
      if (pages.length < 2 && !isTight) return pages;
    }
    const many = cut(read(), room, MANY);
    const few = cut(read(), room, FEW);
    return few.pages.length < many.pages.length || many.isTight ? few.pages : many.pages;
  };
})();
