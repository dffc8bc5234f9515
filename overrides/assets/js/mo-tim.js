// Mở phần tìm: chạm hay gõ vào ô ở đầu trang, bấm / hoặc Ctrl-K. Trước đó không tải gì của phần tìm.
// Không phải mô-đun: trang mở từ tệp (file://) vẫn dùng được phím tắt; ô tìm ở đó dẫn tới danh sách trang.
{
  const box = document.querySelector("[data-tim]");
  const field = document.querySelector("#tim-kiem-trang") ?? box?.querySelector("[name=q]");
  // Các mô-đun được hỏi cùng lúc, không đợi tệp này gọi tệp kia (tests/unit/publish/test_search_scripts.py).
  const parts = [
    "./tim/hop.js",
    "./tim/danh-sach.js",
    "./tim/gan-day.js",
    "./tim/ket-qua.js",
    "./tim/lua-chon.js",
    "./tim/muc-luc.js",
    "./tim/to.js",
  ];
  const engine = [
    "./tim/engine.js",
    "./tim/codes.js",
    "./tim/excerpt.js",
    "./tim/query.js",
    "./tim/rank.js",
    "./tim/store.js",
    "./tim/typing.js",
    "./tim/vocabulary.js",
    "./tim/words.js",
  ];
  const here = document.currentScript.src;
  const link = (rel, href) => Object.assign(document.createElement("link"), { rel, href });
  const ask = (names) =>
    document.head.append(...names.map((name) => link("modulepreload", new URL(name, here).href)));

  const style = () =>
    new Promise((done, failed) => {
      const sheet = link("stylesheet", document.querySelector("[data-tim-kieu]").dataset.timKieu);
      sheet.onload = done;
      sheet.onerror = () => {
        sheet.remove();
        failed(new Error(sheet.href));
      };
      document.head.append(sheet);
    });

  const load = async () => {
    box.setAttribute("aria-busy", "true");
    try {
      ask([...parts, ...engine]);
      const [{ searchBox }] = await Promise.all([import(new URL(parts[0], here).href), style()]);
      return searchBox(box);
    } finally {
      box.removeAttribute("aria-busy");
    }
  };

  let loading = null;
  const open = async () => {
    loading ??= load();
    try {
      (await loading).open();
    } catch (error) {
      // Mạng hỏng: ô vẫn là biểu mẫu thường; lần chạm sau tải lại.
      console.error(error);
      loading = null;
    }
  };

  const isTyping = (target) => target.isContentEditable || /^(input|textarea|select)$/i.test(target.localName);
  const isShortcut = (event) =>
    (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) ||
    (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey);

  // Trang kết quả tự hỏi phần của nó; máy tìm và bộ lọc thì chỉ khi có gì để tìm.
  const results = ["./tim/loc.js", ...engine];
  if (field?.id === "tim-kiem-trang") {
    if (new URLSearchParams(location.search).get("q")) ask(results);
    else field.addEventListener("focus", () => ask(results), { once: true });
  }

  const opens = box && location.protocol !== "file:";
  if (field) {
    document.addEventListener("keydown", (event) => {
      if (isShortcut(event)) {
        event.preventDefault();
        field.focus();
        field.select();
        if (opens) open();
      }
    });
  }
  if (opens) {
    field.addEventListener("click", open);
    field.addEventListener("input", open);
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") open();
    });
  }
}
