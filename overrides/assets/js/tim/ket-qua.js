// Một kết quả thành các phần tử của trang: dùng chung cho hộp tìm và trang kết quả.

const MARKED = /[\u0300-\u036fđ]/i;
/** Từ chừng này phần các tiếng có dấu trở lên thì là tiếng Việt, không phải tiếng Anh có một tên riêng. */
const SHARE = 0.4;
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

/** Chữ Việt trên trang tiếng Anh: máy đọc cần biết để đọc đúng. */
export const tongue = (text) => {
  const syllables = isForeign ? text.normalize("NFD").split(/\s+/) : [];
  return syllables.filter((one) => MARKED.test(one)).length > SHARE * syllables.length ? "vi" : null;
};

/** Loại của kết quả, và dấu “đã kết thúc” nếu có. */
export const kindOf = (result, say) => [
  element("span", { class: `loai loai-${result.kind}` }, say.kinds[result.kind] ?? say.kinds.page),
  ...(result.ended ? [" ", element("span", { class: "the" }, say.ended[result.kind] ?? say.ended.other)] : []),
];

/** Các mảnh chữ của mục lục, những chữ tìm thấy được đánh dấu. */
export const marked = (pieces) => pieces.map(({ text, hit }) => (hit ? element("mark", {}, text) : text));

/** Đoạn trích; không có thì không có gì. */
export const excerpt = ({ excerpt: pieces }, attributes) => {
  const lang = tongue(pieces.map(({ text }) => text).join(""));
  return pieces.length === 0 ? null : element("span", { ...attributes, lang }, ...marked(pieces));
};
