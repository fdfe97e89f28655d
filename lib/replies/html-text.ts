// HtmlText: the words of an HTML mail, without a DOM. One pass over the characters, so hostile markup costs no more
// than its length. What a reader of the mail would not see (style, script, comments, hidden elements) is left out.

const blocks = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'object', 'svg', 'select']);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** A tag or an entity longer than this is text that only looks like one. */
const longestTag = 2000;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  bull: '•',
  middot: '·',
  shy: '',
  zwnj: '',
  Agrave: 'À',
  Aacute: 'Á',
  Acirc: 'Â',
  Atilde: 'Ã',
  Auml: 'Ä',
  Aring: 'Å',
  AElig: 'Æ',
  Ccedil: 'Ç',
  Egrave: 'È',
  Eacute: 'É',
  Ecirc: 'Ê',
  Euml: 'Ë',
  Igrave: 'Ì',
  Iacute: 'Í',
  Icirc: 'Î',
  Iuml: 'Ï',
  Ntilde: 'Ñ',
  Ograve: 'Ò',
  Oacute: 'Ó',
  Ocirc: 'Ô',
  Otilde: 'Õ',
  Ouml: 'Ö',
  Oslash: 'Ø',
  Ugrave: 'Ù',
  Uacute: 'Ú',
  Ucirc: 'Û',
  Uuml: 'Ü',
  szlig: 'ß',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  igrave: 'ì',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  yuml: 'ÿ',
  oelig: 'œ',
  OElig: 'Œ',
  ordm: 'º',
  ordf: 'ª',
  sect: '§',
  deg: '°',
  iquest: '¿',
  iexcl: '¡',
};

/** The text of `html`, a line for each block; quoted mail (`<blockquote>`) has "> " before its lines. */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  const hidden: string[] = [];
  let quoteDepth = 0;
  let at = 0;
  const write = (text: string): void => {
    if (hidden.length === 0) out.push(text);
  };
  const breakLine = (): void => write(quoteDepth > 0 ? '\n> ' : '\n');
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      write(foldSpace(html.slice(at)));
      break;
    }
    if (open > at) write(foldSpace(html.slice(at, open)));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const tag = readTag(html, open);
    if (!tag) {
      write('<');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (tag.closes) {
      if (hidden.at(-1) === tag.name) hidden.pop();
      if (tag.name === 'blockquote') quoteDepth = Math.max(0, quoteDepth - 1);
    } else if (!tag.closed && !empty.has(tag.name)) {
      // inside something hidden, elements of the same name are counted so that the right end tag ends it
      if (unseen.has(tag.name) || isHidden(tag.attributes) || hidden.at(-1) === tag.name) hidden.push(tag.name);
      if (tag.name === 'blockquote') quoteDepth++;
    }
    if (tag.name === 'li' && !tag.closes) {
      breakLine();
      write('- ');
    } else if (tag.name === 'p' && tag.closes) {
      breakLine();
      breakLine();
    } else if (blocks.has(tag.name)) breakLine();
  }
  return tidy(out.join(''));
}

function readTag(
  html: string,
  open: number,
): { name: string; closes: boolean; closed: boolean; attributes: string; end: number } | null {
  // looked for within bounds: a mail of nothing but "<" would else be searched to its end for each
  const length = html.slice(open, open + longestTag).indexOf('>');
  if (length < 0) return null;
  const close = open + length;
  const inside = html.slice(open + 1, close);
  const closes = inside.startsWith('/');
  const bare = closes ? inside.slice(1) : inside;
  if (!/^[a-zA-Z!?]/.test(bare)) return null;
  let named = 0;
  while (named < bare.length && /[a-zA-Z0-9:!?-]/.test(bare.charAt(named))) named++;
  return {
    name: bare.slice(0, named).toLowerCase(),
    closes,
    closed: inside.endsWith('/'),
    attributes: bare.slice(named).toLowerCase().replace(/\s/g, ''),
    end: close + 1,
  };
}

function isHidden(attributes: string): boolean {
  return (
    attributes.includes('display:none') ||
    attributes.includes('visibility:hidden') ||
    attributes.includes('font-size:0')
  );
}

function foldSpace(text: string): string {
  return decodeEntities(text.replace(/[\s\u00a0]+/g, ' '));
}

function decodeEntities(text: string): string {
  return text.replace(/&(#?[a-zA-Z0-9]{1,10});?/g, (whole: string, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    if (!Number.isFinite(code) || code <= 0 || code > 0x10ffff) return whole;
    return code === 160 ? ' ' : String.fromCodePoint(code);
  });
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  return kept.join('\n').trim();
}
