// Tra xã, phường cũ → mới ở trang /dia-ban/. Danh mục cả nước chỉ được tải khi có người gõ vào ô tra.

const MOST = 20;
const form = document.querySelector("form[data-src]");
const input = form.querySelector("input");
const message = document.getElementById("tra-dia-ban-tin");
const list = document.getElementById("tra-dia-ban-ket-qua");
const words = form.dataset;
const kinds = JSON.parse(words.kinds);
const top_ = new URL(words.src.replace(/api\/.*$/, ""), location.href);

const fold = (text) =>
  text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
const fill = (pattern, values) =>
  Object.entries(values).reduce((text, [key, value]) => text.replaceAll(`{${key}}`, value), pattern);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const called = (unit) => fill(words.place, { kind: kinds[unit.kind], name: unit.name });

// Mỗi đơn vị: tên, nơi nó thuộc về, và (nếu là đơn vị cũ) nay thành đơn vị nào.
const unit = (kind, name, url, above) => ({ kind, name, url, above, heirs: [], from: [], former: false, stays: false });

const read = (data) => {
  const provinces = [];
  const now = [];
  for (const row of data.living) {
    const province = unit(row.kind, row.name, row.url, null);
    provinces.push(province);
    for (const [kind, name, url] of row.units) {
      now.push(unit(kind, name, url, province));
    }
  }
  const before = [];
  for (const row of data.former) {
    const heir = provinces[row.now];
    const gone = heir.name !== row.name;
    const province = gone ? unit(row.kind, row.name, row.url, null) : heir;
    if (gone) {
      before.push(Object.assign(province, { former: true, heirs: [heir] }));
      heir.from.push(province);
    }
    for (const part of row.districts) {
      const district = unit(part.kind, part.name, part.url, province);
      before.push(Object.assign(district, { former: true, heirs: part.heirs.map((number) => now[number]) }));
      for (const [kind, name, became, url] of part.units) {
        const old = unit(kind, name, url, district);
        old.stays = !Array.isArray(became);
        old.heirs = old.stays ? [now[became]] : became.map((number) => now[number]);
        old.former = true;
        before.push(old);
        if (!old.stays) {
          old.heirs.forEach((heir_) => heir_.from.push(old));
        } else {
          now[became].stays = true;
        }
      }
    }
  }
  // Đơn vị giữ nguyên đã có trong các đơn vị cũ: không kể hai lần.
  const all = [...before, ...now.filter((one) => !one.stays), ...provinces];
  for (const one of all) {
    one.key = fold(one.name);
    one.text = ` ${fold(whole(one))}`;
  }
  return all;
};

const whole = (one) => {
  const names = [];
  for (let place = one; place; place = place.above) {
    names.push(called(place));
  }
  return names.join(", ");
};

// Trang mở từ tệp không được đọc tệp khác, nhưng chạy được script: bản mang về có danh mục dưới dạng ấy.
const isFile = location.protocol === "file:";
const fetched = async () => {
  const answer = await fetch(words.src);
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return answer.json();
};
const run = () =>
  new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = words.src.replace(/json$/, "js");
    script.onload = () => done(window.danhMuc);
    script.onerror = () => failed(new Error(script.src));
    document.head.append(script);
  });

let loading = null;
const load = () => {
  loading ??= (isFile ? run() : fetched()).then(read);
  loading.catch(() => (loading = null));
  return loading;
};

// Đúng tên trước, rồi đúng tên khi bỏ dấu, rồi tên bắt đầu như thế, rồi phần còn lại.
const rank = (one, typed, wanted) =>
  [one.name.toLowerCase() === typed, one.key === wanted, wanted.startsWith(`${one.key} `), one.key.startsWith(wanted)].indexOf(true);

const find = (all, query) => {
  const typed = query.normalize("NFC").toLowerCase();
  const wanted = fold(query);
  const parts = wanted.split(" ").map((part) => ` ${part}`);
  return all
    .filter((one) => parts.every((part) => one.text.includes(part)))
    .map((one) => ({ one, rank: (rank(one, typed, wanted) + 5) % 5 }))
    .sort((a, b) => a.rank - b.rank || !a.one.url - !b.one.url || a.one.key.length - b.one.key.length)
    .map(({ one }) => one);
};

const named = (one, text) => {
  if (!one.url) {
    return document.createTextNode(text);
  }
  const lead = document.documentElement.lang === "vi" ? "" : `${document.documentElement.lang}/`;
  const link = document.createElement("a");
  link.href = new URL(lead + one.url.replace(/^\//, "") + (isFile ? "index.html" : ""), top_).href;
  link.textContent = text;
  return link;
};

const joined = (units, say) => units.flatMap((one, index) => [...(index ? ["; "] : []), ...say(one)]);

const entry = (one) => {
  const title = document.createElement("b");
  title.append(named(one, capital(whole(one))));
  const item = document.createElement("li");
  const told = document.createElement("p");
  item.append(title);
  if (one.stays) {
    told.append(`→ ${words.same} `, named(one.heirs[0].above, whole(one.heirs[0].above)));
  } else if (one.former) {
    item.append(` (${words.ended})`);
    const pattern = one.heirs.length > 1 ? words.split : words.became;
    told.append(`→ ${pattern} `, ...joined(one.heirs, (heir) => [named(heir, whole(heir))]));
  } else {
    item.append(one.above ? ` (${words.began})` : "");
    if (one.from.length > 0) {
      const share = (old) => (old.heirs.length > 1 ? ` (${words.part})` : "");
      told.append(`← ${words.made} `, ...joined(one.from, (old) => [named(old, whole(old)), share(old)]));
    }
  }
  if (told.hasChildNodes()) {
    item.append(told);
  }
  return item;
};

const show = (found, query) => {
  list.replaceChildren(...found.slice(0, MOST).map(entry));
  const number = found.length;
  const pattern = number === 0 ? words.none : number === 1 ? words.one : words.many;
  const rest = number > MOST ? ` ${fill(words.more, { n: String(number - MOST) })}` : "";
  message.textContent = fill(pattern, { n: String(number), q: query }) + rest;
};

let asked = 0;
const search = async () => {
  const query = input.value.trim();
  asked += 1;
  const mine = asked;
  if (fold(query).length < 2) {
    list.replaceChildren();
    message.textContent = "";
    return;
  }
  if (!loading) {
    message.textContent = words.busy;
  }
  try {
    const all = await load();
    if (mine === asked) {
      show(find(all, query), query);
    }
  } catch (error) {
    console.error(error);
    message.textContent = words.failed;
  }
};

input.addEventListener("input", search);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set("q", input.value.trim());
  history.replaceState(null, "", address);
  search();
});
const shared = new URLSearchParams(location.search).get("q");
if (shared) {
  input.value = shared;
  search();
}
