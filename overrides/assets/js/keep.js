// @ts-check
/**
 * Keeps the whole site in the browser: every file of the list that the build wrote, each compared
 * with its hash, and the list itself last. Only then does sw.js answer from it. What was loaded
 * before a connection broke, or is the same in an older version, is not loaded again.
 */
(() => {
  const panel = /** @type {HTMLElement | null} */ (document.querySelector("[data-keep]"));
  if (!panel || !navigator.serviceWorker || !location.protocol.startsWith("http")) return;
  const words = panel.dataset;
  const state = /** @type {HTMLElement} */ (panel.querySelector("[role=status]"));
  const bar = /** @type {HTMLProgressElement} */ (panel.querySelector("progress"));
  // Beside the status, which would be read out with every file.
  const amount = /** @type {HTMLElement} */ (panel.querySelector("small"));
  const way = /** @type {HTMLElement} */ (bar.parentElement);
  const [start, remove] = panel.querySelectorAll("button");
  const address = new URL(words.keep || "", location.href).href;
  const root = address.replace(/[^/]*$/, "");
  const WHOLE = "whole ";
  const AT_ONCE = 6;
  /** @typedef {{version: string, files: Record<string, [string, number]>}} List */

  /** @param {number} bytes */
  const size = (bytes) =>
    new Intl.NumberFormat(document.documentElement.lang, {
      style: "unit",
      unit: "megabyte",
      maximumFractionDigits: 1,
    }).format(Math.ceil(bytes / 1e5) / 10);

  /** @returns {Promise<List>} */
  const newest = async () => (await fetch(address, { cache: "no-store" })).json();

  const wholes = async () => (await caches.keys()).filter((name) => name.startsWith(WHOLE));

  /** The list of the site that is kept whole. @returns {Promise<List | undefined>} */
  const kept = async () => {
    for (const cacheName of (await wholes()).reverse()) {
      const found = await caches.match(address, { cacheName });
      if (found) return found.json();
    }
  };

  /** A kept copy with a hash, whatever version it came with. @param {string} url @param {string} hash */
  const copyOf = async (url, hash) => {
    for (const cacheName of await wholes()) {
      const found = await caches.match(url, { cacheName });
      if (found?.headers.get("x-hash") === hash) return found;
    }
  };

  /** @param {string} url @param {string} hash @returns {Promise<Response>} */
  const load = async (url, hash) => {
    const response = await fetch(url, { cache: "no-store" });
    const content = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
    const found = [...digest.slice(0, 8)].map((one) => one.toString(16).padStart(2, "0")).join("");
    if (!response.ok || found !== hash) throw new Error(url);
    const type = response.headers.get("content-type") || "";
    return new Response(content, { headers: { "content-type": type, "x-hash": hash } });
  };

  /** @param {List} list */
  const keep = async (list) => {
    const cache = await caches.open(WHOLE + list.version);
    const files = Object.entries(list.files);
    let done = 0;
    bar.max = files.reduce((sum, [, [, bytes]]) => sum + bytes, 0);
    const work = async () => {
      for (let file = files.pop(); file; file = files.pop()) {
        const [name, [hash, bytes]] = file;
        const url = new URL(name, root).href;
        await cache.put(url, (await copyOf(url, hash)) || (await load(url, hash)));
        bar.value = done += bytes;
        amount.textContent = `${size(done)} / ${size(bar.max)}`;
      }
    };
    /** @type {unknown} */
    let mistake;
    const stop = (/** @type {unknown} */ error) => {
      files.length = 0;
      mistake = mistake || error;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, () => work().catch(stop)));
    if (mistake) throw mistake;
    await cache.put(address, new Response(JSON.stringify(list)));
    const others = (await wholes()).filter((name) => name !== WHOLE + list.version);
    await Promise.all([...others, "seen"].map((name) => caches.delete(name)));
    new BroadcastChannel("kept").postMessage(performance.timeOrigin);
  };

  const show = async () => {
    const [own, all] = [await kept(), await wholes()];
    const list = own && (await newest().catch(() => own));
    let changed = 0;
    for (const [name, [hash, bytes]] of Object.entries(list?.files || {})) {
      if (own?.files[name]?.[0] !== hash) changed += bytes;
    }
    const isNewest = !!own && own.version === list?.version;
    state.textContent = (own ? (isNewest ? words.kept : words.newer) : "") || "";
    start.hidden = isNewest;
    if (own) start.textContent = `${words.update} (${size(changed)})`;
    else if (all.length) start.textContent = words.resume || "";
    remove.hidden = !all.length;
    way.hidden = true;
    panel.hidden = false;
  };

  start.onclick = async () => {
    start.disabled = remove.disabled = true;
    way.hidden = false;
    bar.value = 0;
    state.textContent = words.keeping || "";
    let said = "";
    try {
      await navigator.storage?.persist?.();
      await (await navigator.serviceWorker.ready).update().catch(() => {});
      await keep(await newest());
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      said = (isFull ? words.full : words.failed) || "";
    }
    start.disabled = remove.disabled = false;
    await show();
    if (said) state.textContent = said;
    (start.hidden ? remove : start).focus();
  };
  remove.onclick = async () => {
    await Promise.all((await wholes()).map((name) => caches.delete(name)));
    start.textContent = words.start || "";
    await show();
    state.textContent = words.removed || "";
    start.focus();
  };
  words.start = start.textContent || "";
  show();
})();
