// @ts-check
/**
 * The running order of a session, for the room: one step at a time in large words, the time that is
 * left, and what comes next. In a group without a trainer the reader and the one who watches the time
 * change with each step.
 */
(() => {
  const button = /** @type {HTMLButtonElement | null} */ (document.querySelector(".session__run"));
  const part = /** @type {HTMLElement | null} */ (document.querySelector(".running"));
  if (!button || !part) return;
  const dialog = document.createElement("dialog");
  dialog.className = part.className;
  dialog.setAttribute("aria-labelledby", "running-title");
  dialog.append(...part.childNodes);
  part.replaceWith(dialog);
  const SECOND = 1000;
  const steps = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".step")]);
  const find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (dialog.querySelector(`.running__${name}`));
  const people = /** @type {HTMLInputElement | null} */ (dialog.querySelector(".running__people"));
  const words = part.dataset;
  let at = 0;
  /** When the step ends (ms), and when the clock was stopped (0: it runs). */
  let [end, stopped] = [0, 0];
  let timer = 0;

  const title = (/** @type {HTMLElement | undefined} */ step) => step?.querySelector("h2")?.textContent || "–";
  const minutes = (/** @type {HTMLElement} */ step) => Number(step.dataset.minutes);

  /** The running order survives the way to the slides and back. */
  const KEPT = `running ${location.pathname}`;
  const keep = () => {
    try {
      sessionStorage[KEPT] = JSON.stringify([at, end, stopped]);
    } catch {
      // Where nothing can be kept, it begins anew.
    }
  };

  const tick = () => {
    const later = steps.slice(at + 1).reduce((sum, step) => sum + minutes(step), 0);
    const rest = Math.max(0, Math.ceil((end - (stopped || Date.now())) / SECOND / 60));
    const until = new Date(Date.now() + (later + rest) * 60 * SECOND);
    const time = until.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    find("left").textContent = (words.left || "").replace("{minutes}", `${later + rest}`).replace("{time}", time);
    const left = Math.ceil((end - (stopped || Date.now())) / SECOND);
    const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
    const shown = Math.abs(left);
    find("clock").textContent = `${left < 0 ? "+" : ""}${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
    dialog.classList.toggle("running--over", left < 0);
    // Told once, so that nobody hears it every second.
    const state = left < 0 ? words.over || "" : "";
    if (find("state").textContent !== state) find("state").textContent = state;
  };

  const show = () => {
    const step = steps[at];
    find("where").textContent = `${at + 1} / ${steps.length}`;
    find("title").textContent = title(step);
    const shown = step.querySelector(".step__read") || step.querySelector(".step__task");
    find("words").replaceChildren(...(shown ? [shown.cloneNode(true)] : []));
    find("next").textContent = (words.next || "").replace("{title}", title(steps[at + 1]));
    if (people) {
      const all = Math.max(2, Number(people.value) || 2);
      const say = (/** @type {string} */ text, /** @type {number} */ who) => text.replace("{number}", `${(who % all) + 1}`);
      find("roles").textContent = `${say(words.reader || "", at)} · ${say(words.keeper || "", at + 1)}`;
    }
    for (const [name, isOver] of /** @type {const} */ ([["previous", at === 0], ["next", at === steps.length - 1]])) {
      /** @type {HTMLButtonElement} */ (dialog.querySelector(`[data-do=${name}]`)).disabled = isOver;
    }
    const pausing = /** @type {HTMLElement} */ (dialog.querySelector("[data-do=pause]"));
    pausing.textContent = (stopped ? words.go : words.pause) || "";
    pausing.setAttribute("aria-pressed", String(!!stopped));
    keep();
    tick();
  };

  /** @param {number} to */
  const go = (to) => {
    at = Math.max(0, Math.min(steps.length - 1, to));
    end = Date.now() + minutes(steps[at]) * 60 * SECOND;
    if (stopped) stopped = Date.now();
    show();
  };

  const pause = () => {
    if (stopped) end += Date.now() - stopped;
    stopped = stopped ? 0 : Date.now();
    show();
  };

  const actions = /** @type {Record<string, () => void>} */ ({
    previous: () => go(at - 1),
    next: () => go(at + 1),
    pause,
    close: () => dialog.close(),
    longer: () => {
      end += 60 * SECOND;
      keep();
      tick();
    },
  });
  dialog.addEventListener("click", ({ target }) => {
    const { dataset } = /** @type {HTMLElement} */ (/** @type {Element} */ (target).closest("button") || document.body);
    actions[dataset.do || ""]?.();
  });
  people?.addEventListener("input", show);
  dialog.addEventListener("close", () => clearInterval(timer));
  const KEYS = /** @type {Record<string, string>} */ ({
    ArrowRight: "next",
    PageDown: "next",
    ArrowLeft: "previous",
    PageUp: "previous",
  });
  dialog.addEventListener("keydown", (event) => {
    if (!KEYS[event.key] || /** @type {Element} */ (event.target).matches("input")) return;
    event.preventDefault();
    actions[KEYS[event.key]]();
  });
  button.addEventListener("click", () => {
    try {
      [at, end, stopped] = JSON.parse(sessionStorage[KEPT]);
    } catch {
      // Nothing was kept.
    }
    if (end) show();
    else go(0);
    timer = setInterval(tick, SECOND);
    tick();
    dialog.showModal();
  });
  button.hidden = false;
})();
