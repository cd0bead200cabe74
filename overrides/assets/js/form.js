// @ts-check
/**
 * Makes of the answers to a form what somebody can copy or send: a plain text, and the YAML of the
 * file. Checks what the site's own check would refuse, beside the answer. Sends and keeps nothing.
 */
(() => {
  const { CONTROLS, controlOf, parts, plain, read, readAll, say, title, yaml } = /** @type {any} */ (window).answers;
  /** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */
  const LONGEST = 6000; // characters of an address that servers and apps take
  const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

  let number = 0;

  /** Says beside a control what is wrong with it; nothing if it is right. @param {Control} control @param {string} words */
  const mark = (control, words) => {
    const known = control.getAttribute("aria-describedby");
    if (known) document.getElementById(known)?.remove();
    control.removeAttribute("aria-describedby");
    control.removeAttribute("aria-invalid");
    if (!words) return;
    const note = document.createElement("span");
    note.className = "form__wrong";
    note.id = `form-wrong-${(number += 1)}`;
    note.textContent = words;
    control.after(note);
    control.setAttribute("aria-describedby", note.id);
    control.setAttribute("aria-invalid", "true");
  };

  /** What is wrong with an answer; "" if nothing is. @param {HTMLElement} one @param {Control} control @param {DOMStringMap} words */
  const fault = (one, control, words) => {
    const { kind, form } = one.dataset;
    const text = plain(control.value);
    if (!text) return "";
    if (kind === "name" && !NAME.test(text)) return words.name;
    if (kind === "name" && (words.taken || "").split(" ").includes(text)) return words.exists;
    if (kind === "number" && !/^-?\d+(\.\d+)?$/.test(text)) return words.number;
    if (kind === "date" && text > new Date(Date.now() + 14 * 36e5).toISOString().slice(0, 10)) return words.future;
    // The same addresses as check_url of the engine takes.
    if (kind === "address" && !/^https?:\/\/[\p{L}\p{N}_.-]+(:\d+)?([/?#][^\s<>"'`{}|\\^]*)?$/u.test(text)) return words.address;
    const list = control instanceof HTMLInputElement && control.list;
    if (list && ![...list.options].some((option) => option.value === text)) return words.unknown;
    return form && !new RegExp(form, "u").test(text) ? words.wrong : "";
  };

  for (const form of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".form"))) {
    const words = form.dataset;
    const questions = parts(form);
    const byKind = (/** @type {string} */ kind) => questions.find((one) => one.dataset.kind === kind);
    const status = /** @type {HTMLElement} */ (form.querySelector(".form__status"));
    const made = /** @type {HTMLElement} */ (form.querySelector(".form__made"));
    const [plainText, yamlText] = [...made.querySelectorAll("pre")];
    let isTaken = true;

    // The name follows the title until somebody writes another one.
    const name = byKind("name");
    const first = questions.find((one) => one.dataset.entry === "title" || one.dataset.entry === "term");
    if (name && first)
      first.addEventListener("input", () => {
        const box = controlOf(name);
        if (box.dataset.own) return;
        const text = controlOf(first).value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
        box.value = text.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
      });
    name?.addEventListener("input", () => (controlOf(name).dataset.own = "1"));

    for (const one of form.querySelectorAll("[type=date]")) {
      const isChecked = one.closest("[data-entry]")?.getAttribute("data-entry") === "checked";
      if (isChecked && !(/** @type {HTMLInputElement} */ (one).value))
        /** @type {HTMLInputElement} */ (one).value = new Date().toLocaleDateString("sv");
    }

    /** Marks every mistake; the controls that have one. */
    const check = () => {
      /** @type {Control[]} */
      const wrong = [];
      for (const one of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-kind]"))) {
        const isInner = !one.matches("fieldset") || one.matches("[data-kind=text], [data-kind=names]");
        const controls = isInner ? [...one.querySelectorAll(CONTROLS)] : [];
        const isMissing = "required" in one.dataset && read(one) === undefined;
        controls.forEach((element, place) => {
          const control = /** @type {Control} */ (element);
          const found = fault(one, control, words) || (isMissing && !place && words.missing) || "";
          mark(control, found);
          if (found) wrong.push(control);
        });
        if (isMissing && !isInner) {
          const control = controlOf(one);
          mark(control, words.missing || "");
          wrong.push(control);
        }
      }
      return wrong;
    };

    const make = () => {
      const wrong = [...new Set(check())].filter((control) => control.getAttribute("aria-invalid"));
      made.hidden = true;
      status.textContent = wrong.length ? (words.count || "").replace("#0", String(wrong.length)) : words.made || "";
      const [worst] = wrong;
      if (worst) {
        const folded = worst.closest("details");
        if (folded) folded.open = true;
        worst.focus();
        return;
      }
      const slug = name ? plain(controlOf(name).value) : "";
      const by = byKind("by");
      const author = by ? plain(controlOf(by).value) : "";
      const file = (words.file || "").replace("{name}", slug);
      const lines = yaml(readAll(questions) || {}, words.indent || "");
      if (words.indent) lines.unshift(`  ${slug}:`);
      const remarks = [file && `# ${file}`, by && author && `# ${title(by)}: ${author}`].filter(Boolean);
      const head = words.head ? [words.head.replace("{name}", slug)] : [];
      yamlText.textContent = [...head, ...remarks, ...lines].join("\n") + "\n";
      plainText.textContent = questions.flatMap((one) => say(one, "")).join("\n") + "\n";
      const text = `${plainText.textContent}\n${yamlText.textContent}`;
      for (const way of /** @type {NodeListOf<HTMLAnchorElement>} */ (made.querySelectorAll("[data-href]"))) {
        const whole = (way.dataset.href || "").replace("%7Bform%7D", encodeURIComponent(text));
        const short = (way.dataset.href || "").replace("%7Bform%7D", encodeURIComponent(words.long || ""));
        way.href = whole.length > LONGEST ? short : whole;
      }
      // What was just written can be named in the other forms of this page.
      const lists = words.offers ? document.querySelectorAll(`datalist[id$="-${words.offers}"]`) : [];
      for (const list of lists) list.append(new Option(controlOf(questions[0]).value, slug));
      made.hidden = false;
      for (const folded of made.querySelectorAll("details")) folded.open = true;
      made.querySelector("summary")?.focus();
      isTaken = true;
    };

    form.addEventListener("input", () => (isTaken = false));
    addEventListener("beforeunload", (event) => {
      if (!isTaken) event.preventDefault();
    });
    for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (form.querySelectorAll("[data-do]"))) {
      button.hidden = false;
      if (button.dataset.do === "make") button.onclick = make;
      else
        button.onclick = () => {
          const entries = button.closest("fieldset")?.querySelectorAll(".form__entry") || [];
          const last = entries[entries.length - 1];
          const next = /** @type {Element | undefined} */ (last?.cloneNode(true));
          if (!last || !next) return;
          for (const note of next.querySelectorAll(".form__wrong")) note.remove();
          for (const element of next.querySelectorAll(CONTROLS)) {
            const control = /** @type {Control} */ (element);
            control.value = "";
            control.removeAttribute("aria-describedby");
            control.removeAttribute("aria-invalid");
          }
          last.after(next);
          controlOf(next).focus();
        };
    }
  }
})();
