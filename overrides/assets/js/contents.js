// @ts-check
/** Marks, in the table of contents beside the page, the section that is being read. */
(() => {
  const links = /** @type {HTMLAnchorElement[]} */ ([
    ...document.querySelectorAll(".md-sidebar--secondary .md-nav__link[href^='#']"),
  ]);
  const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  /** How far below the top of the window a section has begun to be read, in pixels. */
  const line = 120;
  let isWaiting = false;

  const update = () => {
    isWaiting = false;
    const begun = sections.map((section) => !!section && section.getBoundingClientRect().top < line);
    const reading = begun.lastIndexOf(true);
    links.forEach((link, number) => {
      link.classList.toggle("md-nav__link--active", number === reading);
      link.ariaCurrent = number === reading ? "true" : null;
    });
  };

  if (!links.length) return;
  addEventListener(
    "scroll",
    () => {
      if (!isWaiting) requestAnimationFrame(update);
      isWaiting = true;
    },
    { passive: true },
  );
  // With the first picture: asking earlier would lay the page out twice.
  requestAnimationFrame(update);
})();
