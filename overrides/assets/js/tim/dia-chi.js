// Địa chỉ của một lần tìm ở trang kết quả: /tim-kiem/?q=…&loai=…&dia-ban=…&nam=…

/** Tên của mỗi loại trong địa chỉ. */
export const KINDS = {
  plan: "ke-hoach",
  task: "nhiem-vu",
  agency: "co-quan",
  document: "van-ban",
  article: "dieu",
  lesson: "bai-hoc",
  form: "mau",
  guide: "huong-dan",
  locality: "dia-ban",
};
const NAMES = Object.entries(KINDS);

/** Đọc lần tìm từ địa chỉ. */
export const readAddress = (search) => {
  const given = new URLSearchParams(search);
  const kind = NAMES.find(([, name]) => name === given.get("loai"))?.[0] ?? null;
  return {
    query: (given.get("q") ?? "").trim(),
    kind,
    locality: given.get("dia-ban") || null,
    year: /^\d{4}$/.test(given.get("nam") ?? "") ? Number(given.get("nam")) : null,
  };
};

/** Viết lần tìm thành phần sau của địa chỉ; điều không lọc thì không có mặt. */
export const writeAddress = ({ query, kind, locality, year }) => {
  const said = new URLSearchParams();
  if (query) said.set("q", query);
  if (kind) said.set("loai", KINDS[kind]);
  if (locality) said.set("dia-ban", locality);
  if (year) said.set("nam", String(year));
  return `?${said}`;
};
