// A query as slots: each slot is one word sought, with all that it may have meant.

import { fromTelex, fromVni } from "./typing.js";
import { readerOf, tokens } from "./words.js";

const RUN = /[\p{L}\p{Nl}\p{No}\p{Nd}\p{M}]+/gu;
const MIXED = /\p{L}\p{M}*\p{Nd}/u;
const COMPLETIONS = 6;
// What a guess counts beside what was typed.
const GUESSED = { slip: 0.9, prefix: 0.7, typed: 1 };

const slot = (key, spelling, more = {}) => ({ key, words: [{ key, spelling, factor: GUESSED.typed }], corrected: false, ...more });

/** Reads what is typed; `final` tells that the last word is whole. */
export class QueryReader {
  constructor(root, vocabulary) {
    this.vocabulary = vocabulary;
    this.read = readerOf(root.language);
    this.vietnamese = root.language === "vi";
  }

  slots(query, final) {
    const typed = this.#tokens(query).map((token) => this.read(token));
    const mended = typed.flatMap((word, place) => this.#mended(typed, word, place, final));
    const last = mended.at(-1);
    if (last !== undefined && !final) {
      this.#complete(last, mended.at(-2)?.key ?? "");
    }
    return this.#shortened(mended, final);
  }

  // VNI digits stand inside letters; “dieu24” is a word and a number.
  #tokens(query) {
    const runs = query.normalize("NFC").toLowerCase().match(RUN) ?? [];
    return runs.flatMap((run) => {
      const spelled = this.vietnamese && MIXED.test(run) ? fromVni(run) : null;
      const word = spelled === null ? null : this.#asWord(spelled);
      return word !== null && this.vocabulary.knows(word) && /\d\D|\d\d$|[6-9]|[a-z]{2}\d$/.test(run) && !this.#numbered(run)
        ? [spelled]
        : tokens(run);
    });
  }

  #asWord(spelled) {
    return this.read(spelled.replace(/[1-5]$/, "")).folded;
  }

  #numbered(run) {
    const [, word, number] = /^(\p{L}+)(\p{Nd}+)$/u.exec(run) ?? [];
    return word !== undefined && this.vocabulary.numbered?.(this.read(word).folded, number);
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
    const telex = this.vietnamese ? fromTelex(word.folded) : null;
    if (telex !== null && vocabulary.knows(this.#asWord(telex))) {
      return [slot(this.#asWord(telex), telex)];
    }
    const begun = !final && place === typed.length - 1 && vocabulary.completions(word.folded, before, 1).length > 0;
    if (begun) {
      return [slot(word.folded, word.spelling)];
    }
    return this.#guessed(word, before, after) ?? [slot(word.folded, word.spelling)];
  }

  #guessed(word, before, after) {
    const { vocabulary } = this;
    const initials = () => this.vietnamese ? this.#row(vocabulary.initials(word.folded)) : null;
    const glued = () => this.#row(vocabulary.unglued(word.folded));
    const slip = () => this.#slipped(word, before, after);
    const begun = () => this.#begun(word, before);
    const ways = vocabulary.noWord(word.folded) ? [initials, slip, begun] : [glued, slip, begun, initials];
    for (const way of ways) {
      const found = way();
      if (found !== null) {
        return found;
      }
    }
    return null;
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

  // The last word may be only begun.
  #complete(last, before) {
    const start = last.words[0].key;
    if (last.corrected || start.length < 1) {
      return last;
    }
    for (const key of this.vocabulary.completions(start, before, COMPLETIONS)) {
      last.words.push({ key, spelling: null, factor: GUESSED.prefix, begun: true });
    }
    return last;
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
