// The character references that people write by hand in Markdown. Pages come with theirs decoded by the parser.

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  sect: '§',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
};

const accents: Record<string, string> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030c',
};

/** The character for "amp", "#233" or "#xe9"; null for what is none of those. */
export function parseEntity(name: string): string | null {
  if (name.startsWith('#')) {
    const hexadecimal = /^#x[0-9a-f]{1,6}$/i.test(name);
    if (!hexadecimal && !/^#\d{1,7}$/.test(name)) return null;
    const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
  }
  if (named[name] !== undefined) return named[name];
  const accent = accents[name.slice(1)];
  return accent && /^[a-zA-Z]/.test(name) ? `${name[0]}${accent}`.normalize('NFC') : null;
}
