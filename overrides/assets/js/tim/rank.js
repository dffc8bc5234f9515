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
// What has less than this of the query is no answer where something has more.
const ENOUGH = 0.5;

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
    this.weights = new Float32Array(all);
    this.likeness = new Float32Array(all);
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
    const weights = spellings.length === 0 ? null : new Float32Array(all);
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

/**
 * How well each candidate answers, as tables beside `entries`: its score, the share of the query that is in it,
 * whether all of it is; and `sure`, how many have it all.
 */
export const scored = (slots, pairs, entries, standingOf) => {
  const borne = pairs.filter((pair) => pair.weights !== null);
  const told = slots.map((slot) => ({ weights: slot.weights, telling: slot.telling, least: slot.everywhere ? FLOOR : 0 }));
  const whole = told.reduce((sum, { telling }) => sum + telling, 0);
  const scores = new Float64Array(entries.length);
  const coverage = new Float64Array(entries.length);
  const full = new Uint8Array(entries.length);
  let sure = 0;
  for (let place = 0; place < entries.length; place += 1) {
    const entry = entries[place];
    let score = 0;
    let covered = 0;
    let words = 0;
    for (const { weights, telling, least } of told) {
      const value = weights[entry] || least;
      if (value > 0) {
        score += value * telling;
        covered += telling;
        words += 1;
      }
    }
    for (const pair of borne) {
      score += pair.of(entry, slots);
    }
    coverage[place] = covered / whole;
    scores[place] = score * coverage[place] * standingOf(entry);
    if (words === slots.length) {
      full[place] = 1;
      sure += 1;
    }
  }
  return { entries, scores, coverage, full, sure };
};

/** Of what was scored the `count` best in order as `found`, all that are an answer, and those that are sure. */
export const bestFirst = ({ entries, scores, coverage, full }, count) => {
  const most = coverage.reduce((best, one) => Math.max(best, one), 0);
  const enough = most < ENOUGH ? 0 : Math.max(ENOUGH, most * ENOUGH);
  const kept = [...entries.keys()].filter((place) => full[place] === 1 || coverage[place] >= enough);
  const least = kept.length > count ? Float64Array.from(kept, (place) => scores[place]).sort()[kept.length - count] : 0;
  const best = kept.filter((place) => scores[place] >= least);
  const found = best.map((place) => ({ entry: entries[place], score: scores[place] }));
  return {
    found: found.sort((a, b) => b.score - a.score || a.entry - b.entry),
    all: kept.map((place) => entries[place]),
    sure: new Set(kept.filter((place) => full[place] === 1).map((place) => entries[place])),
  };
};
