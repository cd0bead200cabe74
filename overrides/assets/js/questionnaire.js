// @ts-check
/** Questionnaires: what answers lead to. All words are copied from the page, never made into HTML. */
(() => {
  /** @param {ParentNode} root @param {string} query @returns {any[]} */
  const all = (root, query) => [...root.querySelectorAll(query)];
  const one = (root, query) => all(root, query)[0];
  const show = (root, query, is) =>
    all(root, query).forEach((part) => (part.hidden = !(is instanceof Function ? is(part) : is)));
  const picked = (root) => one(root, "input:checked");
  /** Words without references. */
  const words = (element) => {
    const copy = element.cloneNode(true);
    all(copy, "sup").forEach((mark) => mark.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  /** An element with a copy of another one's content, or with a text. */
  const made = (tag, from, ...more) => {
    const element = document.createElement(tag);
    element.append(...(from.cloneNode ? from.cloneNode(true).childNodes : [from]), ...more);
    return element;
  };
  const filled = (element, ...gaps) => element.dataset.says.replace(/#(\d)/g, (_, gap) => gaps[gap]);
  const asked = (question) => words(one(question, "legend"));
  const said = (question) => `${asked(question)} — ${picked(question) ? words(picked(question).parentElement) : "…"}`;
  /** Choose the answers that a query ("a=b&c=d") names; any other word in it is nothing. */
  const pick = (root, query) => {
    const params = new URLSearchParams(query);
    all(root, "[type=radio]").forEach((input) => (input.checked = params.get(input.name) === input.value));
    return params;
  };
  /** Storage and history may be closed to a page. */
  const attempt = (deed) => {
    try {
      deed();
    } catch {}
  };

  const chooser = (root, status) => {
    const questions = all(root, "[data-question]");
    const items = all(root, "[data-item]");
    const params = pick(root, location.search);
    const into = (query, parts) => one(root, query).replaceChildren(...parts);
    one(root, "details").open = false;
    let goesOn = false;
    return {
      draw() {
        const steps = [];
        const rules = [];
        let question = questions[0];
        for (let input; question && (input = picked(question)); ) {
          steps.push(question);
          rules.push(one(root, `[data-rule="${input.name}.${input.value}"]`));
          question = one(root, `[data-question="${input.dataset.next}"]`);
        }
        const effects = rules.flatMap((rule) => all(rule, "[data-effect]"));
        const suggested = effects.filter((effect) => effect.matches("[data-suggests]")).map((effect) => effect.dataset.effect);
        const waits = question && suggested[0] && !goesOn;
        questions.forEach((other) => {
          other.hidden = !steps.includes(other) && (other !== question || waits);
          if (other.hidden) pick(other);
          const input = picked(other);
          params.delete(other.dataset.question);
          if (input) params.set(input.name, input.value);
        });
        attempt(() => history.replaceState(history.state, "", (`${params}` ? `?${params}` : location.pathname) + location.hash));
        const ends = suggested[0] || !question;
        show(root, "[data-more]", waits);
        show(root, ".ask__result", ends);
        status.textContent = ends ? status.dataset.says : steps[0] ? status.dataset.next : "";
        if (!ends) return;
        into("[data-ends]", suggested[0] ? [] : all(rules[rules.length - 1], "[data-end]").map((end) => end.cloneNode(true)));
        show(root, "[data-if=warned]", rules.some((rule) => rule.matches("[data-warns]")));
        show(root, "[data-if=several]", suggested[1]);
        show(root, ".chooser__items", effects[0]);
        items.forEach((item) => {
          const name = item.dataset.item;
          const mine = effects.filter((effect) => effect.dataset.effect === name);
          const place = suggested.indexOf(name);
          const state = place > 0 ? "later" : !place ? "first" : mine[0] ? "out" : "open";
          show(item, "[data-state]", (word) => word.dataset.state === state);
          one(item, "[data-why]").replaceChildren(...mine.map((effect) => made("p", one(effect, "span"))));
        });
        const found = suggested.map((name) => one(root, `[data-item="${name}"]`));
        into(".chooser__items", new Set([...found, ...items]));
        into(
          ".chooser__answers",
          rules.map((rule, number) =>
            made(
              "li",
              "",
              made("strong", said(steps[number])),
              ...all(rule, "[data-means], [data-pages]").map((part) => made("div", part)),
            ),
          ),
        );
      },
      more() {
        goesOn = true;
        this.draw();
        one(questions.find((question) => !question.hidden && !picked(question)), "input").focus();
      },
      text: () => location.href,
      print: () => print(),
      erase: () => (goesOn = false),
    };
  };

  const check = (root, status) => {
    const rows = all(root, "fieldset");
    // Answers to other questions than these, which have changed since, are not taken up.
    const { edition } = one(root, "[data-edition]").dataset;
    // Those given before this script was there stand above those that were kept.
    const early = all(root, "input:checked");
    attempt(() => localStorage[root.id].endsWith(`=${edition}`) && pick(root, localStorage[root.id]));
    early.forEach((input) => (input.checked = true));
    const best = one(root, "input").value;
    /** 1 is to be done first; 0 is done. */
    const rank = (row) => {
      const value = picked(row) ? picked(row).value : best;
      return value === best ? 0 : value > 0 ? 3 : row.matches("[data-stops]") ? 1 : 2;
    };
    return {
      draw(input) {
        const answers = all(root, "input:checked");
        if (input) attempt(() => (localStorage[root.id] = new URLSearchParams([...answers.map((one) => [one.name, one.value]), ["of", edition]])));
        let [points, most] = [0, 0];
        all(root, ".check__area").forEach((area, number) => {
          const mine = all(area, "input:checked");
          const bar = all(root, "meter")[number];
          const share = one(bar.parentElement, "[data-says]");
          points += bar.value = mine.reduce((sum, input) => sum + +input.value, 0);
          most += bar.max;
          share.textContent = filled(share, mine.filter((input) => input.value === best).length);
        });
        const stops = rows.some((row) => rank(row) === 1);
        const reached = all(root, "[data-from]").find((says) => (100 * points) / most >= says.dataset.from);
        const told = stops ? one(root, "[data-stop]") : answers.length === rows.length && reached;
        show(root, ".check__todo", (todo) => rank(todo.parentElement));
        const first = rows.filter(rank).sort((a, b) => rank(a) - rank(b)).slice(0, 3);
        show(root, ".check__next", first[0]);
        one(root, ".check__next ul").replaceChildren(
          ...first.map((row) => {
            const link = made("a", asked(row));
            link.href = `#${row.id}`;
            return made("li", "", link, made("div", one(row, ".check__todo span")));
          }),
        );
        show(root, ".ask__result", answers[0]);
        status.textContent = answers[0] ? filled(status, answers.length, rows.length) : "";
        if (told) status.append(` ${words(told)}`);
      },
      text: () =>
        [words(one(root, ".ask__title span")), status.textContent, ...rows.map(said)].join("\n"),
      erase: () => attempt(() => localStorage.removeItem(root.id)),
    };
  };

  const quiz = (root, status) => {
    const questions = all(root, "fieldset");
    return {
      draw(input) {
        questions.forEach((question) => (input && !question.contains(input)) || show(question, ".quiz__reply"));
        status.textContent = "";
      },
      mark() {
        let right = 0;
        questions.forEach((question) => {
          const input = picked(question);
          const reply = one(question, ".quiz__reply");
          reply.hidden = !input;
          if (!input) return;
          const key = one(root, `[data-key="${input.name}${input.value}"]`);
          reply.replaceChildren(made("div", key));
          reply.className = `quiz__reply ${key.className}`;
          right += +key.matches(".quiz__right");
        });
        status.textContent = filled(status, right, questions.length);
      },
      erase() {},
    };
  };

  const kinds = { chooser, check, quiz };
  all(document, ".ask").forEach((root) => {
    const status = one(root, "[role=status]");
    const field = one(root, ".ask__text");
    const part = kinds[root.dataset.kind](root, status);
    show(root, ".ask__actions, .ask__hint, .chooser__form", 1);
    part.draw();
    root.addEventListener("change", (event) => part.draw(event.target));
    root.addEventListener("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (!button) return;
      const deed = button.dataset.do;
      const tell = () => (status.textContent = button.dataset.done || "");
      if (deed === "copy") {
        part.draw();
        field.value = part.text();
        const byHand = () => {
          field.hidden = false;
          field.select();
        };
        navigator.clipboard ? navigator.clipboard.writeText(field.value).then(tell, byHand) : byHand();
      } else part[deed]();
      if (deed === "erase") {
        pick(root);
        part.draw();
        tell();
        one(root, "input").focus();
      }
    });
  });
})();
