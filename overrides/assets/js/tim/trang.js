// Trang kết quả /tim-kiem/: lần tìm nằm trong địa chỉ, gửi được cho người khác, nút lùi đi qua được.

import { readAddress, writeAddress } from "./dia-chi.js";
import { remember } from "./gan-day.js";
import { element, excerpt, kindOf, marked, tongue } from "./ket-qua.js";
import { address, fill, index, told, words } from "./muc-luc.js";

const BATCH = 10;
const PAUSE = 250;
const box = document.querySelector("[data-search-state]");
const message = box.querySelector("[data-search-message]");
const offers = box.querySelector("[data-search-offers]");
const filter = box.querySelector("[data-search-filter]");
const list = box.querySelector("ol");
const more = box.querySelector("[data-search-more]");
const input = document.getElementById("tim-kiem-trang");
const titles = document.querySelector("[data-moi-trang]");
const title = document.title;

let turn = 0;
let timer;
// Gõ tiếp sau một lần tìm đã xong là lần tìm mới trong lịch sử; gõ dở thì thay chính nó.
let isSettled = true;

const entry = (result, say) => {
  const link = element("a", { href: address(result.url), "data-search-result": true, lang: tongue(result.title) });
  link.append(...marked(result.titlePieces));
  const whose = result.context ? element("span", { lang: tongue(result.context) }, result.context) : null;
  return element(
    "li",
    {},
    element("p", { class: "kq__loai" }, ...kindOf(result, say), " ", whose),
    element("h2", {}, link),
    excerpt(result, { class: "kq__trich" }),
  );
};

const suggested = (query) => {
  const link = element("a", { href: writeAddress({ query }) }, query);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    input.value = query;
    go({ query });
  });
  return link;
};

const offer = (found, say) => {
  const shown = [];
  if (found.suggestion) {
    shown.push(element("p", { class: "kq__goi-y" }, `${say.suggestion} `, suggested(found.suggestion), "?"));
  }
  if (found.total === 0 && (found.near ?? []).length > 0) {
    const links = found.near.map((near) =>
      element("li", {}, element("a", { href: address(near.url), lang: tongue(near.title) }, near.title)),
    );
    shown.push(element("h2", {}, say.near), element("ul", { class: "kq__gan" }, ...links));
  }
  offers.replaceChildren(...shown);
};

const options = (asked) => {
  const { kind, locality, year } = asked;
  return Object.fromEntries(Object.entries({ kind, locality, year }).filter(([, value]) => value !== null));
};

/** Tìm, bày kết quả từ đầu đến `shown`. */
const search = async (asked, { shown = BATCH, final = true } = {}) => {
  turn += 1;
  const mine = turn;
  box.dataset.searchState = "busy";
  try {
    const say = await words();
    if (list.children.length === 0) message.textContent = say.busy;
    const [open, { filters }] = await Promise.all([index(), import("./loc.js")]);
    const limits = options(asked);
    const found = await open.search(asked.query, { ...limits, limit: shown, offset: 0, final });
    const whole = asked.kind ? await open.search(asked.query, { ...limits, kind: null, limit: 0, final }) : found;
    if (mine === turn) show(asked, say, found, () => filters(asked, whole.facets.kind, open, say, (part) => go({ ...asked, ...part })));
  } catch (error) {
    console.error(error);
    if (mine === turn) fail();
  }
};

const fail = async () => {
  const say = await words().catch(() => null);
  message.textContent = say?.failed ?? box.dataset.searchFailed;
  list.replaceChildren();
  offers.replaceChildren();
  filter.replaceChildren();
  more.hidden = true;
  titles.hidden = false;
  box.dataset.searchState = "failed";
};

const show = (asked, say, found, bar) => {
  const isFiltered = Object.keys(options(asked)).length > 0;
  const pattern = found.total === 0 && isFiltered ? { ...say, none: say.none_filtered } : say;
  message.textContent = told(pattern, found, asked.query);
  filter.replaceChildren(...(isFiltered || found.total > 0 ? bar() : []));
  offer(found, say);
  list.replaceChildren(...found.results.map((result) => entry(result, say)));
  titles.hidden = true;
  more.hidden = found.results.length >= found.total;
  more.textContent = fill(say.more, { n: String(found.total - found.results.length) });
  more.onclick = () => extend(asked, say, found.results.length);
  box.dataset.searchState = "done";
};

/** Thêm kết quả vào cuối; con trỏ đi tới kết quả mới đầu tiên. */
const extend = async (asked, say, from) => {
  more.disabled = true;
  try {
    const found = await (await index()).search(asked.query, { ...options(asked), limit: BATCH, offset: from, final: true });
    const items = found.results.map((result) => entry(result, say));
    list.append(...items);
    const shown = from + items.length;
    history.replaceState({ shown }, "");
    more.hidden = items.length === 0 || shown >= found.total;
    more.textContent = fill(say.more, { n: String(found.total - shown) });
    more.onclick = () => extend(asked, say, shown);
    items[0]?.querySelector("a").focus();
  } catch (error) {
    console.error(error);
    message.textContent = say.failed;
  } finally {
    more.disabled = false;
  }
};

/** Chưa có gì để tìm: lời chỉ cách gõ, và tên mọi trang. */
const begin = async () => {
  turn += 1;
  const mine = turn;
  for (const part of [list, offers, filter]) {
    part.replaceChildren();
  }
  more.hidden = true;
  const say = await words().catch(() => null);
  if (mine !== turn) return;
  message.textContent = say?.hint ?? "";
  const links = (say?.examples ?? []).map((query) => element("li", {}, suggested(query)));
  offers.replaceChildren(element("ul", { class: "kq__gan" }, ...links));
  // Sau lời chỉ cách gõ: danh sách hiện trước rồi bị đẩy xuống thì người đọc mất chỗ.
  titles.hidden = false;
  box.dataset.searchState = "done";
};

const run = (wish) => {
  const asked = readAddress(location.search);
  document.title = asked.query ? `${asked.query} – ${title}` : title;
  return asked.query ? search(asked, wish) : begin();
};

const go = (asked) => {
  isSettled = true;
  history.pushState(null, "", writeAddress(asked));
  run();
};

input.form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  const asked = { ...readAddress(location.search), query: input.value.trim() };
  remember(asked.query);
  isSettled = true;
  if (writeAddress(asked) === location.search) run();
  else go(asked);
});
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const asked = { ...readAddress(location.search), query: input.value.trim() };
    const put = isSettled ? "pushState" : "replaceState";
    history[put](null, "", asked.query ? writeAddress(asked) : location.pathname);
    isSettled = false;
    run({ final: false });
  }, PAUSE);
});
addEventListener("popstate", () => {
  isSettled = true;
  input.value = readAddress(location.search).query;
  run({ shown: history.state?.shown ?? BATCH });
});

titles.innerHTML = titles.previousElementSibling.textContent;
input.value = readAddress(location.search).query;
remember(input.value);
run({ shown: history.state?.shown ?? BATCH });
