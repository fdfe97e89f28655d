// Text that comes from people and pages, made fit to stand in a letter: no control characters, no marks that turn the
// reading direction, line breaks only where they are meant. Nothing a person wrote is cut.

// Zero-width and direction marks let a name pretend to be another one, and control characters can end a mail header.
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** One line, NFC, white space folded. */
export function cleanLine(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(unseen, '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

/** Several lines, separated by \n, none with white space at its end. */
export function cleanText(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').replace(unseen, '').trimEnd())
    .join('\n')
    .trim();
}

/** The lines that say something. */
export function cleanLines(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(/\r\n?|\n/))
    .map(cleanLine)
    .filter(Boolean);
}

const longestPassage = 300;

/** A passage of a policy, short enough to be quoted in a letter; what is left out shows as "…". */
export function cleanPassage(value: string): string {
  const line = cleanLine(value.slice(0, 4 * longestPassage));
  if (line.length <= longestPassage) return line;
  const cut = line.lastIndexOf(' ', longestPassage);
  return `${line.slice(0, cut > 0 ? cut : longestPassage)} …`;
}
