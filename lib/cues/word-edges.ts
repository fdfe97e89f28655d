// Where words begin and end. The only place that knows: `\b` sees neither é nor ü.
// A word is a run of letters, marks and digits; hyphens, apostrophes and everything else part words.

export interface Words {
  /** UTF-16 offsets into the text, one entry a word. */
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

// One lookup for the first 0x250 code units (Latin), the regular expression for the rest.
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const latin = new Uint8Array(0x250);
for (let code = 0; code < latin.length; code++) {
  latin[code] = wordCharacter.test(String.fromCharCode(code)) ? 1 : 0;
}

function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < latin.length) return latin[code] === 1;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return wordCharacter.test(text.charAt(at));
}

/** All words of `text`, in order. Linear in its length. */
export function findWords(text: string): Words {
  let starts = new Int32Array(Math.max(16, text.length >> 2));
  let ends = new Int32Array(starts.length);
  let count = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    while (at < length && !isWordCode(text, at)) at++;
    if (at >= length) break;
    const start = at;
    while (at < length && isWordCode(text, at)) at++;
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = start;
    ends[count] = at;
    count++;
  }
  return { starts, ends, count };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
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
