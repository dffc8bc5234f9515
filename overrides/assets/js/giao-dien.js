// Nút đổi nền sáng, tối. Chưa bấm thì theo máy; không có script thì nút ẩn.
const root = document.documentElement;
const button = document.querySelector("[data-doi-nen]");
const dark = matchMedia("(prefers-color-scheme: dark)");

const shown = () => root.dataset.nen ?? (dark.matches ? "toi" : "sang");

const keep = (value) => {
  try {
    localStorage.setItem("nen", value);
  } catch {
    // Trình duyệt không cho lưu: chỉ đổi trang đang mở.
  }
};

if (button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    root.dataset.nen = shown() === "toi" ? "sang" : "toi";
    keep(root.dataset.nen);
  });
}

// Đổi ngôn ngữ thì đứng nguyên chỗ đang đọc: hai thứ tiếng dùng chung neo. Nút nằm ở đầu trang, nên người
// đã kéo lên tới đó thì về lại chỗ ghi trong địa chỉ.
const NEAR_TOP = 160;
const passed = (part) => part.getBoundingClientRect().top < NEAR_TOP && part.checkVisibility?.() !== false;
const place = () => [...document.querySelectorAll("#noi-dung [id]")].findLast(passed)?.id;

for (const other of document.querySelectorAll("a.ngon-ngu")) {
  other.addEventListener("click", () => {
    other.hash = (scrollY > NEAR_TOP && place()) || location.hash;
  });
}
