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
    history.replaceState(null, "", "#" + state);
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
  const choose = (n, target) => {
    if (chosen) light(chosen, "chosen", false);
    chosen = n;
    light(n, "chosen", true);
    keep();
    const item = byId("finding-" + n);
    if (item.hidden) item.hidden = false;
    item.scrollIntoView({ block: "nearest" });
    for (const mark of [...(marks.get(n) || [])].reverse()) mark.scrollIntoView({ block: "nearest" });
    (target || item).scrollIntoView({ block: "center" });
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
    if (mark) choose(mark.dataset.f.split(" ")[0]);
    const snippet = event.target.closest("code.copy");
    if (snippet) getSelection().selectAllChildren(snippet);
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
  filter();
  restore();
  addEventListener("hashchange", restore);
})();
