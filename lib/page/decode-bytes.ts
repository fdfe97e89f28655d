// A fetched page's bytes as text, in the encoding that it says it is in: byte order mark, then the server, then the
// page's own <meta>, as the HTML standard has it; UTF-8 where none of them speaks or what they say is no encoding.

/** Only the beginning is searched for a <meta>, as browsers do. */
const searched = 1024;

function labelOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function labelIn(text: string): string | null {
  return /charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(text)?.[1] ?? null;
}

function labelOfMeta(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, searched));
  const meta = /<meta[^>]{0,300}charset[^>]{0,60}/i.exec(head)?.[0];
  const label = meta ? labelIn(meta) : null;
  // The standard: a <meta> that could be read as single bytes cannot be in UTF-16.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** @param contentType the header as the server sent it; "" where it sent none. */
export function decodeBytes(bytes: Uint8Array, contentType: string): string {
  const label = labelOfMark(bytes) ?? labelIn(contentType) ?? labelOfMeta(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
