// Bộ lọc ở trang kết quả: loại (kèm số kết quả), địa bàn, năm. Mỗi loại là một liên kết có địa chỉ riêng.

import { KINDS, writeAddress } from "./dia-chi.js";
import { element } from "./ket-qua.js";

/** Bày bộ lọc của lần tìm `asked`; `counts` là số kết quả mỗi loại, `change` đổi một phần của lần tìm. */
export const filters = (asked, counts, index, say, change) => {
  const place = choice(say.locality, say.any_locality, asked.locality, (locality) => change({ locality }));
  const year = choice(say.year, say.any_year, asked.year, (value) => change({ year: value && Number(value) }));
  offer(year, [...index.years].reverse().map(([value]) => [value, value]), asked.year);
  index.places().then(
    (places) => offer(place, [...places].sort((a, b) => a[1].localeCompare(b[1], "vi")), asked.locality),
    (error) => console.error(error),
  );
  const clear = asked.kind || asked.locality || asked.year ? clearLink(asked, say, change) : null;
  return [kindLinks(asked, counts, say, change), element("div", { class: "loc__chon" }, place, year, clear)];
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
    const number = element("span", { class: "loc__so" }, String(count));
    const made = element("a", { href, "aria-current": current, "data-loai": kind ?? "" }, name, " ", number);
    return element("li", {}, followed(made, () => change({ kind })));
  };
  const shown = Object.keys(KINDS).filter((kind) => counts[kind] > 0 || asked.kind === kind);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const links = shown.map((kind) => link(kind, say.kinds_plural[kind], counts[kind] ?? 0));
  const list = element("ul", {}, link(null, say.all_kinds, total), ...links);
  return element("nav", { class: "loc__loai", "aria-label": say.by_kind }, list);
};

const choice = (label, any, chosen, change) => {
  const select = element("select", {}, element("option", { value: "" }, any));
  if (chosen !== null) {
    select.append(element("option", { value: chosen, selected: true }, String(chosen)));
  }
  select.addEventListener("change", () => change(select.value || null));
  return element("label", {}, element("span", {}, label), select);
};

/** Bày các lựa chọn, từ các cặp [giá trị, tên]; điều đang chọn vẫn được chọn. */
const offer = (label, pairs, chosen) => {
  const select = label.querySelector("select");
  const options = pairs.map(([value, name]) => element("option", { value }, String(name)));
  if (pairs.some(([value]) => String(value) === String(chosen))) {
    select.lastElementChild.remove();
  }
  select.append(...options);
  select.value = chosen === null ? "" : String(chosen);
};

const clearLink = (asked, say, change) => {
  const nothing = { kind: null, locality: null, year: null };
  const link = element("a", { href: writeAddress({ ...asked, ...nothing }), class: "loc__bo" }, say.clear_filters);
  return followed(link, () => change(nothing));
};
