// Trình chiếu: mỗi lúc một trang. Không có script thì cả bộ là một trang dài, đọc từ trên xuống.
// Đánh dấu trước khi vẽ gì, để cả bộ không hiện ra rồi thu lại còn một trang.
const root = document.documentElement;
root.classList.add("chieu");

addEventListener("DOMContentLoaded", () => {
  const slides = [...document.querySelectorAll(".trang")];
  const counter = document.querySelector("[data-so]");
  const notes = document.querySelector('[data-lam="noi"]');
  const SWIPE = 45;
  const EDGE = 0.3;
  let current = 0;

  const kept = (key, value) => {
    try {
      if (value !== undefined) localStorage.setItem(key, value);
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  const show = (index, { write = true, focus = true } = {}) => {
    current = Math.min(Math.max(index, 0), slides.length - 1);
    for (const [place, slide] of slides.entries()) {
      slide.classList.toggle("dang-chieu", place === current);
    }
    counter.textContent = `${current + 1}/${slides.length}`;
    if (write) history.replaceState(null, "", `#${current + 1}`);
    if (focus) slides[current].focus({ preventScroll: true });
    scrollTo(0, 0);
  };

  const read = () => {
    const number = Number.parseInt(location.hash.slice(1), 10);
    return Number.isNaN(number) ? 0 : number - 1;
  };

  const say = () => {
    const on = root.classList.toggle("co-loi");
    notes.setAttribute("aria-pressed", String(on));
  };

  const shade = () => {
    const dark = root.dataset.nen ? root.dataset.nen === "toi" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.nen = dark ? "sang" : "toi";
    kept("nen", root.dataset.nen);
  };

  const fill = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.requestFullscreen?.().catch(() => {});
  };

  const jobs = {
    truoc: () => show(current - 1),
    sau: () => show(current + 1),
    dau: () => show(0),
    cuoi: () => show(slides.length - 1),
    noi: say,
    nen: shade,
    day: fill,
  };

  const keys = {
    ArrowRight: "sau",
    ArrowDown: "sau",
    PageDown: "sau",
    " ": "sau",
    Enter: "sau",
    ArrowLeft: "truoc",
    ArrowUp: "truoc",
    PageUp: "truoc",
    Backspace: "truoc",
    Home: "dau",
    End: "cuoi",
    n: "noi",
    d: "nen",
    f: "day",
  };

  const jobOf = (event) => {
    if (event.key === " " && event.shiftKey) return "truoc";
    return keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  };

  // Trang dài hơn màn hình (điện thoại): mũi tên lên, xuống cuộn như thường.
  const scrolls = (event) =>
    ["ArrowDown", "ArrowUp"].includes(event.key) && root.scrollHeight > root.clientHeight + 1;

  addEventListener("keydown", (event) => {
    const job = jobOf(event);
    const onControl = event.target.closest("a, button") && [" ", "Enter"].includes(event.key);
    if (!job || event.ctrlKey || event.metaKey || event.altKey || onControl || scrolls(event)) return;
    event.preventDefault();
    jobs[job]();
  });

  for (const button of document.querySelectorAll("[data-lam]")) {
    button.addEventListener("click", () => jobs[button.dataset.lam]());
  }

  let started = null;
  addEventListener("touchstart", (event) => {
    started = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });

  addEventListener("touchend", (event) => {
    const end = event.changedTouches[0];
    const across = started ? end.clientX - started.clientX : 0;
    const down = started ? Math.abs(end.clientY - started.clientY) : 0;
    started = null;
    if (Math.abs(across) > SWIPE && Math.abs(across) > down * 1.5) jobs[across < 0 ? "sau" : "truoc"]();
  }, { passive: true });

  // Bấm mép trái: lùi; mép phải: tiến. Giữa trang để chọn chữ và bấm liên kết.
  addEventListener("click", (event) => {
    if (event.target.closest("a, button, nav, aside") || String(getSelection())) return;
    const place = event.clientX / innerWidth;
    if (place < EDGE) jobs.truoc();
    else if (place > 1 - EDGE) jobs.sau();
  });

  addEventListener("hashchange", () => show(read(), { write: false }));

  const nen = kept("nen");
  if (nen === "sang" || nen === "toi") root.dataset.nen = nen;
  for (const part of document.querySelectorAll(".nut-chieu")) part.hidden = false;
  show(read(), { write: location.hash !== "", focus: false });
});
