// @ts-check
/** Opens what is closed around the place that an address names. */
(() => {
  const follow = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place?.closest("details:not([open])")) return;
    for (let box = /** @type {Element | null} */ (place); box; box = box.parentElement) {
      if (box instanceof HTMLDetailsElement) box.open = true;
    }
    place.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  follow();
})();
