// Đăng ký bộ giữ trang (sw.js) để đọc khi không có mạng. Chỉ ở https, hoặc ngay trên máy này; không ở file://.
// Trang không khai <link rel="manifest">, hoặc sw.js trên máy chủ đã rỗng, thì gỡ bộ giữ trang và mọi bản đã lưu.
{
  const top = new URL("../../", document.currentScript.src).href;
  const address = `${top}sw.js`;
  const workers = location.protocol.startsWith("http") && navigator.serviceWorker;

  const remove = async () => {
    const kept = await workers.getRegistration(top);
    if (kept?.scope === top) await kept.unregister();
    for (const name of await caches.keys()) if (name.endsWith(` ${top}`)) await caches.delete(name);
  };

  const removeIfEmpty = async () => {
    const answer = await fetch(address, { cache: "no-store" });
    if (answer.ok && !(await answer.text()).trim()) await remove();
  };

  // Bộ giữ trang thật thì trả lời; tệp rỗng thì im lặng.
  const answers = (worker) =>
    new Promise((tell) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(true);
      worker.postMessage("", [port2]);
      setTimeout(tell, 5000, false);
    });

  const begin = async () => {
    if (!document.querySelector("link[rel=manifest]")) return remove();
    const kept = await workers.register(address, { scope: top });
    kept.addEventListener("updatefound", () => removeIfEmpty().catch(() => {}));
    if (kept.waiting || (kept.active && !(await answers(kept.active)))) await removeIfEmpty();
  };

  // Sau khi trang đã hiện: không tranh mạng với trang. Trình duyệt không cho thì trang vẫn đọc như thường.
  if (workers) addEventListener("load", () => begin().catch(() => {}));
}
