// Lưu cả chuyên đề trên máy người đọc; ở trang “không có mạng”, kể những trang đã lưu.
{
  const top = new URL("../../", document.currentScript.src).href;
  const store = `luu ${top}`;

  const filled = (words, values) => words.replace(/{(\w+)}/g, (_, name) => values[name]);
  const mark = (answer, title) => ({
    "content-type": answer.headers.get("content-type"),
    luu: Date.now(),
    ten: encodeURIComponent(title),
  });

  const keepPage = async (cache, url) => {
    const answer = await fetch(url, { cache: "no-cache" });
    if (!answer.ok) throw new Error(url);
    const text = await answer.text();
    const page = new DOMParser().parseFromString(text, "text/html");
    const parts = page.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]");
    for (const part of parts) {
      const file = new URL(part.getAttribute("href") ?? part.getAttribute("src"), url).href;
      if (file.startsWith(top) && !(await cache.match(file))) await cache.add(file);
    }
    await cache.put(url, new Response(text, { headers: mark(answer, page.title) }));
  };

  const module = async (box) => {
    const [keep, drop] = box.querySelectorAll("button");
    const said = box.querySelector("[role=status]");
    const list = new URL(box.dataset.luu, location.href);
    const { trang } = await (await fetch(list)).json();
    const urls = trang.map((way) => new URL(way, location.href).href.replace(/#.*/, ""));

    const show = (kept, words) => {
      drop.hidden = !kept;
      said.textContent = words;
    };

    const work = async () => {
      keep.disabled = true;
      try {
        const cache = await caches.open(store);
        for (const [n, url] of urls.entries()) {
          said.textContent = filled(box.dataset.dangLuu, { n: n + 1, all: urls.length });
          await keepPage(cache, url);
        }
        await cache.add(list);
        // Xin máy đừng tự xóa bản lưu khi gần hết chỗ; không được cũng không sao.
        navigator.storage?.persist?.();
        show(true, filled(box.dataset.daLuu, { n: urls.length }));
      } catch {
        said.textContent = box.dataset.chuaLuu;
      }
      keep.disabled = false;
    };

    keep.addEventListener("click", work);
    drop.addEventListener("click", async () => {
      const cache = await caches.open(store);
      for (const url of urls) await cache.delete(url);
      show(false, box.dataset.daXoa);
      keep.focus();
    });
    const cache = await caches.open(store);
    const kept = (await Promise.all(urls.map((url) => cache.match(url)))).filter(Boolean).length;
    if (kept) show(true, filled(box.dataset.daLuu, { n: kept }));
    box.hidden = false;
  };

  const listKept = async (place) => {
    const found = new Map();
    for (const name of [`trang ${top}`, store]) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const headers = (await cache.match(url)).headers;
        if (headers.has("ten") && !url.endsWith("/khong-co-mang.html")) found.set(url, headers);
      }
    }
    const newest = [...found].sort(([, a], [, b]) => b.get("luu") - a.get("luu"));
    for (const [url, headers] of newest) {
      const link = document.createElement("a");
      const title = new DOMParser().parseFromString(decodeURIComponent(headers.get("ten")), "text/html");
      link.textContent = title.body.textContent.replace(/ – [^–]*$/, "");
      link.href = url;
      if (url.startsWith(`${top}en/`)) link.lang = "en";
      const item = document.createElement("li");
      item.append(link);
      place.querySelector("ul").append(item);
    }
    place.hidden = newest.length === 0;
  };

  if (location.protocol.startsWith("http") && navigator.serviceWorker && self.caches) {
    for (const box of document.querySelectorAll("[data-luu]")) module(box).catch(() => {});
    for (const place of document.querySelectorAll("[data-da-luu-tren-may]")) listKept(place).catch(() => {});
  }
}
