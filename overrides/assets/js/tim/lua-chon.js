// Các lựa chọn của hộp tìm: một kết quả, một lời tìm lại, đường tới mọi kết quả. Chúng là liên kết thật:
// bấm chuột giữa vẫn mở thẻ mới, chép được địa chỉ.

import { element, excerpt, kindOf, marked, tongue } from "./ket-qua.js";
import { address } from "./muc-luc.js";

/** Một kết quả. */
export const resultOption = (result, say) =>
  element(
    "a",
    { class: "tim__mot", href: address(result.url) },
    element("b", { lang: tongue(result.title) }, ...marked(result.titlePieces)),
    element(
      "span",
      { class: "tim__cua" },
      ...kindOf(result, say),
      " ",
      element("span", { lang: tongue(result.context ?? "") }, result.context ?? ""),
    ),
    excerpt(result, { class: "tim__trich" }),
  );

/** Một lời để tìm: lời gần đây, hay lời gõ đúng hơn. */
export const queryOption = (query, href, before = null) =>
  element("a", { class: "tim__mot tim__loi", href, "data-tim-loi-nay": query }, before, element("b", {}, query));

/** Một chủ đề gần với điều đã gõ. */
export const nearOption = (near, say) =>
  element(
    "a",
    { class: "tim__mot", href: address(near.url) },
    element("b", { lang: tongue(near.title) }, near.title),
    element("span", { class: "tim__cua" }, say.near),
  );

/** Đường tới trang kết quả. */
export const allOption = (text, href) =>
  element("a", { class: "tim__mot tim__het", href }, text);
