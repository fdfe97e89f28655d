// Fetches a policy that a person asked to read here: one request, without cookies and without telling where it came
// from, bounded in size and time. Nothing of it runs: HTML is parsed apart from any page, PDF read by its words.

import type { PolicyDocument } from '../../lib/model/policy-document.ts';
import { decodeBytes } from '../../lib/page/decode-bytes.ts';
import { extractDocument } from '../../lib/page/extract-document.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

/** Why a policy cannot be read here. `noText`: it is made of scripts or of pictures. */
export type FetchTrouble = 'unreachable' | 'tooLarge' | 'otherKind' | 'noText';

export type FetchedPolicy = { document: PolicyDocument } | { trouble: FetchTrouble };

/** Bytes. The longest policy we know has a fifth of a million letters. */
const mostBytes = 5_000_000;
/** Milliseconds, from asking to the last byte. */
const patience = 15_000;
/** Signs of text below which a page has not shown what it holds. */
const leastText = 250;

const accepted = 'text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown;q=0.9, */*;q=0.1';

/** @param address of http or https; anything else is unreachable. Never throws. */
export async function fetchPolicy(address: string): Promise<FetchedPolicy> {
  if (!isWebAddress(address)) return { trouble: 'unreachable' };
  let response: Response;
  let bytes: Uint8Array | null;
  try {
    response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      headers: { accept: accepted },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok || !isWebAddress(response.url)) return { trouble: 'unreachable' };
    bytes = await readBytes(response);
  } catch {
    return { trouble: 'unreachable' };
  }
  if (!bytes) return { trouble: 'tooLarge' };
  return readFetched(bytes, response.headers.get('content-type') ?? '', response.url);
}

export function isWebAddress(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}

/** null: there is more than we take; the rest is not fetched. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length')) > mostBytes) {
    await response.body?.cancel();
    return null;
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > mostBytes) {
      await reader?.cancel();
      return null;
    }
    pieces.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

type Kind = 'html' | 'pdf' | 'markdown' | 'plain' | null;

/** What the server says it is; where it says nothing of use, what it begins with. */
function kindOf(type: string, address: string, bytes: Uint8Array): Kind {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  if (beginning.startsWith('%PDF-')) return 'pdf';
  const named = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (named === 'text/html' || named === 'application/xhtml+xml') return 'html';
  const markdown =
    named.endsWith('/markdown') || named.endsWith('/x-markdown') || /\.(?:md|markdown)$/i.test(pathOf(address));
  if (markdown && (named === '' || named.startsWith('text/'))) return 'markdown';
  if (named === 'text/plain') return 'plain';
  return named === '' && beginning.startsWith('<') ? 'html' : null;
}

function pathOf(address: string): string {
  return URL.parse(address)?.pathname ?? '';
}

async function readFetched(bytes: Uint8Array, type: string, url: string): Promise<FetchedPolicy> {
  const kind = kindOf(type, url, bytes);
  if (!kind) return { trouble: 'otherKind' };
  try {
    const document = await documentFrom(kind, bytes, type, url);
    return document.text.length < leastText ? { trouble: 'noText' } : { document };
  } catch {
    return { trouble: 'otherKind' };
  }
}

async function documentFrom(kind: Kind, bytes: Uint8Array, type: string, url: string): Promise<PolicyDocument> {
  if (kind === 'pdf') {
    const { readPdf } = await import('./read-pdf.ts');
    return readPlainText(await readPdf(bytes), { url });
  }
  const text = decodeBytes(bytes, type);
  if (kind === 'markdown') return readMarkdown(text, { url });
  if (kind === 'plain') return readPlainText(text, { url });
  // A document of this parser has no window: its scripts do not run and its pictures are not fetched.
  return extractDocument(new DOMParser().parseFromString(text, 'text/html'), { url });
}
