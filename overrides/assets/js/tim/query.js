// A query as slots: each slot is one word sought, with all that it may have meant.

import { fromTelex, fromVni } from "./typing.js";
import { readerOf, spelledWord, tokens } from "./words.js";

const RUN = /[\p{L}\p{Nl}\p{No}\p{Nd}\p{M}]+/gu;
const MIXED = /\p{L}\p{M}*\p{Nd}/u;
const COMPLETIONS = 6;
// What is numbered here: articles, clauses, chapters, parts, quarters, years, tasks, lessons.
const NUMBERED = new Set(["dieu", "khoan", "chuong", "muc", "qui", "nam", "bai", "phan", "so"]);
// What a guess counts beside what was typed.
const GUESSED = { slip: 0.9, expected: 0.9, prefix: 0.6, typed: 1 };
// A neighbour expects a word that stands beside it so many times more often.
const MORE = 8;
// How questions end: what is asked about stands before it.
const ASKING = / (?:la (?:gi|ai)|o dau|(?:nhu )?the nao|khi nao|bao nhieu|ra sao|khong)$/;
const QUARTERS = { 1: "i", 2: "ii", 3: "iii", 4: "iv" };

const slot = (key, spelling, more = {}) => ({ key, words: [{ key, spelling, factor: GUESSED.typed }], corrected: false, ...more });

/** Reads what is typed; `final` tells that the last word is whole. */
export class QueryReader {
  constructor(root, vocabulary) {
    this.vocabulary = vocabulary;
    this.read = readerOf(root.language);
    this.vietnamese = root.language === "vi";
  }

  /** What may be initials: runs of a few letters that are no word here. */
  unknown(query) {
    const folded = this.#words(query).map((word) => word.folded);
    return folded.filter((word) => /^[a-z]{3,5}$/.test(word) && !this.vocabulary.knows(word));
  }

  /** The slots of a query; `initials` gives the phrase that unknown letters stand for. */
  slots(query, final, initials = new Map()) {
    const typed = this.#shifted(this.#words(query));
    this.initials = initials;
    const mended = typed.flatMap((word, place) => this.#mended(typed, word, place, final));
    const last = mended.at(-1);
    if (last !== undefined) {
      this.#complete(last, mended.at(-2)?.key ?? "", final);
    }
    this.#quarters(mended);
    return this.#shortened(this.#asked(mended), final);
  }

  // VNI digits stand inside letters; “dieu24” is a word and a number.
  #words(query) {
    const runs = query.normalize("NFC").toLowerCase().match(RUN) ?? [];
    return runs.flatMap((run) => {
      const spelling = this.vietnamese && MIXED.test(run) && !this.#isNumbered(run) ? fromVni(run) : null;
      const word = spelling === null ? null : spelledWord(spelling);
      return word !== null && this.vocabulary.knows(word.folded) ? [word] : tokens(run).map(this.read);
    });
  }

  // One digit behind a word that numbers often follow is a number.
  #isNumbered(run) {
    const [, word] = /^(\p{L}+)\p{Nd}$/u.exec(run) ?? [];
    return word !== undefined && NUMBERED.has(this.read(word).folded);
  }

  // A blank that slipped by one letter: “hoag iai”.
  #shifted(words) {
    const { vocabulary } = this;
    const found = [...words];
    for (let place = 1; place < found.length; place += 1) {
      const [first, second] = [found[place - 1].folded, found[place].folded];
      const meant = vocabulary.knows(first) && vocabulary.knows(second) ? null : vocabulary.slippedPair(first, second, 0);
      if (meant !== null && meant.join("") === first + second) {
        meant.forEach((word, step) => (found[place - 1 + step] = { folded: word, spelling: word }));
      }
    }
    return found;
  }

  #mended(typed, word, place, final) {
    const { vocabulary } = this;
    const before = typed[place - 1]?.folded ?? "";
    const after = typed[place + 1]?.folded ?? "";
    if (vocabulary.knows(word.folded)) {
      return this.#row(vocabulary.gluedPair(word.folded)) ?? [slot(word.folded, word.spelling)];
    }
    // Vietnamese words are sought on the Vietnamese pages; no English word is a slip of one.
    if (!this.vietnamese && word.spelling !== word.folded) {
      return [slot(word.folded, word.spelling)];
    }
    // “toaan” is two words before it is “toân” in Telex.
    const pair = vocabulary.gluedPair(word.folded);
    if (pair.length > 0) {
      return this.#row(pair);
    }
    const keys = this.vietnamese ? fromTelex(word.folded) : null;
    const telex = keys === null ? null : spelledWord(keys);
    if (telex !== null && vocabulary.knows(telex.folded)) {
      return [slot(telex.folded, telex.spelling)];
    }
    const begun = !final && place === typed.length - 1 && vocabulary.completions(word.folded, before, 1).length > 0;
    if (begun) {
      return [slot(word.folded, word.spelling)];
    }
    return this.#guessed(word, before, after) ?? [slot(word.folded, word.spelling)];
  }

  #guessed(word, before, after) {
    const { vocabulary } = this;
    const initials = () => this.#row(this.initials.get(word.folded) ?? []);
    const parts = vocabulary.unglued(word.folded);
    const known = parts.every((part, step) => step === 0 || vocabulary.together(parts[step - 1], part) > 0);
    const glued = () => this.#row(known ? parts : []);
    const parted = () => this.#row(parts);
    const slip = () => this.#slipped(word, before, after);
    const begun = () => this.#begun(word, before);
    const borneOut = () => (this.#isBorneOut(vocabulary.slips(word.folded, before, after, 1)[0], before, after) ? slip() : null);
    const ways = vocabulary.noWord(word.folded) ? [initials, slip, begun] : [borneOut, glued, slip, parted, begun, initials];
    for (const way of ways) {
      const found = way();
      if (found !== null) {
        return found;
      }
    }
    return null;
  }

  #isBorneOut(word, before, after) {
    return word !== undefined && this.vocabulary.together(before, word) + this.vocabulary.together(word, after) > 0;
  }

  #row(words) {
    return words.length === 0 ? null : words.map((word) => slot(word, null, { corrected: true }));
  }

  #slipped(word, before, after) {
    const meant = this.vocabulary.slips(word.folded, before, after, 3);
    if (meant.length === 0) {
      return null;
    }
    const words = meant.map((key, rank) => ({ key, spelling: null, factor: GUESSED.slip / (rank + 1) }));
    return [{ key: meant[0], words, corrected: true }];
  }

  #begun(word, before) {
    const [key] = this.vocabulary.completions(word.folded, before, 1);
    return key === undefined ? null : [this.#complete(slot(word.folded, word.spelling), before)];
  }

  // The last word may be only begun; of a whole one that is likely only where its neighbour expects another.
  #complete(last, before, final = false) {
    const start = last.words[0].key;
    if (last.corrected || start === "" || last.words.length > 1) {
      return last;
    }
    const { vocabulary } = this;
    const own = vocabulary.together(before, start);
    for (const key of vocabulary.completions(start, before, COMPLETIONS)) {
      const expected = vocabulary.together(before, key) > MORE * own;
      if (!final || expected) {
        last.words.push({ key, spelling: null, factor: expected ? GUESSED.expected : GUESSED.prefix });
      }
    }
    return last;
  }

  // The words that only ask count little.
  #asked(slots) {
    const [ending] = this.vietnamese ? (ASKING.exec(slots.map((one) => one.key).join(" ")) ?? []) : [];
    const count = ending === undefined ? 0 : ending.trim().split(" ").length;
    return slots.map((one, place) => (place >= slots.length - count ? { ...one, asks: true } : one));
  }

  // A quarter is printed “Quý IV” and typed “quy 4”.
  #quarters(slots) {
    for (let place = 1; place < slots.length; place += 1) {
      const { key, words } = slots[place];
      const other = QUARTERS[key] ?? Object.keys(QUARTERS).find((number) => QUARTERS[number] === key);
      if (slots[place - 1].key === "qui" && other !== undefined) {
        words.push({ key: other, spelling: other, factor: GUESSED.typed });
      }
    }
  }

  // The words of an abbreviation are sought as it, which stands in the index for both.
  #shortened(slots, final) {
    const keys = slots.map((one) => one.key);
    const whole = final ? slots.length : slots.length - 1;
    const found = [];
    for (let place = 0; place < slots.length; place += 1) {
      const name = this.#shortAt(keys, place, whole);
      if (name === null) {
        found.push(slots[place]);
        continue;
      }
      const meant = keys.slice(place, place + name.length);
      found.push(slot(name.key, name.key, { meant: slots.slice(place, place + name.length), first: meant[0], last: meant.at(-1) }));
      place += name.length - 1;
    }
    return found;
  }

  #shortAt(keys, place, whole) {
    let best = null;
    for (const [key, meant] of this.vocabulary.short) {
      const words = meant.split(" ");
      const fits = place + words.length <= whole && words.every((word, step) => keys[place + step] === word);
      if (fits && (best === null || words.length > best.length)) {
        best = { key, length: words.length };
      }
    }
    return best;
  }
}
