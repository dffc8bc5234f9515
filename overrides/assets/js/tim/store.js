// The files of an index, each asked for once. Everything below the root's folder never changes.

import { lowerBound } from "./vocabulary.js";

export class IndexError extends Error {}

const readJson = async (address, options) => {
  const answer = await fetch(address, options);
  if (!answer.ok) {
    throw new IndexError(`${answer.status} ${address}`);
  }
  return answer.json();
};

export const readRoot = (address) => readJson(address, { cache: "no-cache" });

export class Store {
  #files = new Map();

  constructor(root, address) {
    this.folder = new URL(root.folder, address);
    this.firsts = root.shards.split("\n");
    this.chunks = [];
  }

  file(path) {
    if (!this.#files.has(path)) {
      const coming = readJson(new URL(path, this.folder)).catch((error) => {
        this.#files.delete(path);
        throw error;
      });
      this.#files.set(path, coming);
    }
    return this.#files.get(path);
  }

  /** The spellings of a term, each `[spelling, postings, count?, rest?]`; none if it is nowhere. */
  async term(term) {
    const place = lowerBound(this.firsts, term);
    const shard = this.firsts[place] === term ? place : place - 1;
    if (shard < 0) {
      return [];
    }
    const terms = await this.file(`t/${shard}.json`);
    return Object.hasOwn(terms, term) ? terms[term] : [];
  }

  rest(number) {
    return this.file(`r/${number}.json`);
  }

  /** What is shown of an entry: `[url, title, context, text, ended, locality, years]`. */
  async shown(entry) {
    let low = lowerBound(this.chunks, entry);
    low = this.chunks[low] === entry ? low : low - 1;
    const chunk = await this.file(`c/${low}.json`);
    return chunk[entry - this.chunks[low]];
  }

  places() {
    return this.file("places.json");
  }
}
