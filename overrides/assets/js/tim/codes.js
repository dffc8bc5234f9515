// Numbers from the text that scripts/hoagiai/search/codes.py makes of them.

const SIGN = new Int16Array(128).fill(-1);
let next = 0;
for (let code = 0x23; code < 0x7f; code += 1) {
  if (code !== 0x5c) {
    SIGN[code] = next;
    next += 1;
  }
}
const LAST = 64;
const STEP = 90;
export const STEPS = 16;

/** Calls `each(number, weight)` for every number of a list, the weightiest first. */
export const eachPosting = (text, each, weight = STEPS) => {
  let number = -1;
  let led = 0;
  for (let place = 0; place < text.length; place += 1) {
    const sign = SIGN[text.charCodeAt(place)];
    if (sign === STEP) {
      weight -= 1;
      number = -1;
    } else if (sign >= LAST) {
      led = led * 26 + sign - LAST;
    } else {
      number += led * LAST + sign + 1;
      led = 0;
      each(number, weight);
    }
  }
};

/** The numbers of a rising list. */
export const rising = (text) => {
  const numbers = [];
  eachPosting(text, (number) => numbers.push(number));
  return numbers;
};

/** A table of what holds from one entry to the next, of `[value, first entry]`. */
export const runsOf = (runs, count) => {
  const table = new Uint8Array(count);
  runs.forEach(([value, first]) => table.fill(value, first));
  return table;
};
