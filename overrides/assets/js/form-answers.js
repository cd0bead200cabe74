// @ts-check
/**
 * What was answered in a form: its values by their keys, as the lines of a YAML file, and as lines
 * for people.
 */
(() => {
  /** A value that is written without quotes, a text, a list, or values by their keys. @typedef {{raw: string} | string | any[] | {[key: string]: any}} Value */
  /** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */
  const CONTROLS = "input, textarea, select";

  /** @param {Element} element @returns {Control} */
  const controlOf = (element) => /** @type {Control} */ (element.querySelector(CONTROLS));

  // What cannot be seen or ends a line has no place in a text of one line.
  /** @param {string} text */
  const plain = (text) => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();

  /** The parts below an element that have a kind of their own. @param {Element} element @returns {HTMLElement[]} */
  const parts = (element) =>
    [...element.querySelectorAll("[data-kind]")].filter(
      (one) => one.parentElement?.closest("[data-kind], .form") === element,
    ).map((one) => /** @type {HTMLElement} */ (one));

  /** What was answered; nothing if nothing was. @param {HTMLElement} one @returns {Value | undefined} */
  const read = (one) => {
    const { kind } = one.dataset;
    if (kind === "text") return readText(one);
    if (kind === "choices") {
      const found = [...one.querySelectorAll("input")].filter((box) => box.checked);
      return found.length ? found.map((box) => ({ raw: box.value })) : undefined;
    }
    if (kind === "names") {
      const found = [...one.querySelectorAll("input")].map((box) => plain(box.value)).filter(Boolean);
      return found.length ? [...new Set(found)].map((raw) => ({ raw })) : undefined;
    }
    if (kind === "list") {
      const found = parts(one).map(read).filter((value) => value !== undefined);
      return found.length ? found : undefined;
    }
    if (kind === "group") return readAll(parts(one));
    const text = plain(controlOf(one).value);
    if (!text) return undefined;
    return kind === "number" || kind === "date" || kind === "choice" ? { raw: text } : text;
  };

  /** @param {HTMLElement} one @returns {Value | undefined} */
  const readText = (one) => {
    const areas = [...one.querySelectorAll("textarea")];
    /** @type {{[key: string]: any}} */
    const found = {};
    for (const area of areas) if (plain(area.value)) found[area.dataset.language || ""] = plain(area.value);
    const lacking = areas.map((area) => area.dataset.language || "").filter((code) => !(code in found));
    if (lacking.length === areas.length) return undefined;
    if (lacking.length) found.untranslated = lacking.map((raw) => ({ raw }));
    return found;
  };

  /** @param {HTMLElement[]} ones @returns {{[key: string]: any} | undefined} */
  const readAll = (ones) => {
    const asked = ones.filter((one) => one.dataset.entry);
    asked.sort((one, other) => Number(one.dataset.place) - Number(other.dataset.place));
    /** @type {{[key: string]: any}} */
    const found = {};
    for (const one of asked) {
      const value = read(one);
      if (value !== undefined) found[one.dataset.entry || ""] = value;
    }
    return Object.keys(found).length ? found : undefined;
  };

  /** @param {any} value @returns {value is {raw: string}} */
  const isRaw = (value) => typeof value.raw === "string";

  /** A value within a line. A text in JSON's quotes is one in YAML's (spec 1.2). @param {any} value */
  const scalar = (value) => (isRaw(value) ? value.raw : JSON.stringify(value));

  /** The lines of values by their keys. @param {{[key: string]: any}} values @param {string} indent @returns {string[]} */
  const yaml = (values, indent) =>
    Object.entries(values).flatMap(([key, value]) => {
      const start = `${indent}${key}:`;
      if (typeof value === "string" || isRaw(value)) return [`${start} ${scalar(value)}`];
      if (!Array.isArray(value)) return [start, ...yaml(value, `${indent}  `)];
      if (value.every(isRaw)) return [`${start} [${value.map(scalar).join(", ")}]`];
      return [start, ...value.flatMap((one) => entry(one, `${indent}  `))];
    });

  /** @param {any} value @param {string} indent @returns {string[]} */
  const entry = (value, indent) => {
    if (typeof value === "string") return [`${indent}- ${scalar(value)}`];
    const [first, ...others] = yaml(value, `${indent}  `);
    return [`${indent}- ${(first || "").trim()}`, ...others];
  };

  /** @param {HTMLElement} one */
  const title = (one) => {
    const label = /** @type {Element | undefined} */ (one.querySelector("legend, .form__label")?.cloneNode(true));
    label?.querySelector(".form__must")?.remove();
    return plain(label?.textContent || "");
  };

  /** The answers as lines for people. @param {HTMLElement} one @param {string} indent @returns {string[]} */
  const say = (one, indent) => {
    const { kind } = one.dataset;
    if (read(one) === undefined && kind !== "name" && kind !== "by") return [];
    const start = `${indent}${title(one)}:`;
    if (kind === "group") return [start, ...parts(one).flatMap((part) => say(part, `${indent}  `))];
    if (kind === "list")
      return [start, ...parts(one).filter((part) => read(part) !== undefined).map((part) => `${indent}- ${said(part)}`)];
    return said(one) ? [`${start} ${said(one)}`] : [];
  };

  /** @param {HTMLElement} one */
  const said = (one) => {
    const { kind } = one.dataset;
    if (kind === "choices")
      return [...one.querySelectorAll("input:checked")].map((box) => plain(box.parentElement?.textContent || "")).join(", ");
    const filled = [...one.querySelectorAll(CONTROLS)].map((control) => /** @type {Control} */ (control)).filter((control) => plain(control.value));
    if (kind === "choice") return filled.map((control) => plain(/** @type {HTMLSelectElement} */ (control).selectedOptions[0]?.text || "")).join();
    return filled.map((control) => plain(control.value) + (control.lang ? ` (${control.lang})` : "")).join("; ");
  };

  Object.assign(window, { answers: { CONTROLS, controlOf, parts, plain, read, readAll, say, title, yaml } });
})();
