// @ts-check
/**
 * Answers for the site where the network does not. What readers have seen stays; and those who keep
 * the whole site (keep.js) get all of it from there, so that no page of one version ever meets a
 * file of another. The build writes a line before this one: `site`, with the version, and for
 * each language what to say where a page is not there.
 */
(() => {
  const worker = /** @type {any} */ (self);
  /** @type {{version: string, notices: Record<string, {page: string, entry: string}>}} */
  const { version, notices } = worker.site;
  /** @type {string} */
  const root = worker.registration.scope;
  const LIST = root + "kept.json";
  const SEEN = "seen";
  const WHOLE = "whole ";
  /** Entries that are kept of what was seen. */
  const MOST = 500;
  /** Milliseconds that a page may take, if an older copy of it is there. */
  const PATIENCE = 4000;
  /** What has its content's hash in its name, and so never changes. */
  const FIXED = /\.[0-9a-f]{8}(\.|\/)/;
  const READABLE = /html|css|javascript|font|image/;

  /** What an address is kept by: whatever state it holds. @param {string} address */
  const keyOf = (address) => address.replace(/[?#].*/, "").replace(/\/index\.html$/, "/");

  /** @param {string} key @param {string} cacheName @returns {Promise<Response | undefined>} */
  const kept = (key, cacheName) => caches.match(key, { cacheName, ignoreVary: true });

  /** The cache that has the whole site, the newest one if there are two: its list comes last. */
  const whole = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(WHOLE));
    for (const name of names.reverse()) if (await kept(LIST, name)) return name;
    return "";
  };

  /** @param {string} key @param {Response} response */
  const keep = async (key, response) => {
    const isReadable = READABLE.test(response.headers.get("content-type") || "");
    if (!response.ok || response.redirected || !isReadable) return;
    const copy = response.clone();
    if (!(await whole())) await (await caches.open(SEEN)).put(key, copy);
  };

  /** What was seen in the language of an address, and that the page asked for was not. @param {string} key */
  const notice = async (key) => {
    const languages = Object.keys(notices).sort((a, b) => b.length - a.length);
    const isOf = (/** @type {string} */ address, /** @type {string} */ language) =>
      languages.find((one) => address.startsWith(root + one)) === language;
    const own = languages.find((one) => isOf(key, one)) || "";
    const cache = await caches.open(SEEN);
    const entries = (await cache.keys()).map(async ({ url }) => {
      const isPage = url.endsWith("/") && isOf(url, own);
      const html = isPage ? (await (await cache.match(url))?.text()) || "" : "";
      const title = html.match(/<title>(.*?)<\/title>/s)?.[1];
      const entry = notices[own].entry.replace("{address}", () => url);
      return title ? entry.replace("{title}", () => title) : "";
    });
    const list = (await Promise.all(entries)).join("");
    const page = notices[own].page.replaceAll("{root}", root).replace("{entries}", () => list);
    return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
  };

  /** @param {any} event */
  const answer = async (event) => {
    const { request } = event;
    const key = keyOf(request.url);
    const name = await whole();
    const own = name && (await kept(key, name));
    if (own) return own;
    const seen = name ? undefined : await kept(key, SEEN);
    if (seen && FIXED.test(key)) return seen;
    const coming = fetch(request);
    event.waitUntil(coming.then((response) => keep(key, response)).catch(() => {}));
    try {
      const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      const response = await (seen ? Promise.race([coming, late]) : coming);
      return !seen || (response && response.status < 500) ? response : seen;
    } catch {
      return seen || (request.mode === "navigate" ? notice(key) : Response.error());
    }
  };

  worker.addEventListener("fetch", (/** @type {any} */ event) => {
    const { method, url, cache } = event.request;
    // keep.js asks past all copies.
    if (method !== "GET" || !url.startsWith(root) || cache === "no-store") return;
    event.respondWith(answer(event));
  });
  // A new worker waits until no page uses this one: a kept site is the same whichever answers, and
  // browsers have left a page waiting for ever whose worker was replaced while it was loading.
  worker.addEventListener("activate", (/** @type {any} */ event) => {
    const forget = async () => {
      await worker.clients.claim();
      const cache = await caches.open(SEEN);
      const all = await cache.keys();
      await Promise.all(all.slice(0, -MOST).map((one) => cache.delete(one)));
    };
    event.waitUntil(forget());
  });
  worker.addEventListener("message", async (/** @type {any} */ { source }) => {
    source.postMessage({ newest: version, kept: (await whole()).slice(WHOLE.length) });
  });
})();
