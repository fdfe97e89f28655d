// Words as they are searched: folded to lower case without accents, cut where letters and digits end.

/** The longest list of words kept for one case. */
const mostWords = 40;

/** Lower case, without accents: "Åkerö" is found by "akero". */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}

/** Each word once, at most 40 letters of it. */
export function searchWords(texts: string[]): string[] {
  const words = texts.flatMap((text) => foldForSearch(text.slice(0, 500)).split(/[^\p{L}\p{N}]+/u));
  return [...new Set(words.filter((word) => word !== '').map((word) => word.slice(0, 40)))].slice(0, mostWords);
}

/** Letters of a word's beginning that an index of beginnings holds. */
export const startLetters = 3;

/** Each beginning of these words so long at most, once. */
export function wordStarts(words: readonly string[]): string[] {
  const starts = words.flatMap((word) =>
    Array.from({ length: startLetters }, (_, at) => [...word].slice(0, at + 1).join('')),
  );
  return [...new Set(starts)];
}
