// Đọc khi không có mạng. Có mạng: trang luôn lấy từ mạng, bản mới nhất. Mất mạng: đưa bản đã lưu, ghi rõ lúc lưu.
// Làm rỗng tệp này trên máy chủ là gỡ được nó, và mọi bản đã lưu, khỏi mọi máy (adr/0016).
const build = "";
const home = registration.scope;
const [pages, files, search, kept] = ["trang", "tep", "tim", "luu"].map((name) => `${name} ${home}`);
const most = { [pages]: 150, [files]: 120, [search]: 200 };
const lost = `${home}khong-co-mang.html`;
const hash = /\.[0-9a-f]{10}(?=\.\w+$)/;
// Mục lục tìm kiếm: thư mục đặt tên theo bản thì không đổi; tệp gốc thì đổi.
const shard = new RegExp(`^${home}tim/[^/]+/[^/]+/`);
const plain = (url) => url.replace(/[?#].*/, "");
const find = async (url, ...names) => {
  for (const cacheName of names) {
    const found = await caches.match(url, { cacheName });
    if (found) return found;
  }
};

const put = async (name, url, answer) => {
  const cache = await caches.open(name);
  await cache.delete(url);
  await cache.put(url, answer);
  for (const old of (await cache.keys()).slice(0, -most[name])) await cache.delete(old);
};

// Giữ một trang, kèm lúc lưu và tên của nó, cùng các tệp nó cần.
const keep = async (url, answer) => {
  if (!answer.ok || !answer.headers.get("content-type")?.includes("html")) return;
  const text = await answer.text();
  const ten = encodeURIComponent(text.match(/<title>(.*?)</s)?.[1]);
  const headers = { "content-type": "text/html; charset=utf-8", luu: Date.now(), ten };
  if (url === lost || (await find(url, kept))) await put(kept, url, new Response(text, { headers }));
  else await put(pages, url, new Response(text, { headers }));
  for (const [, way] of text.matchAll(/ (?:href|src)="([^"]+\.[0-9a-f]{10}\.\w+)"/g))
    await file(new Request(new URL(way, url), { cache: "force-cache" }));
};

const page = async (event) => {
  const url = plain(event.request.url);
  try {
    const answer = await fetch(event.request.url, { cache: "no-cache", redirect: "manual" });
    event.waitUntil(keep(url, answer.clone()).catch(() => {}));
    return answer;
  } catch {
    const saved = await find(url, kept, pages);
    return saved ? marked(saved) : ((await find(lost, kept)) ?? Response.error());
  }
};

const marked = async (saved) => {
  const text = await saved.text();
  const then = new Date(+saved.headers.get("luu"));
  const month = then.getMonth() < 2 ? "2-digit" : "numeric";
  const date = then.toLocaleDateString("vi", { day: "2-digit", month, year: "numeric" });
  const day = `${then.toLocaleTimeString("vi", { timeStyle: "short" })}, ${date}`;
  const words = text.includes('<html lang="en"')
    ? `No network. This copy was kept on this device at ${day}.`
    : `Không có mạng. Đây là bản lưu trên máy này lúc ${day}.`;
  const told = text.replace(/<body[^>]*>/, `$&<p class="mat-mang" role="status">${words}</p>`);
  return new Response(told, { headers: saved.headers });
};

const file = async (request) => {
  const saved = await caches.match(request);
  if (saved) return saved;
  try {
    const answer = await fetch(request);
    if (answer.ok) await put(hash.test(request.url) ? files : search, request.url, answer.clone());
    return answer;
  } catch (error) {
    // Trang lưu đã lâu gọi tệp tên cũ: bản khác của tệp ấy còn hơn không có.
    const bare = request.url.replace(hash, "");
    const near = (await (await caches.open(files)).keys()).find((one) => one.url.replace(hash, "") === bare);
    return (near && (await caches.match(near))) ?? Promise.reject(error);
  }
};

const other = async (request) => {
  try {
    const answer = await fetch(request);
    if (answer.ok && request.url.startsWith(`${home}tim/`)) await put(search, request.url, answer.clone());
    return answer;
  } catch (error) {
    return (await find(request.url, kept, search)) ?? Promise.reject(error);
  }
};

const begin = async () => {
  for (const url of [lost, home]) await keep(url, await fetch(url, { cache: "no-cache" }));
  await skipWaiting();
};

// Trang đang mở lúc cài lần đầu cũng được giữ.
const take = async () => {
  await clients.claim();
  for (const { url } of await clients.matchAll()) await keep(plain(url), await fetch(url, { cache: "force-cache" }));
};

addEventListener("install", (event) => event.waitUntil(begin()));
addEventListener("activate", (event) => event.waitUntil(take()));
addEventListener("message", (event) => event.ports[0].postMessage(build));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(home)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else event.respondWith(hash.test(request.url) || shard.test(request.url) ? file(request) : other(request));
});
