// Số kết quả theo loại, địa bàn, năm, từ lời của mục lục thành điều bộ lọc bày ra.

/** Trả về {kind: Map, locality: [{value, name, count}], year: [{value, name, count}]}. */
export const counted = (facets = {}) => ({
  kind: new Map(pairs(facets.kind)),
  locality: rows(facets.locality).sort((a, b) => a.name.localeCompare(b.name, "vi")),
  year: rows(facets.year).sort((a, b) => b.value - a.value),
});

const pairs = (counts = {}) => (Array.isArray(counts) ? counts.map(({ value, count }) => [value, count]) : Object.entries(counts));

const rows = (counts = {}) =>
  Array.isArray(counts)
    ? counts.map(({ value, name, count }) => ({ value: String(value), name: name ?? String(value), count }))
    : Object.entries(counts).map(([value, count]) => ({ value, name: value, count }));
