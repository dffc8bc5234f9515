// Một kết quả thành các phần tử của trang: dùng chung cho hộp tìm và trang kết quả.

const VIETNAMESE = /[\u0300-\u036fđ]/i;
const isForeign = document.documentElement.lang !== "vi";

/** Tạo một phần tử với thuộc tính và nội dung. */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};

/** Tên riêng tiếng Việt trên trang tiếng Anh: máy đọc cần biết để đọc đúng. */
export const tongue = (text) => (isForeign && VIETNAMESE.test(text.normalize("NFD")) ? "vi" : null);

/** Loại của kết quả, và dấu “đã kết thúc” nếu có. */
export const kindOf = (result, say) => [
  element("span", { class: `loai loai-${result.kind}` }, say.kinds[result.kind] ?? say.kinds.page),
  ...(result.ended ? [" ", element("span", { class: "the" }, say.ended[result.kind] ?? say.ended.other)] : []),
];

/** Đoạn trích, những chữ tìm thấy được đánh dấu; không có thì không có gì. */
export const excerpt = (result, attributes) => {
  const parts = result.excerpt ?? [];
  if (parts.length === 0) {
    return null;
  }
  const text = parts.map((part) => part.text).join("");
  const shown = parts.map((part) => (part.hit ? element("mark", {}, part.text) : part.text));
  return element("span", { ...attributes, lang: tongue(text) }, ...shown);
};
