// The search: `openIndex(address of the root)`, then `index.search(query, {kind, locality, year, …})`.
// Nothing here knows a page; what is shown is the caller's affair.

import { rising, runsOf } from "./codes.js";
import { excerptOf, markedWords, soughtBy } from "./excerpt.js";
import { QueryReader } from "./query.js";
import { PairScores, SlotScores, bestFirst, candidatesOf, scored } from "./rank.js";
import { Store, readRoot } from "./store.js";
import { Vocabulary, lowerBound } from "./vocabulary.js";
import { printed, readerOf, tokens } from "./words.js";

const LIMIT = 10;
const MOST_OF_A_PAGE = 3;
// So many sure answers and no more of an index is asked for.
const PLENTY = 30;
const MOST_RESTS = 2;
// So many are put in order: what comes after is looked at by nobody.
const ORDERED = 300;
const CALLED_SO = 1.5;
const MARKED = /[^\x00-\x7f]|[1-5]$/;

export const openIndex = async (address) => {
  const url = new URL(address, globalThis.location?.href);
  return new Index(await readRoot(url), url);
};

class Index {
  constructor(root, address) {
    this.root = root;
    this.store = new Store(root, address);
    this.vocabulary = new Vocabulary(root);
    this.reader = new QueryReader(root, this.vocabulary);
    this.read = readerOf(root.language);
    this.kinds = runsOf(root.kinds.map(([, first], place) => [place, first]), root.count);
    this.standings = runsOf(root.standings, root.count);
  }

  get language() {
    return this.root.language;
  }

  /** The years that something is of, each with how much: `[[2024, 12], …]`. */
  get years() {
    return this.root.years;
  }

  /** The places that something is of: `[[id, name, how much], …]`. */
  places() {
    return this.store.places();
  }

  /**
   * The best answers to a query. `final` tells that its last word is whole; otherwise it may be only begun.
   * Gives `{total, approximate, results, suggestion, near, facets}`.
   */
  async search(query, options = {}) {
    const { final = false, limit = LIMIT, offset = 0 } = options;
    await this.prepare(query);
    const readings = (await this.#initials(query)).map((initials) => this.reader.slots(query, final, initials));
    if (readings[0].length === 0) {
      return { total: 0, approximate: false, results: [], suggestion: null, near: [], facets: { kind: {} } };
    }
    const answers = await Promise.all(readings.map((slots) => this.#answer(slots, options, offset + limit)));
    // Of several readings the one with the best answer is meant; what the others bring comes after.
    answers.sort((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0));
    let answer = answers.reduce(joined);
    const typed = answer.slots;
    const other = this.#otherPairs(typed, answer.loaded);
    if (other !== null && answer.sure.size < LIMIT) {
      answer = joined(await this.#answer(other, options, offset + limit), answer);
    }
    const suggestion = await this.#suggestion(other ?? typed, answer.found[0]);
    const found = this.#spread(answer.found);
    const sought = soughtBy(answer.slots);
    const results = await Promise.all(found.slice(offset, offset + limit).map((one) => this.#result(one, sought)));
    const { near } = this.root;
    return {
      total: answer.all.length,
      approximate: answer.approximate,
      results,
      suggestion,
      near: found.length === 0 ? near.map(([title, url]) => ({ title, url })) : [],
      facets: { kind: this.#kinds(answer.all) },
    };
  }

  /** The same as a search while its last word is being typed. */
  complete(query, options = {}) {
    return this.search(query, { ...options, final: false });
  }

  /** Fetches what reading a query needs besides the root, and the words that stand in it as they are. */
  async prepare(query = "") {
    if (this.pages === undefined) {
      const words = tokens(query).map((token) => this.read(token).folded);
      words.filter((word) => this.vocabulary.knows(word)).forEach((word) => this.store.term(word).catch(() => {}));
      const { pages, chunks, pairs, together } = await this.store.file("asked.json");
      this.vocabulary.learn(pairs, together);
      this.store.chunks = rising(chunks);
      this.pages = rising(pages);
    }
  }

  // What unknown letters may be the initials of, as phrases of titles; one reading where nothing is unknown.
  async #initials(query) {
    const unknown = this.reader.unknown(query);
    const found = await Promise.all(unknown.map((letters) => this.store.term(`~${letters}`)));
    const readings = [...Array(Math.max(1, ...found.map((phrases) => phrases.length))).keys()];
    return readings.map((reading) => {
      const known = unknown.flatMap((letters, place) => {
        const phrase = found[place][Math.min(reading, found[place].length - 1)];
        return phrase === undefined ? [] : [[letters, phrase[0].split(" ")]];
      });
      return new Map(known);
    });
  }

  async #answer(slots, options, wanted) {
    const [loaded, filters] = await Promise.all([this.#load(slots), this.#filters(options)]);
    const { scores } = loaded;
    const range = this.#range(options.kind);
    let ranked = this.#rank(loaded, filters, range);
    const rare = () => scores.filter((one) => !one.whole && !one.everywhere).sort((a, b) => a.count - b.count)[0];
    for (let step = 0; step < MOST_RESTS && rare() && ranked.sure < Math.max(PLENTY, wanted); step += 1) {
      await rare().takeRest(this.store);
      ranked = this.#rank(loaded, filters, range);
    }
    return { slots, loaded, ...bestFirst(ranked, ORDERED + wanted), approximate: scores.some((one) => !one.whole) };
  }

  async #load(slots) {
    const anyMarks = slots.some((slot) => slot.words.some((word) => word.spelling !== null && MARKED.test(word.spelling)));
    const [scores, pairs, called] = await Promise.all([
      Promise.all(slots.map((slot) => this.#scores(slot, anyMarks))),
      this.#pairs(slots),
      this.#called(slots),
    ]);
    return { scores, pairs, called };
  }

  // What is called so, and no more.
  async #called(slots) {
    const keys = slots.flatMap((slot) => slot.meant ?? [slot]).map((slot) => slot.key);
    const found = await this.store.term(`=${keys.join(" ")}`);
    return new Set(found.flatMap(([, best]) => rising(best)));
  }

  async #scores(slot, anyMarks) {
    const scores = new SlotScores(this.root.count, slot.asks);
    const terms = await Promise.all(slot.words.map((word) => this.store.term(word.key)));
    terms.forEach((spellings, place) => scores.add(spellings, slot.words[place], anyMarks));
    return scores;
  }

  async #pairs(slots) {
    const wanted = [];
    for (let place = 1; place < slots.length; place += 1) {
      const before = slots[place - 1].last ?? slots[place - 1].key;
      for (const word of slots[place].words) {
        const key = slots[place].first ?? word.key;
        wanted.push({ first: place - 1, second: place, term: `${before} ${key}`, factor: word.factor });
      }
    }
    const terms = await Promise.all(wanted.map(({ term }) => this.store.term(term)));
    return wanted.map(({ first, second, factor }, place) => new PairScores(first, second, terms[place], factor, this.root.count));
  }

  async #filters({ locality, year }) {
    const names = [locality, year].filter((value) => value !== undefined && value !== null && value !== "");
    const lists = await Promise.all(names.map((name) => this.store.term(`@${name}`)));
    return lists.map((list) => new Set(list.length === 0 ? [] : rising(list[0][1])));
  }

  #range(kind) {
    const kinds = this.root.kinds;
    const at = kinds.findIndex(([name]) => name === kind);
    if (!kind) {
      return [0, this.root.count];
    }
    return at < 0 ? [0, 0] : [kinds[at][1], kinds[at + 1]?.[1] ?? this.root.count];
  }

  #rank({ scores, pairs, called }, filters, [from, to]) {
    const isAllowed = (entry) => entry >= from && entry < to && filters.every((filter) => filter.has(entry));
    const candidates = candidatesOf(scores, scores.some((one) => one.everywhere) ? filters : [], isAllowed);
    const { standings } = this;
    return scored(scores, pairs, candidates, (entry) => (0.65 + 0.05 * standings[entry]) * (called.has(entry) ? CALLED_SO : 1));
  }

  #kind(entry) {
    return this.root.kinds[this.kinds[entry]][0];
  }

  #kinds(entries) {
    const counts = this.root.kinds.map(() => 0);
    entries.forEach((entry) => (counts[this.kinds[entry]] += 1));
    return Object.fromEntries(this.root.kinds.map(([kind], place) => [kind, counts[place]]).filter(([, count]) => count > 0));
  }

  // No page takes more than a few of the first ten places.
  #spread(found) {
    const first = [];
    const later = [];
    const seen = new Map();
    let place = 0;
    for (; place < found.length && first.length < LIMIT; place += 1) {
      const page = this.#page(found[place].entry);
      const times = seen.get(page) ?? 0;
      if (times >= MOST_OF_A_PAGE) {
        later.push(found[place]);
      } else {
        seen.set(page, times + 1);
        first.push(found[place]);
      }
    }
    return [...first, ...later, ...found.slice(place)];
  }

  #page(entry) {
    const place = lowerBound(this.pages, entry);
    return this.pages[place] === entry ? place : place - 1;
  }

  async #result({ entry, score }, sought) {
    const [url, title, context, text, ended, locality, years] = await this.store.shown(entry);
    const isHit = ({ folded, spelling }) => sought.get(folded)?.some((begun) => spelling.startsWith(begun)) ?? false;
    const excerpt = excerptOf(text, this.read, isHit);
    const titlePieces = markedWords(title, this.read, isHit);
    const kind = this.#kind(entry);
    return { url, title, titlePieces, context, kind, ended: ended === 1, locality, years, excerpt, score };
  }

  // What was taken for what was typed, as the best answer prints it; null where nothing was mended.
  async #suggestion(slots, best) {
    if (best === undefined || !slots.some((slot) => slot.corrected)) {
      return null;
    }
    const [, title, , text] = await this.store.shown(best.entry);
    const words = tokens(`${title} ${text}`).map((token) => ({ token, key: this.read(token).folded }));
    const keys = slots.flatMap((slot) => slot.meant ?? [slot]).map((slot) => slot.words[0]);
    return keys.map((word, place) => printedAs(word, words, keys[place - 1]?.key, keys[place + 1]?.key)).join(" ");
  }

  // Words that are words, but never stand together: one slip may have made them of two that do.
  #otherPairs(slots, { pairs }) {
    const other = [...slots];
    const borneOut = (place, by) => pairs.some((pair) => pair !== by && pair.count > 0 && (pair.first === place || pair.second === place));
    const mayChange = (place, meant, by) => slots[place].key === meant || !borneOut(place, by);
    for (const pair of pairs) {
      const { first, second, count } = pair;
      if ([first, second].some((place) => isSettled(slots[place]))) {
        continue;
      }
      const meant = this.vocabulary.slippedPair(slots[first].key, slots[second].key, count);
      if (meant?.length === 2 && mayChange(first, meant[0], pair) && mayChange(second, meant[1], pair)) {
        other[first] = mended(slots[first], meant[0]);
        other[second] = mended(slots[second], meant[1]);
      }
    }
    return other.some((slot, place) => slot !== slots[place]) ? other : null;
  }
}

const isSettled = (slot) => slot.corrected || slot.meant !== undefined || slot.words.length > 1 || /\d/.test(slot.key);

const mended = (slot, key) =>
  slot.key === key ? slot : { key, words: [{ key, spelling: null, factor: 0.9 }], corrected: true };

// As it stands beside the same neighbour, else as it stands anywhere.
const printedAs = (word, words, before, after) => {
  if (word.spelling !== null && word.spelling !== word.key) {
    return printed(word.spelling);
  }
  const places = words.flatMap(({ key }, place) => (key === word.key ? [place] : []));
  const beside = places.find((place) => words[place - 1]?.key === before || words[place + 1]?.key === after);
  return words[beside ?? places[0]]?.token ?? word.key;
};

const joined = (first, second) => {
  const there = new Set(first.all);
  const isNew = (entry) => second.sure.has(entry) && !there.has(entry);
  return {
    ...first,
    found: [...first.found, ...second.found.filter(({ entry }) => isNew(entry))],
    all: [...first.all, ...second.all.filter(isNew)],
    sure: new Set([...first.sure, ...second.sure]),
  };
};
