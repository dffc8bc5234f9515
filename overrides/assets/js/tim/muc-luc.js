// Mục lục tìm kiếm và lời của phần tìm: tải một lần, khi có người mở phần tìm.

const { timLoi, timGoc, timTren } = document.querySelector("[data-tim-goc]").dataset;
const top_ = new URL(timTren, location.href);

/** Địa chỉ đầy đủ của một trang, từ địa chỉ tính từ gốc trang web. */
export const address = (url) => new URL(url.replace(/^\//, ""), top_).href;

const fetched = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${url}`);
  }
  return answer.json();
};

const once = (make) => {
  let made = null;
  return () => {
    made ??= make();
    made.catch(() => (made = null));
    return made;
  };
};

/** Lời của phần tìm bằng thứ tiếng của trang; hỏng thì lần sau tải lại. */
export const words = once(() => fetched(new URL(timLoi, location.href)));

/** Mục lục đã mở, máy tìm tải cùng lúc; hỏng thì lần sau tải lại. */
export const index = once(async () => {
  const { openIndex } = await import("./engine.js");
  return openIndex(new URL(timGoc, location.href).href);
});

/** Điền các giá trị vào lời: “{n} kết quả”. */
export const fill = (pattern, values) =>
  Object.entries(values).reduce((text, [key, value]) => text.replaceAll(`{${key}}`, value), pattern);

/** Lời báo tìm được bao nhiêu. */
export const told = (say, found, query) => {
  const n = found.total.toLocaleString(document.documentElement.lang);
  const name = found.total === 0 ? "none" : found.total === 1 ? "one" : found.approximate ? "about" : "many";
  return fill(say[name], { n, q: query });
};
