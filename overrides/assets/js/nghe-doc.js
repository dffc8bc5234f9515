// Cỡ chữ và nghe đọc. Cỡ chữ nhớ trên máy này. Nghe đọc dùng giọng có sẵn trong máy, không gửi chữ đi đâu:
// máy không có giọng của thứ tiếng trên trang thì nút không hiện.
(() => {
  const root = document.documentElement;
  const SIZES = ["90", "100", "115", "130", "150", "175", "200"];
  const NORMAL = SIZES.indexOf("100");

  const size = () => {
    const place = SIZES.indexOf(root.dataset.co);
    return place < 0 ? NORMAL : place;
  };
  const setSize = (place) => {
    const value = SIZES[Math.min(Math.max(place, 0), SIZES.length - 1)];
    root.dataset.co = value;
    try {
      localStorage.setItem("co", value);
    } catch {
      // Không lưu được: chỉ đổi trang đang mở.
    }
  };
  for (const button of document.querySelectorAll("[data-hoc-cu] [data-co]")) {
    const step = { "-": -1, "+": 1 }[button.dataset.co];
    button.addEventListener("click", () => setSize(step ? size() + step : NORMAL));
  }

  const tool = document.querySelector("[data-nghe]");
  const synth = window.speechSynthesis;
  if (!tool || !synth) return;
  const language = tool.dataset.tieng;
  const speak = tool.querySelector("[data-doc]");
  const stop = tool.querySelector("[data-thoi]");

  const voice = () =>
    synth
      .getVoices()
      .find((one) => one.localService && one.lang.toLowerCase().replace("_", "-").split("-")[0] === language);

  // Đọc phần giải thích và tình huống, từng đoạn một; lời giải còn gấp thì không đọc trước.
  const passages = () =>
    ["giai-thich", "tinh-huong"].flatMap((anchor) => {
      const found = [];
      let node = document.getElementById(anchor);
      while (node && (found.length === 0 || node.localName !== "h2")) {
        found.push(node);
        node = node.nextElementSibling;
      }
      return found.flatMap((part) =>
        part.matches("p, h2, h3") ? [part] : [...part.querySelectorAll("p, li, h3, td, th")].filter(isShown),
      );
    });
  const isShown = (part) => !part.closest("details:not([open])") && !part.querySelector("p, li");
  const wordsOf = (part) => {
    const copy = part.cloneNode(true);
    for (const mark of copy.querySelectorAll(".headerlink, small")) mark.remove();
    return copy.textContent.trim();
  };

  let queue = [];
  let at = 0;
  // Mỗi lần dừng là một lượt mới: tiếng báo “đọc xong” của lượt cũ không được đẩy lượt này đi tiếp.
  let turn = 0;

  const show = (state) => {
    tool.dataset.nghe = state;
    speak.textContent = { doc: speak.dataset.chuNghi, nghi: speak.dataset.chuTiep }[state] ?? speak.dataset.chuDoc;
    stop.hidden = state === "";
  };
  const unmark = () => document.querySelector(".dang-doc")?.classList.remove("dang-doc");
  const hush = () => {
    turn += 1;
    synth.cancel();
  };
  const finish = () => {
    hush();
    unmark();
    queue = [];
    at = 0;
    show("");
  };
  const next = () => {
    unmark();
    if (at >= queue.length) {
      finish();
      return;
    }
    const mine = turn;
    const said = new SpeechSynthesisUtterance(wordsOf(queue[at]));
    const used = voice();
    if (used) said.voice = used;
    said.lang = used?.lang ?? language;
    said.onend = () => {
      if (mine !== turn) return;
      at += 1;
      next();
    };
    said.onerror = () => mine === turn && finish();
    queue[at].classList.add("dang-doc");
    synth.speak(said);
  };

  speak.addEventListener("click", () => {
    if (tool.dataset.nghe === "doc") {
      // Android không tạm dừng giữa câu được: dừng hẳn, rồi đọc lại từ đầu đoạn.
      hush();
      show("nghi");
      return;
    }
    if (queue.length === 0) queue = passages().filter((part) => wordsOf(part));
    hush();
    show("doc");
    next();
  });
  stop.addEventListener("click", () => {
    finish();
    speak.focus();
  });
  addEventListener("pagehide", hush);

  const offer = () => {
    tool.hidden = false;
    tool.classList.toggle("hoc-cu__nghe--co", Boolean(voice()));
  };
  offer();
  synth.addEventListener?.("voiceschanged", offer);
})();
