// What fingers and keyboards do to Vietnamese: Telex and VNI left in, words glued together, one slip.

const HATS = { a: "â", e: "ê", o: "ô", d: "đ" };
const HOOKS = { a: "ă", o: "ơ", u: "ư" };
const TELEX_TONES = { s: "1", f: "2", r: "3", x: "4", j: "5" };
const VNI_SHAPES = { 6: { a: "â", e: "ê", o: "ô" }, 7: { o: "ơ", u: "ư" }, 8: { a: "ă" }, 9: { d: "đ" } };
const VOWEL = /[aeiouyăâêôơư]/;

const lastOf = (letters, shapes) => letters.findLastIndex((letter) => letter in shapes);

/** The letters and the tone that Telex keys stand for; null where they stand for nothing. */
export const fromTelex = (token) => {
  if (!/^[a-z]+$/.test(token)) {
    return null;
  }
  const letters = [];
  let tone = "";
  let changed = false;
  for (const key of token) {
    const vowelBefore = letters.some((letter) => VOWEL.test(letter));
    const twin = letters.lastIndexOf(key);
    if (key in TELEX_TONES && vowelBefore && tone === "") {
      tone = TELEX_TONES[key];
      changed = true;
    } else if (key === "w" && lastOf(letters, HOOKS) >= 0) {
      // “uow” is “ươ”: the key hooks both.
      const at = lastOf(letters, HOOKS);
      letters[at] = HOOKS[letters[at]];
      if (letters[at] === "ơ" && letters[at - 1] === "u" && letters[at - 2] !== "q") {
        letters[at - 1] = "ư";
      }
      changed = true;
    } else if (key === "w") {
      letters.push("ư");
      changed = true;
    } else if (key in HATS && twin >= 0 && (key !== "d" || twin === 0)) {
      letters[twin] = HATS[key];
      changed = true;
    } else {
      letters.push(key);
    }
  }
  return changed ? letters.join("") + tone : null;
};

/** The same for VNI, where digits stand for marks. */
export const fromVni = (run) => {
  if (!/^[a-z]+[1-9][a-z0-9]*$/.test(run)) {
    return null;
  }
  const letters = [];
  let tone = "";
  for (const key of run) {
    if (!/\d/.test(key)) {
      letters.push(key);
    } else if (key in VNI_SHAPES) {
      const at = lastOf(letters, VNI_SHAPES[key]);
      if (at < 0) {
        return null;
      }
      letters[at] = VNI_SHAPES[key][letters[at]];
      if (letters[at] === "ơ" && letters[at - 1] === "u") {
        letters[at - 1] = "ư";
      }
    } else if (key === "0" || tone !== "" || !letters.some((letter) => VOWEL.test(letter))) {
      return null;
    } else {
      tone = key;
    }
  }
  return letters.join("") + tone;
};

/** Whether one slip makes `typed` of `meant`: a letter too many, too few, wrong, or two in wrong order. */
export const oneSlip = (typed, meant) => {
  const [short, long] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
  if (long.length - short.length > 1 || typed === meant) {
    return false;
  }
  let at = 0;
  while (at < short.length && short[at] === long[at]) {
    at += 1;
  }
  if (short.length < long.length) {
    return short.slice(at) === long.slice(at + 1);
  }
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2));
};

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const placeOf = (key) => {
  const row = ROWS.findIndex((keys) => keys.includes(key));
  return [row, row < 0 ? -9 : ROWS[row].indexOf(key) + row / 2];
};

/** Whether the slip is of a finger: the neighbour's key, or two keys in wrong order. */
export const fingerSlip = (typed, meant) => {
  if (typed.length !== meant.length) {
    return false;
  }
  const wrong = [...typed].flatMap((key, at) => (key === meant[at] ? [] : [at]));
  if (wrong.length === 2) {
    return true;
  }
  const [[row, at], [meantRow, meantAt]] = [placeOf(typed[wrong[0]]), placeOf(meant[wrong[0]])];
  return Math.abs(row - meantRow) <= 1 && Math.abs(at - meantAt) <= 1;
};
