"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const findings = [...document.querySelectorAll(".finding")];
  const filters = byId("filters");
  const fields = [...filters.querySelectorAll("select, input[name]")];
  const marks = new Map();
  for (const mark of document.querySelectorAll("mark[data-f]"))
    for (const n of mark.dataset.f.split(" ")) marks.set(n, [...(marks.get(n) || []), mark]);
  const words = new Map();
  let chosen = "";

  const wordsOf = (item) => {
    if (!words.has(item)) words.set(item, item.textContent.toLowerCase());
    return words.get(item);
  };
  const keep = () => {
    const state = new URLSearchParams();
    for (const field of fields) if (field.value) state.set(field.name, field.value);
    if (chosen) state.set("finding", chosen);
    try {
      history.replaceState(null, "", "#" + state);
    } catch {
      // a frame without an address has no hash to keep
    }
  };
  const filter = () => {
    let shown = 0;
    for (const item of findings) {
      const fits = fields.every((field) => {
        if (!field.value) return true;
        if (field.name === "q") return wordsOf(item).includes(field.value.toLowerCase());
        return item.dataset[field.name].split(" ").includes(field.value);
      });
      if (item.hidden === fits) item.hidden = !fits;
      shown += fits;
    }
    byId("count").textContent = `${shown} of ${findings.length} findings shown`;
  };
  const light = (n, name, on) => {
    for (const mark of marks.get(n) || []) mark.classList.toggle(name, on);
    byId("finding-" + n)?.classList.toggle(name, on);
  };

  // more than three articles do not fit side by side: buttons say which are shown
  const panes = [...document.querySelectorAll(".panes > article")];
  const tabs = [...document.querySelectorAll("#tabs button")];
  const most = 3;
  const show = (numbers) => {
    for (const tab of tabs) {
      const on = numbers.includes(tab.dataset.article);
      tab.setAttribute("aria-pressed", on);
      byId("article-" + tab.dataset.article).hidden = !on;
    }
  };
  const pressed = () => tabs.filter((t) => t.getAttribute("aria-pressed") === "true").map((t) => t.dataset.article);
  const reveal = (n, first) => {
    if (panes.length <= most) return;
    const wanted = byId("finding-" + n).dataset.source.split(" ");
    const sides = [...byId("finding-" + n).querySelectorAll(":scope > .places a[data-mark]")].map(
      (link) => byId(link.dataset.mark).closest("article").id.slice(8),
    );
    const order = [...new Set([...(first ? [first] : []), ...sides, ...wanted, ...tabs.map((tab) => tab.dataset.article)])].slice(0, most);
    show(order.sort((a, b) => a - b));
  };

  // scrolls the box that holds the mark, or the page where the box does not scroll
  const centre = (element) => {
    const box = element.closest(".panes > article, .findings");
    if (box && getComputedStyle(box).overflowY === "auto") {
      const at = element.getBoundingClientRect(), frame = box.getBoundingClientRect();
      box.scrollTop += at.top - frame.top - Math.max((frame.height - at.height) / 3, 0);
      return true;
    }
    return false;
  };
  const choose = (n, target) => {
    if (chosen) light(chosen, "chosen", false);
    chosen = n;
    light(n, "chosen", true);
    keep();
    const item = byId("finding-" + n);
    item.hidden = false;
    reveal(n, target?.closest(".panes > article")?.id.slice(8));
    const boxed = centre(item);
    const seen = new Set();
    for (const mark of marks.get(n) || []) {
      const pane = mark.closest("article");
      if (!pane.hidden && !seen.has(pane)) centre(mark);
      seen.add(pane);
    }
    if (target && target !== item) centre(target);
    if (boxed) byId("desk").scrollIntoView({ block: "nearest" });
    else (target || item).scrollIntoView({ block: "center" });
    item.focus({ preventScroll: true });
  };
  const step = (by) => {
    const shown = findings.filter((item) => !item.hidden);
    if (!shown.length) return;
    const at = shown.findIndex((item) => item.dataset.n === chosen);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
    choose(shown[next].dataset.n);
  };

  for (const kind of ["pointerover", "pointerout", "focusin", "focusout"])
    document.addEventListener(kind, (event) => {
      const on = kind === "pointerover" || kind === "focusin";
      const near = event.target.closest?.(".finding, mark[data-f]");
      if (!near) return;
      for (const n of (near.dataset.f || near.dataset.n).split(" ")) light(n, "lit", on);
    });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#f']");
    if (link) {
      const target = byId(link.hash.slice(1));
      const n = /^#(?:finding-|f)(\d+)/.exec(link.hash)?.[1];
      if (n && target) {
        event.preventDefault();
        choose(n, target);
      }
      return;
    }
    const mark = event.target.closest("mark[data-f]");
    if (mark) return choose(mark.dataset.f.split(" ")[0], mark);
    const copier = event.target.closest(".copier");
    const snippet = copier?.previousElementSibling || event.target.closest("code.copy");
    if (snippet) {
      getSelection().selectAllChildren(snippet);
      if (copier && document.execCommand("copy")) copier.textContent = "Copied";
      return;
    }
    const tab = event.target.closest("#tabs button");
    if (tab) {
      const on = pressed(), n = tab.dataset.article;
      if (!on.includes(n)) show([...on, n]);
      else if (on.length > 1) show(on.filter((other) => other !== n));
      return;
    }
    const card = event.target.closest(".finding");
    if (card && !event.target.closest("a, button, summary, .wide") && getSelection().isCollapsed) choose(card.dataset.n);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !byId("keys-on").checked) return;
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const act = {
      j: () => step(1),
      k: () => step(-1),
      "/": () => byId("search").focus(),
      h: () => document.body.classList.toggle("unmarked"),
      "?": () => byId("help").showModal(),
    }[event.key];
    if (act && !byId("help").open) {
      event.preventDefault();
      act();
    }
  });
  byId("help-button").addEventListener("click", () => byId("help").showModal());
  filters.addEventListener("input", () => {
    filter();
    keep();
  });
  const restore = () => {
    if (!location.hash.includes("=")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    for (const field of fields) field.value = state.get(field.name) || "";
    filter();
    if (byId("finding-" + state.get("finding"))) choose(state.get("finding"));
  };
  filters.hidden = false;
  for (const copier of document.querySelectorAll(".copier")) copier.hidden = false;
  if (panes.length > most) {
    byId("tabs").hidden = false;
    if (findings.length) reveal(findings[0].dataset.n);
    else show(tabs.slice(0, most).map((tab) => tab.dataset.article));
  }
  filter();
  restore();
  addEventListener("hashchange", restore);
})();
