// E-mail addresses in the text, plain, behind mailto: links, or masked: "name (at) firm (dot) se".

import { placeholderMailbox } from '../organisations/mailboxes.ts';
import { once, type Reading, type ReadStatement, statementAt } from './reading.ts';

export interface FoundEmail {
  /** Lower-case domain, the rest as written. */
  address: string;
  start: number;
  end: number;
  statement: ReadStatement;
}

const longestLocal = 64;
const longestDomain = 253;

/** All addresses, in the order of the text. Looked for once a reading. */
export function findEmails(reading: Reading): readonly FoundEmail[] {
  return once(reading, lookForEmails);
}

function lookForEmails(reading: Reading): readonly FoundEmail[] {
  const all = [...plain(reading), ...masked(reading), ...linked(reading)].sort((a, b) => a.start - b.start);
  return [...new Map(all.map((one) => [`${one.address.toLowerCase()} ${one.statement.index}`, one])).values()];
}

function* plain(reading: Reading): Generator<FoundEmail> {
  const { text } = reading;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocal && /[\p{L}\p{N}._%+'-]/u.test(text[start - 1])) start--;
    let end = at + 1;
    while (end < text.length && end - at < longestDomain && /[\p{L}\p{N}.-]/u.test(text[end])) end++;
    const made = address(text.slice(start, at), text.slice(at + 1, end));
    const statement = statementAt(reading, at);
    if (made && statement) yield { address: made, start, end, statement };
  }
}

// "info (at) firma (punkt) pl", "info [at] firma.pl", "info(a)firma.pl": brackets around the words for @ and the dot.
function* masked(reading: Reading): Generator<FoundEmail> {
  const { text, language } = reading;
  const at = language.controller.at.map((word) => word.toLowerCase());
  const dot = language.controller.dot.map((word) => word.toLowerCase());
  for (const match of text.matchAll(/[([{<]\s?(\p{L}{1,14}|@)\s?[)\]}>]\s?/gu)) {
    if (match[1] !== '@' && !at.includes(match[1].toLowerCase())) continue;
    const local = text[match.index - 1] === ' ' ? match.index - 1 : match.index;
    let start = local;
    while (start > 0 && local - start < longestLocal && /[\p{L}\p{N}._+-]/u.test(text[start - 1])) start--;
    const after = match.index + match[0].length;
    const read = maskedDomain(text.slice(after, after + 120), dot);
    const made = read && address(text.slice(start, local), read.domain);
    const statement = statementAt(reading, match.index);
    if (made && read && statement) yield { address: made, start, end: after + read.length, statement };
  }
}

function maskedDomain(text: string, dot: readonly string[]): { domain: string; length: number } | null {
  let domain = '';
  let at = 0;
  for (let part = 0; part < 5; part++) {
    const label = /^[\p{L}\p{N}-]{1,63}/u.exec(text.slice(at));
    if (!label) break;
    domain += label[0];
    at += label[0].length;
    const next = /^(?:\.|\s?[([{<]\s?(\p{L}{1,12}|\.)\s?[)\]}>]\s?)/u.exec(text.slice(at));
    if (!next || (next[1] && next[1] !== '.' && !dot.includes(next[1].toLowerCase()))) break;
    if (!/[\p{L}\p{N}]/u.test(text[at + next[0].length] ?? '')) break;
    domain += '.';
    at += next[0].length;
  }
  return domain.includes('.') ? { domain, length: at } : null;
}

function* linked(reading: Reading): Generator<FoundEmail> {
  for (const link of reading.document.links) {
    if (!/^mailto:/i.test(link.href)) continue;
    const raw = decoded(link.href.slice(7).split('?')[0]);
    const parts = raw.split(/[,;]/)[0].trim().split('@');
    const made = parts.length === 2 ? address(parts[0], parts[1]) : null;
    const statement = statementAt(reading, link.start);
    if (made && statement) yield { address: made, start: link.start, end: link.end, statement };
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function address(local: string, domain: string): string | null {
  const name = local.replace(/^[.'-]+|[.]+$/g, '');
  const host = domain.replace(/[.-]+$/g, '').toLowerCase();
  if (!name || name.length > longestLocal || !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}$/u.test(host))
    return null;
  return placeholderMailbox.test(name) ? null : `${name}@${host}`;
}
