// Mở phần tìm: chạm hay gõ vào ô ở đầu trang, bấm / hoặc Ctrl-K. Trước đó không tải gì của phần tìm.
// Không phải mô-đun: trang mở từ tệp (file://) vẫn dùng được phím tắt; ô tìm ở đó dẫn tới danh sách trang.
{
  const box = document.querySelector("[data-tim]");
  const field = document.querySelector("#tim-kiem-trang") ?? box?.querySelector("[name=q]");
  const address = (name) => new URL(document.querySelector("[data-tim-mo]").dataset[name], location.href).href;

  const style = () =>
    new Promise((done, failed) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address("timKieu") });
      link.onload = done;
      link.onerror = () => {
        link.remove();
        failed(new Error(link.href));
      };
      document.head.append(link);
    });

  const load = async () => {
    box.setAttribute("aria-busy", "true");
    try {
      const [{ searchBox }] = await Promise.all([import(address("timMo")), style()]);
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
