// Where words begin and end, and which are spelled alike. The only place that knows: `\b` sees neither é nor ü.
// A word is a run of letters, marks and digits (the degree sign too: "n°" is a number, "n" a denial in French); hyphens,
// apostrophes and everything else part words.

export interface Words {
  /** UTF-16 offsets into the text, one entry a word. */
  starts: Int32Array;
  ends: Int32Array;
  count: number;
  /** For each word the number of its spelling: what is known of a spelling is looked up once for all its appearances. */
  ids: Int32Array;
  /** Spellings by number, in the case of the text. */
  spellings: readonly string[];
}

const wordCharacter = /[\p{L}\p{M}\p{N}°]/u;
const unknown = 0;
const parts = 1;
const belongs = 2;
/** What is known of each UTF-16 unit: the regular expression is asked once. Halves of a pair belong to no word. */
const units = new Uint8Array(0x10000).fill(parts, 0xd800, 0xe000);

function askOnce(code: number): boolean {
  const is = wordCharacter.test(String.fromCharCode(code));
  units[code] = is ? belongs : parts;
  return is;
}

function isWordCode(code: number): boolean {
  const known = units[code];
  return known === unknown ? askOnce(code) : known === belongs;
}

/** All words of `text`, in order. Linear in its length. */
export function findWords(text: string): Words {
  let starts = new Int32Array(Math.max(16, text.length >> 2));
  let ends = new Int32Array(starts.length);
  let ids = new Int32Array(starts.length);
  const spellings = new Spellings(text);
  let count = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    while (at < length && !isWordCode(text.charCodeAt(at))) at++;
    if (at >= length) break;
    const start = at;
    let hash = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (!isWordCode(code)) break;
      hash = Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
    }
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
      ids = grown(ids);
    }
    starts[count] = start;
    ends[count] = at;
    ids[count] = spellings.numberOf(start, at, hash);
    count++;
  }
  return { starts, ends, count, ids, spellings: spellings.list };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Text made to collide must cost no more than other text: after so many places the browser's own table takes over. */
const mostProbes = 16;

/** Numbers for spellings. A table of its own, so that only the first of its kind becomes a string. */
class Spellings {
  readonly list: string[] = [];
  readonly #text: string;
  readonly #hashes: number[] = [];
  /** A spelling's number plus one; 0 where free. Its size is a power of two. */
  #places: Int32Array;
  #crowded: Map<string, number> | null = null;

  constructor(text: string) {
    this.#text = text;
    // Room for a different word every sixteen letters or so, which is what a page has; more is grown.
    this.#places = new Int32Array(1 << Math.max(4, 28 - Math.clz32(text.length)));
  }

  numberOf(start: number, end: number, hash: number): number {
    const last = this.#places.length - 1;
    let place = hash & last;
    for (let probe = 0; probe < mostProbes; probe++) {
      const number = this.#places[place] - 1;
      if (number < 0) return this.#add(start, end, hash, place);
      if (this.#hashes[number] === hash && this.#isAt(this.list[number], start, end)) return number;
      place = (place + 1) & last;
    }
    const spelling = this.#text.slice(start, end);
    this.#crowded ??= new Map();
    const known = this.#crowded.get(spelling);
    if (known !== undefined) return known;
    this.#crowded.set(spelling, this.list.length);
    this.#hashes.push(hash);
    return this.list.push(spelling) - 1;
  }

  #isAt(spelling: string, start: number, end: number): boolean {
    if (spelling.length !== end - start) return false;
    for (let i = 0; i < spelling.length; i++) {
      if (spelling.charCodeAt(i) !== this.#text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  #add(start: number, end: number, hash: number, place: number): number {
    const number = this.list.length;
    this.list.push(this.#text.slice(start, end));
    this.#hashes.push(hash);
    this.#places[place] = number + 1;
    if (this.list.length * 2 > this.#places.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 4);
    const crowded = new Map<string, number>();
    const last = this.#places.length - 1;
    this.#hashes.forEach((hash, number) => {
      let place = hash & last;
      let probes = 1;
      while (this.#places[place] !== 0 && probes++ < mostProbes) place = (place + 1) & last;
      if (this.#places[place] === 0) this.#places[place] = number + 1;
      else crowded.set(this.list[number], number);
    });
    this.#crowded = crowded.size > 0 ? crowded : null;
  }
}

/** Whether a text is one word and nothing else. */
export function isOneWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isWordCode(text.charCodeAt(i))) return false;
  return text !== '';
}

/** A word in lower case. Most words are so already, and seeing that is quicker than asking the language. */
export function lowerCase(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x30 || (code > 0x39 && code < 0x61) || code > 0x7a) return word.toLowerCase();
  }
  return word;
}

/** The index of the first word that starts at or after `offset`. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
