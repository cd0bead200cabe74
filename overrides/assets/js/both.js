// @ts-check
/**
 * A page beside its twin, section by section: in columns, or with a button for each section where
 * only one has room. A script beside the twin has its sections: pages in a folder may load no data.
 */
(() => {
  const bar = /** @type {HTMLElement | null} */ (document.querySelector(".both"));
  const title = document.querySelector("article h1");
  const root = title?.parentElement;
  if (!bar || !root) return;
  const buttons = [...bar.querySelectorAll("button")];
  const status = /** @type {HTMLElement} */ (bar.querySelector("[role=status]"));
  const heading = "h2[id], h3[id]";
  let shown = "";

  /** @param {string} kind @returns {HTMLElement} */
  const part = (kind) => {
    const made = document.createElement("div");
    made.className = "both__" + kind;
    return made;
  };

  const makeRow = () => {
    const row = part("row");
    row.append(part("own"), part("twin"));
    return row;
  };

  /** @param {Node} node The id of the section that begins here: the rule of pages/sections.py. */
  const begins = (node) =>
    node instanceof Element &&
    (node.matches("section") ? node.querySelector(heading) : node.matches(heading) ? node : null)?.id;

  /** @param {HTMLElement} row @param {string} words */
  const addButton = (row, words) => {
    const button = document.createElement("button");
    const press = (/** @type {boolean} */ on) => button.setAttribute("aria-pressed", String(on));
    button.type = "button";
    button.className = "page-tool both__turn";
    button.textContent = words;
    button.setAttribute("aria-describedby", row.querySelector(":is(h1, h2, h3)[id]")?.id || "");
    button.onclick = () => press(row.classList.toggle("both__row--turned"));
    press(false);
    row.prepend(button);
  };

  /** @param {any} twin What its script says @param {HTMLButtonElement} button */
  const setBeside = (twin, button) => {
    /** @type {Record<string, HTMLElement>} */
    const rows = {};
    const nodes = [...root.childNodes];
    let row = makeRow();
    for (const node of nodes.slice(nodes.indexOf(/** @type {Element} */ (title)))) {
      // What stands at the end of every page belongs to no section.
      if (node instanceof Element && node.matches("[class^=page-end]")) break;
      const id = begins(node);
      if (id || node === title) node.before((row = rows["#" + (id || "")] = makeRow()));
      row.children[0].append(node);
    }
    row = rows["#"];
    for (const section of twin.sections) {
      const own = rows["#" + section.id];
      const before = row;
      row = own || makeRow();
      if (!own) before.after(row);
      const side = /** @type {HTMLElement} */ (row.children[1]);
      const template = document.createElement("template");
      template.innerHTML = section.html;
      for (const name of ["href", "src"]) {
        template.content.querySelectorAll(`[${name}]:not([${name}^="#"])`).forEach((one) => {
          const base = new URL(button.dataset.sections || "", location.href);
          one.setAttribute(name, new URL(one.getAttribute(name) || "", base).href);
        });
      }
      side.lang = twin.language;
      side.append(template.content);
      if (own) addButton(row, button.dataset.section || "");
    }
  };

  /** Show what the address asks for. */
  const update = () => {
    const asked = new URLSearchParams(location.search).get("both");
    const button = buttons.find((one) => one.dataset.language === asked);
    const language = button?.dataset.language || "";
    const twin = () => /** @type {any} */ (window).pageSections?.[button?.dataset.address || ""];
    if (language === shown) return;
    if (button && !twin()) {
      const script = document.createElement("script");
      script.src = button.dataset.sections || "";
      script.onerror = () => (status.textContent = button.dataset.failed || "");
      script.onload = () => (twin() ? update() : script.onerror?.(""));
      document.head.append(script);
      return;
    }
    for (const row of root.querySelectorAll(":scope > .both__row")) {
      row.replaceWith(.../** @type {Element} */ (row.querySelector(".both__own")).childNodes);
    }
    if (button) setBeside(twin(), button);
    shown = language;
    document.documentElement.classList.toggle("shows-both", !!button);
    for (const one of buttons) one.setAttribute("aria-pressed", String(one === button));
    status.textContent = (button ? button.dataset.on : bar.dataset.off) || "";
    if (button) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  for (const button of buttons) {
    button.onclick = () => {
      const address = new URL(location.href);
      address.searchParams.delete("both");
      if (button.dataset.language !== shown) {
        address.searchParams.set("both", button.dataset.language || "");
      }
      history.pushState(null, "", address);
      update();
    };
  }
  // The same place and state in another language; what was looked for is in the words of this one.
  addEventListener("click", ({ target }) => {
    const link = /** @type {Element} */ (target).closest(".languages__link");
    if (!(link instanceof HTMLAnchorElement)) return;
    const query = new URLSearchParams(location.search);
    for (const name of [...query.keys()]) if (/^both$|\.find$/.test(name)) query.delete(name);
    link.search = `${query}`;
    link.hash = location.hash.split(".")[0];
  });
  addEventListener("popstate", update);
  bar.hidden = false;
  update();
})();
