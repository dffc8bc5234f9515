// Trang kết quả tìm kiếm. Pagefind tìm; tệp này hỏi nó và viết kết quả ra trang.

const BATCH = 10;
const PASSAGES = 3;
// Trong chỉ mục, đ là “d” thêm nét gạch rời (U+0335): nhờ vậy “dat dai” tìm được “đất đai” như mọi
// chữ có dấu khác (scripts/hoagiai/publish/finish/search.py). Hỏi và hiển thị phải đổi qua lại.
const STROKE = "\u0335";
const toIndex = (text) => text.normalize("NFC").replaceAll("đ", `d${STROKE}`).replaceAll("Đ", `D${STROKE}`);
const fromIndex = (text) => text.replaceAll(`d${STROKE}`, "đ").replaceAll(`D${STROKE}`, "Đ");

const box = document.querySelector("[data-search-state]");
const message = box.querySelector("[data-search-message]");
const list = box.querySelector("ol");
const top_ = new URL(box.dataset.searchTop, location.href);

const say = (name, values = {}) => {
  message.textContent = Object.entries(values).reduce(
    (text, [key, value]) => text.replaceAll(`{${key}}`, value),
    box.dataset[name],
  );
};

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// Mỗi từ tìm thấy thuộc về mục (phần tử có id) đứng ngay trước nó.
const passages = (page) => {
  const anchors = page.anchors.filter((anchor) => anchor.element !== "h1").sort((a, b) => a.location - b.location);
  const weights = new Map();
  for (const hit of page.weighted_locations) {
    const anchor = anchors.findLast((candidate) => candidate.location <= hit.location);
    const seen = weights.get(anchor) ?? { anchor, weight: 0, first: hit.location };
    seen.weight += hit.balanced_score;
    weights.set(anchor, seen);
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight || a.first - b.first);
};

const address = (page, anchor) => {
  const target = new URL(page.raw_url.replace(/^\//, ""), top_);
  target.hash = anchor ? anchor.id : "";
  return target.href;
};

// Đoạn trích của Pagefind chỉ có chữ đã thoát HTML và thẻ <mark>.
const excerpt = (html) => {
  const parsed = new DOMParser().parseFromString(fromIndex(html), "text/html");
  const shown = [...parsed.body.childNodes].map((node) =>
    node.nodeName === "MARK" ? element("mark", { textContent: node.textContent }) : node.textContent,
  );
  return element("p", {}, ...shown);
};

const shorten = (text) => (text.length > 120 ? `${text.slice(0, 119).replace(/\s+\S*$/, "")}…` : text);

const entry = (page) => {
  const [best, ...others] = passages(page);
  const title = fromIndex(page.meta.title);
  const link = element("a", { href: address(page, best?.anchor), textContent: title });
  link.dataset.searchResult = "";
  const item = element("li", {}, element("h2", {}, link));
  if (best?.anchor) {
    item.append(element("p", { className: "tim-kiem__muc", textContent: shorten(fromIndex(best.anchor.text)) }));
  }
  item.append(excerpt(page.excerpt));
  const rest = others.filter((other) => other.anchor).slice(0, PASSAGES);
  if (rest.length > 0) {
    const links = rest.map(({ anchor }) =>
      element("li", {}, element("a", { href: address(page, anchor), textContent: shorten(fromIndex(anchor.text)) })),
    );
    item.append(element("p", { textContent: box.dataset.within }), element("ul", {}, ...links));
  }
  return item;
};

const show = async (results, from) => {
  const pages = await Promise.all(results.slice(from, from + BATCH).map((result) => result.data()));
  const items = pages.map(entry);
  list.append(...items);
  const next = from + BATCH;
  if (next < results.length) {
    const more = element("button", { type: "button", textContent: box.dataset.more });
    more.addEventListener("click", async () => {
      more.remove();
      const first = await show(results, next);
      first.querySelector("a").focus();
    });
    box.append(more);
  }
  return items[0];
};

const search = async (words) => {
  const pagefind = await import(new URL(`pagefind/${document.documentElement.lang}/pagefind.js`, top_).href);
  await pagefind.options({ baseUrl: "/", excerptLength: 36 });
  const { results } = await pagefind.search(toIndex(words));
  const name = results.length === 0 ? "none" : results.length === 1 ? "one" : "many";
  await show(results, 0);
  say(name, { n: String(results.length), q: words });
};

const words = (new URLSearchParams(location.search).get("q") ?? "").trim();
for (const input of document.querySelectorAll('input[name="q"]')) {
  input.value = words;
}
if (words === "") {
  say("start");
  box.dataset.searchState = "done";
} else {
  document.title = `${words} – ${document.title}`;
  say("busy");
  box.dataset.searchState = "busy";
  search(words).then(
    () => (box.dataset.searchState = "done"),
    (error) => {
      console.error(error);
      say("failed");
      box.dataset.searchState = "failed";
    },
  );
}
