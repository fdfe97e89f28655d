// The signature on a letter for the post: a name typed, or a picture drawn with finger, pen or mouse. Kept with the draft
// and nowhere else. A picture is a small PNG, checked piece by piece, since a draft may come from a backup.

export type Signature = { kind: 'typed'; text: string } | { kind: 'drawn'; png: string };

/** Characters of a typed signature. */
export const longestSignature = 80;
/** Bytes of a drawn one; a busy drawing on our canvas has some 30,000. */
const mostBytes = 120_000;
/** Pixels. */
const largest = { width: 1600, height: 800 };

/** A stored signature; null where it has not the shape of one. */
export function signatureFrom(stored: unknown): Signature | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { kind, text, png } = stored as Record<string, unknown>;
  if (kind === 'typed' && typeof text === 'string') return { kind, text: text.slice(0, longestSignature) };
  return kind === 'drawn' && typeof png === 'string' && signaturePng(png) ? { kind, png } : null;
}

/** The bytes of a drawn signature, given in Base64; null unless they are one small PNG and nothing after it. */
export function signaturePng(base64: string): Uint8Array<ArrayBuffer> | null {
  if (base64.length > (mostBytes / 3) * 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0)
    return null;
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return isSmallPng(bytes) ? bytes : null;
}

const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** ISO/IEC 15948: the eight bytes, IHDR first with bounded sides, chunks that fill the file exactly, IEND last. */
export function isSmallPng(bytes: Uint8Array): boolean {
  if (bytes.length > mostBytes || bytes.length < 57 || head.some((byte, i) => bytes[i] !== byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const nameAt = (at: number) => String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  if (view.getUint32(8) !== 13 || nameAt(8) !== 'IHDR') return false;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0 || width > largest.width || height > largest.height) return false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (nameAt(at) === 'IEND') return end === bytes.length;
    at = end;
  }
  return false;
}
