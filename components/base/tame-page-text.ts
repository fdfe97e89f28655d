// Words that come from a page or a letter of others. They may be hostile, so they are shown as text, cut to a length,
// freed of marks that would turn the line around, and kept apart from our own direction.

// Overrides and isolates (U+202A to U+202E, U+2066 to U+2069) and control characters other than the line break.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
const marks = /[\u0000-\u0009\u000B-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The text without turning and control marks, at most `longest` characters, with "…" where it was cut. */
export function tamePageText(text: string, longest = 240): string {
  const plain = text.slice(0, longest * 4).replace(marks, ' ');
  const characters = [...plain];
  if (characters.length <= longest && text.length <= longest * 4) return plain.trim();
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trim()}…`;
}

/** The same, between isolating marks, for use inside one of our sentences. */
export function isolatePageText(text: string, longest?: number): string {
  return `\u2068${tamePageText(text, longest)}\u2069`;
}
