// Cues: counting words and phrases of many lists in one pass over a text. No regular expression per cue, so the time
// depends on the length of the text alone. What the lists mean is left to the callers.

/** One cue of a list: its words, each to be met exactly or as a beginning. */
interface Cue {
  field: number;
  words: string[];
  /** Whether the word at the same place may go on ("data" also "database"). */
  open: boolean[];
}

/** Cues by the first letters of their first word. */
export interface CueTable {
  byStart: Map<string, Cue[]>;
  fields: number;
}

const keyLength = 3;
const wordPattern = /[\p{L}\p{N}]+/gu;

const letters: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', ð: 'd', þ: 'th', ı: 'i' };

/** Without accents, as addresses and hasty authors write: "Política" and "politica" become the same. */
export const foldMarks = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøßæðþı]/g, (letter) => letters[letter] ?? letter);

/** The words of a text in lower case; at most `most` of them. */
export function wordsOf(text: string, most = 100_000): string[] {
  const words = text.toLowerCase().match(wordPattern) ?? [];
  return words.length > most ? words.slice(0, most) : words;
}

function parseCue(source: string, field: number): Cue {
  const cue: Cue = { field, words: [], open: [] };
  const parts = source.trim().split(/\s+/);
  parts.forEach((part, at) => {
    const bare = part.replace(/[.*]$/, '');
    cue.words.push(bare);
    cue.open.push(part.endsWith('*') || (at === parts.length - 1 && !part.endsWith('.')));
  });
  return cue;
}

/** A table for lists of cues (the syntax is told in languages/spotting-words.ts); a list's place is its field. */
export function compileCues(lists: string[]): CueTable {
  const byStart = new Map<string, Cue[]>();
  const add = (cue: Cue): void => {
    const key = (cue.words[0] ?? '').slice(0, keyLength);
    const same = byStart.get(key);
    if (same) same.push(cue);
    else byStart.set(key, [cue]);
  };
  lists.forEach((list, field) => {
    for (const source of list.split('|')) if (source) add(parseCue(source, field));
  });
  return { byStart, fields: lists.length };
}

function isMet(cue: Cue, words: string[], at: number): boolean {
  for (let i = 0; i < cue.words.length; i++) {
    const word = words[at + i];
    const wanted = cue.words[i];
    if (word === undefined || wanted === undefined) return false;
    if (cue.open[i] ? !word.startsWith(wanted) : word !== wanted) return false;
  }
  return true;
}

/** How often the cues of each field occur; one place counts once for a field. */
export function countCues(words: string[], table: CueTable): number[] {
  const counts = new Array<number>(table.fields).fill(0);
  const lastAt = new Array<number>(table.fields).fill(-1);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    // A first word shorter than the key is filed under itself: try every shorter beginning too.
    for (let length = Math.min(keyLength, word.length); length > 0; length--) {
      for (const cue of table.byStart.get(word.slice(0, length)) ?? []) {
        if (cue.words[0] !== undefined && Math.min(cue.words[0].length, keyLength) !== length) continue;
        if (lastAt[cue.field] === at || !isMet(cue, words, at)) continue;
        lastAt[cue.field] = at;
        counts[cue.field] = (counts[cue.field] ?? 0) + 1;
      }
    }
  }
  return counts;
}
