// Những lần tìm gần đây: chỉ nằm trong trình duyệt này, không gửi đi đâu, xóa được.

const KEY = "tim-gan-day";
const MOST = 6;

/** Những lời đã tìm, mới nhất trước. */
export const recent = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
};

/** Nhớ một lời vừa tìm. */
export const remember = (query) => {
  const said = query.trim().normalize("NFC").slice(0, 120);
  if (said === "") {
    return;
  }
  const rest = recent().filter((one) => one.toLowerCase() !== said.toLowerCase());
  try {
    localStorage.setItem(KEY, JSON.stringify([said, ...rest].slice(0, MOST)));
  } catch {
    // Trình duyệt không cho lưu: không nhớ gì cả.
  }
};

/** Quên hết. */
export const forget = () => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Không lưu được thì cũng không có gì để quên.
  }
};
