// Trên điện thoại hộp tìm chiếm cả màn hình, như một hộp thoại: phần còn lại của trang đứng yên.

/** Mở tờ toàn màn hình quanh `frame`; nút lùi của máy gọi `close`. Trả về cách dẹp tờ. */
export const openSheet = (frame, close) => {
  const undo = [...others(frame).map(still), said(frame), fitted(frame), watched(close)];
  frame.classList.add("tim--to");
  document.documentElement.classList.add("tim-dung");
  return () => {
    frame.classList.remove("tim--to");
    document.documentElement.classList.remove("tim-dung");
    undo.forEach((one) => one());
  };
};

const others = (frame) => {
  const found = [];
  for (let node = frame; node !== document.body; node = node.parentElement) {
    found.push(...[...node.parentElement.children].filter((one) => one !== node && !one.inert));
  }
  return found;
};

const still = (node) => {
  node.inert = true;
  return () => (node.inert = false);
};

const said = (frame) => {
  const label = frame.querySelector("input").getAttribute("aria-label");
  const attributes = { role: "dialog", "aria-modal": "true", "aria-label": label };
  Object.entries(attributes).forEach(([name, value]) => frame.setAttribute(name, value));
  return () => Object.keys(attributes).forEach((name) => frame.removeAttribute(name));
};

// Bàn phím ảo che nửa dưới: tờ chỉ cao bằng phần còn thấy.
const fitted = (frame) => {
  const view = window.visualViewport;
  const fit = () => frame.style.setProperty("--tim-cao", `${view.height}px`);
  view?.addEventListener("resize", fit);
  return () => {
    view?.removeEventListener("resize", fit);
    frame.style.removeProperty("--tim-cao");
  };
};

const watched = (close) => {
  if (!("CloseWatcher" in window)) {
    return () => {};
  }
  const watcher = new CloseWatcher();
  watcher.onclose = close;
  return () => watcher.destroy();
};
