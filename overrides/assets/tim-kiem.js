// Trang kết quả tìm kiếm: hỏi máy tìm (js/tim/engine.js) và viết kết quả ra trang.

const BATCH = 10;

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

const written = (pieces) => pieces.map(({ text, hit }) => (hit ? element("mark", { textContent: text }) : text));

const entry = ({ url, titlePieces, context, excerpt }) => {
  const link = element("a", { href: new URL(url, top_).href }, ...written(titlePieces));
  link.dataset.searchResult = "";
  const item = element("li", {}, element("h2", {}, link));
  if (context !== "") {
    item.append(element("p", { className: "tim-kiem__muc", textContent: context }));
  }
  item.append(element("p", {}, ...written(excerpt)));
  return item;
};

const show = async (index, words, offset) => {
  const { results, total } = await index.search(words, { final: true, offset, limit: BATCH });
  const items = results.map(entry);
  list.append(...items);
  const next = offset + BATCH;
  if (next < total) {
    const more = element("button", { type: "button", textContent: box.dataset.more });
    more.addEventListener("click", async () => {
      more.remove();
      const { items: added } = await show(index, words, next);
      added[0]?.querySelector("a").focus();
    });
    box.append(more);
  }
  return { items, total };
};

const search = async (words) => {
  const { openIndex } = await import("./js/tim/engine.js");
  const index = await openIndex(new URL(`tim/${document.documentElement.lang}.json`, top_));
  const { total } = await show(index, words, 0);
  const name = total === 0 ? "none" : total === 1 ? "one" : "many";
  say(name, { n: String(total), q: words });
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
