// What the root of an index knows without another file: its words, frequent pairs, abbreviations.

import { fingerSlip, oneSlip } from "./typing.js";

const counts = (text) => [...text].map((sign) => 2 ** (parseInt(sign, 36) / 2));
const table = (names, often) => new Map(names.map((name, place) => [name, often[place]]));
const CONSONANTS = /^[^aeiouy]+$/;
const SHORTEST_SLIP = 4;
// A word that is so much rarer than a frequent pair, and reads like it, is that pair glued together.
const RARER = 8;
const MUCH_RARER = 30;
const FINGER = 2;

export class Vocabulary {
  constructor(root) {
    this.words = table(root.words.split(" "), counts(root.often));
    this.pairs = new Map();
    this.short = new Map(Object.entries(root.short));
    this.sorted = root.words.split(" ");
    this.count = root.count;
  }

  /** Takes in the frequent pairs: a line for each first word, the second ones behind it. */
  learn(pairs, together) {
    const names = pairs.split("\n").flatMap((line) => {
      const [first, ...seconds] = line.split(" ");
      return seconds.map((second) => `${first} ${second}`);
    });
    this.pairs = table(names, counts(together));
  }

  knows(word) {
    return this.words.has(word) || /^\p{Nd}+$/u.test(word);
  }

  often(word) {
    return this.words.get(word) ?? 0;
  }

  together(first, second) {
    return this.pairs.get(`${first} ${second}`) ?? 0;
  }

  /** How likely a word is between its neighbours, as a logarithm. */
  likely(word, before, after) {
    return Math.log1p(this.often(word)) + 2 * Math.log1p(this.together(before, word)) + 2 * Math.log1p(this.together(word, after));
  }

  /** Words that begin with `start`, the likeliest after `before` first. */
  completions(start, before, most) {
    const found = [];
    for (let place = lowerBound(this.sorted, start); this.sorted[place]?.startsWith(start); place += 1) {
      if (this.sorted[place] !== start) {
        found.push(this.sorted[place]);
      }
    }
    return this.best(found, before, "", most);
  }

  best(words, before, after, most, typed = "") {
    const finger = (word) => (typed !== "" && fingerSlip(typed, word) ? FINGER : 0);
    const rated = words.map((word) => [this.likely(word, before, after) + finger(word), word]);
    return rated.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1)).slice(0, most).map(([, word]) => word);
  }

  /** The likeliest words that one slip makes `typed`. */
  slips(typed, before, after, most) {
    // Of few letters one slip makes any word: a neighbour must bear it out, or the place of the keys.
    const isLikely = (word) =>
      typed.length >= SHORTEST_SLIP || this.together(before, word) + this.together(word, after) > 0 || (typed.length > 2 && fingerSlip(typed, word));
    return this.best(this.sorted.filter((word) => oneSlip(typed, word) && isLikely(word)), before, after, most, typed);
  }

  /** The words that were glued together as `typed`; none where it is no run of known words. */
  unglued(typed, most = 5) {
    const reach = [{ likely: 0, words: [] }];
    for (let end = 1; end <= typed.length; end += 1) {
      for (let start = Math.max(0, end - 7); start < end; start += 1) {
        const word = typed.slice(start, end);
        const before = reach[start];
        if (before === undefined || !this.words.has(word) || before.words.length >= most) {
          continue;
        }
        const last = before.words.at(-1) ?? "";
        const pair = last === "" ? 0 : this.together(last, word);
        // Every word more must be borne out by a pair that is frequent; single letters are no words here.
        const likely = before.likely + (word.length > 1 ? Math.log(this.often(word) / this.count) : -20) + (last === "" ? 0 : pair > 0 ? Math.log1p(pair) : -12);
        if (reach[end] === undefined || likely > reach[end].likely) {
          reach[end] = { likely, words: [...before.words, word] };
        }
      }
    }
    const whole = reach[typed.length];
    return whole !== undefined && whole.words.length > 1 && whole.likely > -9 * whole.words.length ? whole.words : [];
  }

  /** Two words that are typed as one far more often than they are that one word. */
  gluedPair(typed) {
    let best = [];
    let most = RARER * this.often(typed);
    for (let cut = 2; cut < typed.length - 1; cut += 1) {
      const pair = [typed.slice(0, cut), typed.slice(cut)];
      if (this.together(...pair) > most) {
        best = pair;
        most = this.together(...pair);
      }
    }
    return best;
  }

  /** The pair that one slip makes “first second”, if it is far more frequent than that is: `count`. */
  slippedPair(first, second, count) {
    const typed = `${first} ${second}`;
    let best = null;
    let most = MUCH_RARER * count;
    for (const [pair, often] of this.pairs) {
      if (often > most && oneSlip(typed, pair)) {
        best = pair;
        most = often;
      }
    }
    return best?.split(" ") ?? null;
  }

  noWord(typed) {
    return CONSONANTS.test(typed);
  }
}

const lowerBound = (sorted, value) => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
};

export { lowerBound };
