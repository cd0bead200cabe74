// @ts-check
/**
 * Copies a ready text, or hands it over to the reader's own apps. Its buttons come hidden: without
 * this script the text is there to be selected. Works from file://, where no clipboard may be.
 */
(() => {
  const told = document.createElement("p");
  told.className = "told";
  told.setAttribute("role", "status");
  document.body.append(told);

  /** @type {number | undefined} */
  let quiet;
  /** @param {string | undefined} words */
  const tell = (words) => {
    clearTimeout(quiet);
    told.textContent = words || "";
    if (words) quiet = setTimeout(tell, 5000);
  };

  /** @param {string} name @param {(text: HTMLElement, button: HTMLElement) => void} act */
  const each = (name, act) =>
    document.querySelectorAll(`[data-${name}]`).forEach((/** @type {any} */ button) => {
      button.hidden = false;
      button.onclick = () => act(button.closest("details").querySelector("pre"), button);
    });

  each("copy", (text, { dataset }) => {
    const done = () => tell(dataset.copy);
    const select = () => {
      getSelection()?.selectAllChildren(text);
      tell(document.execCommand("copy") ? dataset.copy : dataset.select);
    };
    tell("");
    if (navigator.clipboard) navigator.clipboard.writeText(text.innerText).then(done, select);
    else select();
  });
  if (navigator.share)
    each("share", (text) => {
      navigator.share({ text: text.innerText }).catch(() => {});
    });
})();
