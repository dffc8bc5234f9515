// How well entries answer: what each word and each pair of words counts in them.

import { STEPS, eachPosting } from "./codes.js";
import { fits } from "./words.js";

// A mark that was typed and is another in the text; one that was left out beside words typed with marks.
const OTHER_MARK = 0.2;
const ONLY_OTHER_MARKS = 0.7;
const MARK_LEFT_OUT = 0.9;
const NO_MARKS = 0.97;
const PAIR = 1.2;
// What a word counts that only asks: “là gì”.
const ASKS = 0.3;
// A word that is in more than this share of all entries is taken to be in each.
const EVERYWHERE = 0.3;
const FLOOR = 1 / STEPS;

/** What a spelling in the index counts for the one that was typed. */
export const likeness = (typed, folded, spelling, anyMarks, exactThere) => {
  if (typed === null || typed === spelling) {
    return 1;
  }
  if (typed === folded && !anyMarks) {
    return NO_MARKS;
  }
  if (fits(typed, spelling)) {
    return MARK_LEFT_OUT;
  }
  return exactThere ? OTHER_MARK : ONLY_OTHER_MARKS;
};

const rarity = (count, all) => Math.log(1 + all / (count + 0.5));

/** The entries of one slot, the best weight of each, and how telling the slot is. */
export class SlotScores {
  constructor(all, asks = false) {
    this.all = all;
    this.share = asks ? ASKS : 1;
    // By entry, 0 where it does not have the slot: tables are read far quicker than maps.
    this.weights = new Float64Array(all);
    this.likeness = new Float64Array(all);
    this.entries = [];
    this.count = 0;
    this.rests = [];
  }

  add(spellings, word, anyMarks) {
    const exactThere = spellings.some(([spelling]) => (spelling || word.key) === word.spelling);
    for (const [spelling, best, count, rest] of spellings) {
      const like = likeness(word.spelling, word.key, spelling || word.key, anyMarks, exactThere);
      const held = this.#take(best, word.factor, like);
      this.count += count ?? held;
      if (rest !== undefined) {
        this.rests.push({ rest, count, factor: word.factor, like });
      }
    }
  }

  #take(text, factor, like) {
    const { weights, likeness, entries } = this;
    let held = 0;
    eachPosting(text, (entry, weight) => {
      held += 1;
      const value = (weight / STEPS) * factor * like;
      if (weights[entry] === 0) {
        entries.push(entry);
      }
      if (value > weights[entry]) {
        weights[entry] = value;
      }
      if (like > likeness[entry]) {
        likeness[entry] = like;
      }
    });
    return held;
  }

  /** Takes in the entries that do not lie beside the best. */
  async takeRest(store) {
    const waiting = this.rests.splice(0);
    const texts = await Promise.all(waiting.map(({ rest }) => store.rest(rest)));
    texts.forEach((text, place) => this.#take(text, waiting[place].factor, waiting[place].like));
  }

  get whole() {
    return this.rests.length === 0;
  }

  get everywhere() {
    return !this.whole && this.count > EVERYWHERE * this.all;
  }

  get telling() {
    return this.share * rarity(this.count, this.all);
  }
}

/** What a pair of neighbouring words adds in the entries where they stand together. */
export class PairScores {
  constructor(first, second, spellings, factor, all) {
    this.first = first;
    this.second = second;
    const weights = spellings.length === 0 ? null : new Float64Array(all);
    let count = 0;
    for (const [, best, more] of spellings) {
      eachPosting(best, (entry, weight) => {
        weights[entry] = Math.max(weights[entry], (weight / STEPS) * factor);
        count += 1;
      });
      count = Math.max(count, more ?? 0);
    }
    this.weights = weights;
    this.count = count;
    this.telling = rarity(count, all);
  }

  of(entry, slots) {
    const weight = this.weights[entry];
    return weight === 0 ? 0 : PAIR * weight * this.telling * nearness(slots, this, entry);
  }
}

// Two words that stand together with other marks are another pair.
const nearness = (slots, { first, second }, entry) =>
  Math.min(slots[first].likeness[entry] || 1, slots[second].likeness[entry] || 1);

/** The entries that have any of the slots, each once; `more` are others that may answer. */
export const candidatesOf = (slots, more, isAllowed) => {
  const seen = new Uint8Array(slots[0].all);
  const found = [];
  for (const entries of [...slots.map((slot) => slot.entries), ...more]) {
    for (const entry of entries) {
      if (seen[entry] === 0) {
        seen[entry] = 1;
        if (isAllowed(entry)) {
          found.push(entry);
        }
      }
    }
  }
  return found;
};

/** Entries that may answer, in any order, each with its score and the share of the query that is in it. */
export const scored = (slots, pairs, candidates, standingOf) => {
  const borne = pairs.filter((pair) => pair.weights !== null);
  const told = slots.map((slot) => ({ slot, telling: slot.telling, least: slot.everywhere ? FLOOR : 0 }));
  const whole = told.reduce((sum, { telling }) => sum + telling, 0);
  const found = [];
  for (const entry of candidates) {
    let score = 0;
    let covered = 0;
    let words = 0;
    for (const { slot, telling, least } of told) {
      const value = slot.weights[entry] || least;
      if (value > 0) {
        score += value * telling;
        covered += telling;
        words += 1;
      }
    }
    for (const pair of borne) {
      score += pair.of(entry, slots);
    }
    const coverage = covered / whole;
    found.push({ entry, score: score * coverage * standingOf(entry), coverage, full: words === slots.length });
  }
  return found;
};

/** The same, the best first: `count` of them in order and, if there are more, the others behind them. */
export const bestFirst = (found, count) => {
  const byScore = (a, b) => b.score - a.score || a.entry - b.entry;
  if (found.length <= count) {
    return found.sort(byScore);
  }
  const least = Float64Array.from(found, (one) => one.score).sort()[found.length - count];
  const best = found.filter((one) => one.score >= least).sort(byScore);
  return [...best, ...found.filter((one) => one.score < least)];
};
