// @ts-check
/**
 * Comparison tables as tools; fragments/_table_tools.html says how. A page that opens is left as it
 * was sent: a table is read at the first touch, key or focus, and drawn when something changes.
 */
(() => {
  /** Made when somebody first sorts: it takes longer than all else here. @type {Intl.Collator | undefined} */
  let collator;
  const compare = (one, other) =>
    (collator ??= new Intl.Collator(document.documentElement.lang, { numeric: true })).compare(one, other);
  /** Words without the numbers of sources. */
  const wordsOf = (part) => {
    const copy = part.cloneNode(true);
    copy.querySelectorAll(".ref").forEach((one) => one.remove());
    return copy.textContent.trim();
  };
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const copyWords = (to, from) => to.replaceChildren(...from.cloneNode(true).childNodes);
  const fill = (text, gaps) => text.replace(/{(\w+)}/g, (_, gap) => gaps[gap]);
  const aria = (part, name, value) => part.setAttribute("aria-" + name, value);
  const all = (which, within) => [...within.querySelectorAll(which)];
  const keyIn = (query, prefix) => [...query.keys()].some((key) => key.startsWith(prefix));

  /** Start as soon as a tool, or a button of a heading, is used; at once if the address says how. */
  const wait = (tools) => {
    const figure = tools.parentElement, events = ["pointerdown", "focusin", "click", "toggle"];
    const wake = ({ target }) => {
      if (target.closest && !target.closest(".tables, thead")) return;
      events.forEach((event) => figure.removeEventListener(event, wake, true));
      removeEventListener("popstate", followed);
      start(tools);
    };
    const followed = (event) => keyIn(new URLSearchParams(location.search), figure.id + ".") && wake(event);
    events.forEach((event) => figure.addEventListener(event, wake, true));
    addEventListener("popstate", followed);
    followed({ target: window });
  };

  const start = (tools) => {
    const figure = tools.parentElement, say = tools.dataset;
    const fields = all("[data-key]", figure), levels = all(".tables__level", figure);
    const [find, order, turn, where] = ["find", "sort", "turn", "in"].map((key) =>
      fields.find((field) => field.dataset.key === key));
    const [reset, status, summary, top, body] =
      [".tables__reset", ".tables__status", "summary", "thead tr", "tbody"].map((one) => figure.querySelector(one));
    const [corner, ...columnHeads] = all("thead th", figure);
    const lines = all("tbody tr", figure).map((line) => [...line.cells]);
    const grid = lines.map(([, ...cells]) =>
      cells.map((cell) => ({ cell, data: cell.dataset, get words() { return wordsOf(cell.lastChild); } })));
    const sides = [columnHeads, lines.map(([head]) => head)].map((heads, n) => {
      const box = all("fieldset", tools)[n], boxes = all("input", box);
      const [kind, what] = all("legend > span", box);
      return { heads, box, boxes, ids: boxes.map((one) => one.value), kind, what, names: all("label > span", box) };
    });
    const allHeads = [corner, ...columnHeads, ...sides[1].heads];
    const kinds = sides.map((side) => side.kind.textContent);
    /** What is drawn: the columns, and the rows. A table that nothing has changed is left alone. */
    let drawn = [[false, ...columnHeads.keys()].join(), [...lines.keys()].join()];
    let [across, down] = sides, isTurned = false;
    /** @type {any[]} id, heading and words of each */
    let sortable;
    const at = (row, n) => (isTurned ? grid[n]?.[row] : grid[row][n]);

    const offer = (list, more) => {
      list.length = 1;
      more.forEach(([value, text]) => list.add(new Option(text, value)));
    };

    /** Let rows be columns, or columns again. */
    const orient = (turned) => {
      const wasTurned = isTurned;
      aria(turn, "pressed", (isTurned = turned));
      [across, down] = turned ? [sides[1], sides[0]] : sides;
      [across, down].forEach((side, n) => {
        side.box.dataset.key = n ? "rows" : "cols";
        side.kind.textContent = kinds[n];
        side.heads.forEach((head) => (head.scope = n ? "row" : "col"));
      });
      if (turned !== wasTurned) {
        copyWords(corner.firstChild, down.what);
        down.ids.forEach((_, row) => across.names.forEach((name, n) =>
          copyWords(at(row, n).cell.firstChild, name)));
      }
      sortable = [["_head", corner, wordsOf(down.what)],
        ...across.ids.map((id, n) => [id, across.heads[n], wordsOf(across.names[n])])];
      offer(order, sortable.flatMap(([id, , column]) => ["asc", "desc"].map((way) =>
        [`${id}.${way}`, fill(order.dataset[way], { column })])));
      if (where) offer(where, sortable.slice(1).map(([id, , name]) => [id, name]));
      sortable.forEach(([, head, column]) => aria(head.lastChild, "label", fill(say.by, { column })));
    };

    const draw = () => {
      const sought = plain(find.value).split(/\s+/).filter(Boolean);
      const [, by, way] = /(.*)\.(.*)/.exec(order.value) || [];
      const [columns, chosen] = [across, down].map(({ boxes }) =>
        [...boxes.keys()].filter((n) => boxes[n].checked));
      const rows = chosen.filter((row) => {
        const text = sought[0] &&
          plain([wordsOf(down.heads[row]), ...columns.map((n) => at(row, n).words)].join(" "));
        return sought.every((word) => text.includes(word)) && levels.every((list) => {
          const { field } = list.dataset, want = field || where.value;
          return !list.value || columns.some((n) => {
            const { level, sort } = at(row, n).data;
            return level === "" && +sort >= list.selectedOptions[0].dataset.rank &&
              (!want || want === across.ids[n] || field === down.ids[row]);
          });
        });
      });
      const column = across.ids.indexOf(by);
      const keyOf = (row) => {
        const found = at(row, column);
        return found ? found.data.sort ?? found.words : wordsOf(down.heads[row]);
      };
      if (by) rows.sort((one, other) => {
        const a = keyOf(one), b = keyOf(other), more = isNaN(a - b) ? compare(a, b) : a - b;
        return +!a - +!b || (way === "asc" ? more : -more);
      });
      // Moved only if they must be: the button in use would lose the focus.
      const [before, rowsBefore] = drawn;
      drawn = [[isTurned, ...columns].join(), rows.join()];
      const isNew = drawn[0] !== before;
      if (isNew) top.replaceChildren(corner, ...columns.map((n) => across.heads[n]));
      if (isNew || drawn[1] !== rowsBefore) body.replaceChildren(...rows.map((row) => {
        const line = document.createElement("tr");
        line.append(down.heads[row], ...columns.map((n) => at(row, n).cell));
        return line;
      }));
      const [, sorted] = sortable.find(([id]) => id === by) || [];
      allHeads.forEach((head) => aria(head, "sort", head === sorted ? way + "ending" : "none"));
      const { text } = order.selectedOptions[0];
      status.textContent = (by ? fill(say.sorted, { order: text }) : text + ".") + " " +
        fill(rows.length ? say.count : say.none,
          { rows: rows.length, all: down.ids.length, columns: columns.length, every: across.ids.length });
      reset.hidden = !fields.some(valueOf);
    };

    /** The value of a control; "" if it is as it was. */
    const valueOf = (field) => {
      if (field === turn) return isTurned ? "1" : "";
      if (field.type === "checkbox") return field.checked ? "" : "0";
      if (field.type !== "fieldset") return field.value.trim();
      const boxes = all("input", field), on = boxes.filter((box) => box.checked);
      return on.length < boxes.length ? on.map((box) => box.value).join(".") || "_" : "";
    };
    const addressOf = (field) => `${figure.id}.${field.dataset.key}`;

    /** Draw, and note the state in the address. */
    const note = (how) => {
      draw();
      const query = new URLSearchParams(location.search);
      fields.forEach((field) => {
        query.delete(addressOf(field));
        if (valueOf(field)) query.set(addressOf(field), valueOf(field));
      });
      history[how](null, "", location.pathname + `?${query}`.replace(/^\?$/, "") + location.hash);
    };

    /** Set the controls as an address says, and draw. */
    const read = (search = location.search) => {
      const query = new URLSearchParams(search);
      orient(query.get(addressOf(turn)) === "1");
      fields.forEach((field) => {
        const value = query.get(addressOf(field)) || "";
        if (field.type === "checkbox") field.checked = value !== "0";
        else if (field.type === "fieldset") {
          const boxes = all("input", field), ids = value.split(".");
          const isKnown = boxes.some((box) => ids.includes(box.value)) || value === "_";
          boxes.forEach((box) => (box.checked = !isKnown || ids.includes(box.value)));
        } else if (field !== turn) field.value = value;
        if (field.selectedIndex < 0) field.selectedIndex = 0;
      });
      draw();
    };

    allHeads.forEach((head) => {
      if (!head.querySelector(".tables__sort")) head.append(top.querySelector(".tables__sort").cloneNode());
      const button = head.lastChild;
      button.onclick = () => {
        const [id] = sortable.find(([, other]) => other === head);
        const ways = [`${id}.asc`, `${id}.desc`, ""];
        order.value = ways[(ways.indexOf(order.value) + 1) % 3];
        note("pushState");
      };
    });
    all("[hidden]", tools).forEach((one) => (one.hidden = false));
    figure.dataset.live = "";
    if (keyIn(new URLSearchParams(location.search), figure.id + ".")) read();
    else {
      // Columns and rows may have been chosen before this script was there.
      orient(false);
      note("replaceState");
    }
    if (reset.hidden) status.textContent = "";
    find.oninput = () => note("replaceState");
    tools.onchange = (event) => event.target === find || note("pushState");
    turn.onclick = () => {
      orient(!isTurned);
      note("pushState");
    };
    reset.onclick = () => {
      read("");
      note("pushState");
      summary.focus();
    };
    addEventListener("popstate", () => read());
  };
  document.querySelectorAll(".tables").forEach(wait);
})();
