// @ts-check
/**
 * Starts the worker that keeps what was read (sw.js), has it keep this page too, and says when
 * somebody who keeps the whole site has no longer the newest one. Only once the page was drawn it
 * names what it takes to install the site: asked for earlier, that would come before what is read.
 */
(async () => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { manifest, worker, offline, newer } = script.dataset;
  const service = navigator.serviceWorker;
  if (!worker || !service || !location.protocol.startsWith("http")) return;
  const hadNone = !service.controller;

  const tell = () => {
    if (document.querySelector(".newer")) return;
    const told = document.createElement("p");
    told.className = "newer";
    told.setAttribute("role", "status");
    document.querySelector("article")?.prepend(told);
    const link = document.createElement("a");
    link.href = offline || "";
    link.textContent = newer || "";
    told.append(link);
  };

  /** What came before the worker did: the browser has it still. @param {string} root */
  const keep = async (root) => {
    const cache = await caches.open("seen");
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    const scripts = [...document.scripts].map(({ src }) => src);
    for (const address of new Set([location.href, ...loaded, ...scripts])) {
      const key = address.replace(/[?#].*/, "").replace(/\/index\.html$/, "/");
      if (key.startsWith(root)) await cache.add(key).catch(() => {});
    }
  };

  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done));
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = manifest || "";
  document.head.append(link);
  try {
    await service.register(worker, { updateViaCache: "all" });
    const registration = await service.ready;
    const ask = () => (registration.waiting || registration.active)?.postMessage("ask");
    service.addEventListener("message", ({ data }) => {
      if (offline && data.kept && data.kept !== data.newest) tell();
    });
    service.startMessages();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", ask);
    });
    ask();
    // Another window has replaced the kept site: what this one has not loaded yet is gone.
    new BroadcastChannel("kept").onmessage = ({ data }) => {
      if (data !== performance.timeOrigin) location.reload();
    };
    if (hadNone) await keep(registration.scope);
  } catch {
    // Private windows and full disks: the site works as long as there is a connection.
  }
})();
