// Words as the search compares them; scripts/hoagiai/search/words.py does the same when the index is made.
// Both sides are held together by one table, tests/search/words.yml.

const TOKEN = /[\p{L}\p{Nl}\p{No}]+|\p{Nd}+/gu;
const TONES = { "\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5" };
const Y_FOR_I = /^(qu|[hklmst])y$/;
const ASCII = /^[\x00-\x7f]*$/;

/** The syllables and numbers of a text in order, in lower case. */
export const tokens = (text) => text.normalize("NFC").toLowerCase().match(TOKEN) ?? [];

/** The same with their places in the text, which must be in form NFC. */
export const placedTokens = (text) =>
  [...text.matchAll(TOKEN)].map((match) => ({ token: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));

const bothWays = (letters) => letters.replace(Y_FOR_I, "$1i");

// Few words make a text: each is taken apart once.
const known = new Map();
const MOST_KNOWN = 10_000;

/** What a token of a Vietnamese text is compared by: `folded` without marks, `spelling` with all of them. */
export const vietnamese = (token) => {
  const seen = known.get(token);
  if (seen !== undefined) {
    return seen;
  }
  if (known.size >= MOST_KNOWN) {
    known.clear();
  }
  const word = takenApart(token);
  known.set(token, word);
  return word;
};

const takenApart = (token) => {
  if (ASCII.test(token)) {
    const bare = bothWays(token);
    return { folded: bare, spelling: bare };
  }
  let tone = "";
  let letters = "";
  let bare = "";
  for (const sign of token.normalize("NFD")) {
    if (sign in TONES) {
      tone = TONES[sign];
      continue;
    }
    letters += sign;
    if (sign < "\u0300" || sign > "\u036f") {
      bare += sign === "đ" ? "d" : sign;
    }
  }
  return { folded: bothWays(bare), spelling: bothWays(letters.normalize("NFC")) + tone };
};

/** The word of a spelling with its tone as a digit, as Telex and VNI give it. */
export const spelledWord = (text) => {
  const tone = /[1-5]$/.exec(text)?.[0] ?? "";
  const { folded, spelling } = vietnamese(tone === "" ? text : text.slice(0, -1));
  return { folded, spelling: spelling + tone };
};

const singular = (word) => {
  if (word.endsWith("ies")) {
    return `${word.slice(0, -3)}y`;
  }
  return word.endsWith("s") && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
};

/** What a token of an English text is compared by: of a plural its singular. */
export const english = (token) => {
  const word = ASCII.test(token) ? { folded: token, spelling: token } : vietnamese(token);
  if ([...word.folded].length < 4 || !ASCII.test(word.spelling) || !/^[a-z]+$/.test(word.folded)) {
    return word;
  }
  const one = singular(word.folded);
  return { folded: one, spelling: one };
};

export const readerOf = (language) => (language === "vi" ? vietnamese : english);

// Which marks a spelling has on each letter, without the tone.
const TONE_DIGIT = /^(.*?\D)([1-5])$/u;
const parts = (spelling) => {
  const found = TONE_DIGIT.exec(spelling);
  return found ? [found[1], found[2]] : [spelling, ""];
};
const base = (letter) => (letter === "đ" ? "d" : letter.normalize("NFD")[0]);

/** Whether a spelling could be what was typed, if only marks were left out. */
export const fits = (typed, spelling) => {
  const [letters, tone] = parts(typed);
  const [whole, itsTone] = parts(spelling);
  if (tone !== "" && tone !== itsTone) {
    return false;
  }
  const own = [...whole];
  return [...letters].every((letter, place) => letter === own[place] || letter === base(own[place] ?? ""));
};

const MARKS = { 1: "\u0301", 2: "\u0300", 3: "\u0309", 4: "\u0303", 5: "\u0323" };
const VOWEL = /[aeiouyăâêôơư]/;

/** A spelling as it is printed: “hoa2” is “hòa”. */
export const printed = (spelling) => {
  const [letters, tone] = parts(spelling);
  if (tone === "") {
    return letters;
  }
  const signs = [...letters];
  const at = tonePlace(signs);
  signs[at] = (signs[at] + MARKS[tone]).normalize("NFC");
  return signs.join("");
};

const tonePlace = (signs) => {
  const marked = signs.findLastIndex((sign) => /[ăâêôơư]/.test(sign));
  if (marked >= 0) {
    return marked;
  }
  const skip = /^(qu|gi)[aeiouy]/.test(signs.join("")) ? 2 : 0;
  const vowels = [...signs.keys()].filter((place) => place >= skip && VOWEL.test(signs[place]));
  const closed = vowels.length > 0 && vowels.at(-1) < signs.length - 1;
  return (closed ? vowels.at(-1) : vowels[vowels.length > 2 ? 1 : 0]) ?? 0;
};
