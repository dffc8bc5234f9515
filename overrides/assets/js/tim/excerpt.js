// The words in their context: a stretch of the text where most of what is sought stands together.

import { placedTokens } from "./words.js";

const WORDS = 34;
const LEAD = 6;

/** By word without marks, how its spelling must begin to be marked in a text. */
export const soughtBy = (slots) => {
  const found = new Map();
  for (const { key, spelling } of slots.flatMap((slot) => [slot, ...(slot.meant ?? [])]).flatMap((slot) => slot.words)) {
    found.set(key, [...(found.get(key) ?? []), spelling === null || spelling === key ? "" : spelling]);
  }
  return found;
};

/** The excerpt as pieces `{text, hit}`; `isHit(word)` tells whether a word of the text is sought. */
export const excerptOf = (text, read, isHit) => {
  const words = placedTokens(text).map((placed) => ({ ...placed, hit: isHit(read(placed.token)) }));
  const start = bestStart(words);
  const shown = words.slice(start, start + WORDS);
  if (shown.length === 0) {
    return [];
  }
  const from = start === 0 ? 0 : shown[0].start;
  const to = start + WORDS >= words.length ? text.length : shown.at(-1).end;
  const pieces = piecesOf(text, shown.filter((word) => word.hit), from, to);
  return [...(from > 0 ? [{ text: "… ", hit: false }] : []), ...pieces, ...(to < text.length ? [{ text: " …", hit: false }] : [])];
};

/** The whole of a short text as pieces. */
export const markedWords = (text, read, isHit) => {
  const hits = placedTokens(text).filter(({ token }) => isHit(read(token)));
  return piecesOf(text, hits, 0, text.length);
};

// Different words count more than one word many times.
const bestStart = (words) => {
  let best = 0;
  let most = 0;
  words.forEach((word, place) => {
    if (!word.hit) {
      return;
    }
    const window = words.slice(place, place + WORDS - LEAD).filter((other) => other.hit);
    const value = 3 * new Set(window.map((other) => other.token)).size + window.length;
    if (value > most) {
      most = value;
      best = Math.max(0, place - LEAD);
    }
  });
  return best;
};

const piecesOf = (text, hits, from, to) => {
  const pieces = [];
  let at = from;
  for (const { start, end } of hits) {
    const gap = text.slice(at, start);
    const before = pieces.at(-1);
    // Neighbouring hits are one: “hòa giải”, not “hòa” “giải”.
    if (before?.hit && /^\s$/.test(gap)) {
      before.text += gap + text.slice(start, end);
    } else {
      pieces.push({ text: gap, hit: false }, { text: text.slice(start, end), hit: true });
    }
    at = end;
  }
  pieces.push({ text: text.slice(at, to), hit: false });
  return pieces.filter((piece) => piece.text !== "");
};
