// Bộ lọc ở trang kết quả: loại, địa bàn, năm, với số kết quả của mỗi lựa chọn. Mỗi loại là một liên kết.

import { KINDS, writeAddress } from "./dia-chi.js";
import { element } from "./ket-qua.js";

/** Bày bộ lọc của lần tìm `asked`; `facets` là số kết quả khi chưa lọc. */
export const filters = (asked, facets, say, change) => {
  const kinds = kindLinks(asked, facets.kind, say, change);
  const choices = [
    choice(say.locality, say.any_locality, facets.locality, asked.locality, (value) => change({ locality: value })),
    choice(say.year, say.any_year, facets.year, asked.year, (value) => change({ year: value && Number(value) })),
  ];
  const clear = asked.kind || asked.locality || asked.year ? clearLink(asked, say, change) : null;
  return [kinds, element("div", { class: "loc__chon" }, ...choices, clear)];
};

const followed = (link, act) => {
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      act();
    }
  });
  return link;
};

const kindLinks = (asked, counts, say, change) => {
  const link = (kind, name, count) => {
    const href = writeAddress({ ...asked, kind });
    const current = asked.kind === kind ? "true" : null;
    const made = element("a", { href, "aria-current": current, "data-loai": kind ?? "" }, name, " ");
    made.append(element("span", { class: "loc__so" }, String(count)));
    return element("li", {}, followed(made, () => change({ kind })));
  };
  const shown = Object.keys(KINDS).filter((kind) => counts.has(kind) || asked.kind === kind);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const links = shown.map((kind) => link(kind, say.kinds_plural[kind], counts.get(kind) ?? 0));
  const list = element("ul", {}, link(null, say.all_kinds, total), ...links);
  return element("nav", { class: "loc__loai", "aria-label": say.by_kind }, list);
};

const choice = (label, any, options, chosen, change) => {
  if (options.length < 2 && chosen === null) {
    return null;
  }
  const select = element("select", {}, element("option", { value: "" }, any));
  for (const { value, name, count } of options) {
    select.append(element("option", { value }, `${name} (${count})`));
  }
  if (chosen !== null && !options.some(({ value }) => value === String(chosen))) {
    select.append(element("option", { value: String(chosen) }, String(chosen)));
  }
  select.value = chosen === null ? "" : String(chosen);
  select.addEventListener("change", () => change(select.value || null));
  return element("label", {}, element("span", {}, label), select);
};

const clearLink = (asked, say, change) => {
  const nothing = { kind: null, locality: null, year: null };
  const link = element("a", { href: writeAddress({ ...asked, ...nothing }), class: "loc__bo" }, say.clear_filters);
  return followed(link, () => change(nothing));
};
