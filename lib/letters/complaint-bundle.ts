// ComplaintBundle: what goes to the authority with a complaint: the dated timeline as a table, a numbered list of annexes,
// the letters and replies as text, and the files. Pure: entries and words in, sections and names out. How it becomes a
// PDF is pdf/'s, how a ZIP, zip-files.ts'.

import type { LetterWords } from '../languages/letter-words.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { ReplyKind, TimelineEntry } from '../model/case-file.ts';
import type { Letter } from '../model/letter.ts';
import type { Regime, RequestKind } from '../model/rights-request.ts';
import { applyRegime } from './apply-regime.ts';
import { articleOf } from './cite.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { LetterPage } from './letter-page.ts';
import type { ComplaintEvent } from './letter-request.ts';
import { replyEvents } from './reply-events.ts';
import { writeDate } from './write-date.ts';

/** An annex is a text of ours, or a file as it came. */
export interface Annex {
  number: number;
  /** As in the list of annexes. */
  title: string;
  text: string | null;
  fileId: string | null;
  /** In the ZIP. */
  path: string;
}

export interface ComplaintBundle {
  /** "What happened:" in the letter's language. */
  timelineTitle: string;
  /** Day, what happened, numbers of the annexes. */
  rows: [day: string, what: string, annexes: string][];
  annexesTitle: string;
  annexes: Annex[];
}

export interface BundleParts {
  /** Those that hold, in the order they happened. */
  entries: readonly TimelineEntry[];
  files: readonly { id: string; name: string }[];
  kinds: readonly RequestKind[];
  regime: Regime;
  /** Of the complaint's language. */
  words: LetterWords;
  /** The policy as it was read; null: not enclosed. */
  policy: { title: string; readOn: CalendarDate; text: string } | null;
}

/** The bundle lists every reply; one that is not named here is called by its first words. */
const listedReplies: Partial<Record<ReplyKind, ComplaintEvent>> = {
  ...replyEvents,
  acknowledged: 'answer',
  wrongAddressee: 'answer',
  other: 'answer',
};

export function assembleBundle(parts: BundleParts): ComplaintBundle {
  const page = new LetterPage(applyRegime(parts.words, parts.regime) ?? { words: parts.words, regime: null });
  const { complaint } = page.applied.words;
  const bundle: ComplaintBundle = {
    timelineTitle: complaint.eventsHeading,
    rows: [],
    annexesTitle: complaint.enclosuresHeading,
    annexes: [],
  };
  for (const entry of parts.entries) addEntry(bundle, entry, parts, page);
  if (parts.policy) {
    const { title, readOn, text } = parts.policy;
    const { colon } = parts.words.joining;
    const name = `${complaint.enclosures.policy}, ${writeDate(readOn, parts.words.date)}`;
    addAnnex(bundle, {
      title: title ? `${name}${colon}${cleanLine(title)}` : name,
      text,
      fileId: null,
      file: 'policy.txt',
    });
  }
  return bundle;
}

function addEntry(bundle: ComplaintBundle, entry: TimelineEntry, parts: BundleParts, page: LetterPage): void {
  const { on, event } = entry;
  const what = phraseEntry(entry, parts, page);
  // Notes are the person's own, and what became of the complaint is the authority's to know.
  if (what === null) return;
  const day = writeDate(on, parts.words.date);
  const dayAnd = `${day}${parts.words.joining.colon}`;
  const first = bundle.annexes.length + 1;
  if ('letter' in event && event.letter) {
    const file = `${on}-letter.txt`;
    addAnnex(bundle, { title: `${dayAnd}${what}`, text: textOfLetter(event.letter), fileId: null, file });
  }
  if (event.type === 'reply') {
    const text = cleanText(event.text);
    if (text) addAnnex(bundle, { title: `${dayAnd}${what}`, text, fileId: null, file: `${on}-answer.txt` });
    for (const { id, name } of parts.files.filter((one) => event.fileIds.includes(one.id))) {
      addAnnex(bundle, { title: `${dayAnd}${cleanLine(name)}`, text: null, fileId: id, file: `${on}-${name}` });
    }
  }
  const last = bundle.annexes.length;
  bundle.rows.push([day, what, last < first ? '' : last === first ? `${first}` : `${first}–${last}`]);
}

function phraseEntry({ event }: TimelineEntry, { kinds }: BundleParts, page: LetterPage): string | null {
  const { complaint, followUp } = page.applied.words;
  const say = (key: ComplaintEvent, values: Record<string, string> = {}) => page.say(complaint.events[key], values);
  switch (event.type) {
    case 'sent':
      return say('sent', {
        articles: page.articles(kinds.map((kind) => articleOf[kind])),
        channel: followUp.channels[event.channel],
      });
    case 'received':
      return event.certain ? say('received') : null;
    case 'answeredQuestion':
      return say('ownAnswer');
    case 'followUp':
      return event.letter.kinds.includes('reminder') ? say('reminder') : cleanLine(event.letter.subject);
    case 'reply': {
      const known = listedReplies[event.reply];
      return known ? say(known) : firstWords(event.text) || cleanLine(event.reply);
    }
    default:
      return null;
  }
}

function firstWords(text: string): string {
  const line = cleanLine(text.slice(0, 400));
  return line.length <= 90 ? line : `${line.slice(0, line.lastIndexOf(' ', 90) + 1 || 90).trim()} …`;
}

function textOfLetter(letter: Letter): string {
  return cleanText([...letter.addressee, ...letter.to, '', letter.subject, '', letter.body].join('\n'));
}

function addAnnex({ annexes }: ComplaintBundle, { file, ...annex }: Omit<Annex, 'number' | 'path'> & { file: string }) {
  const number = annexes.length + 1;
  annexes.push({ number, ...annex, path: `${String(number).padStart(2, '0')}-${safeFileName(file)}` });
}

const longestName = 80;

/**
 * A name that is a name on every system: no folder, no control or direction mark, no character that Windows refuses, not
 * too long, its ending kept. Names that Windows reserves cannot come about, since a number stands before each.
 */
export function safeFileName(name: string): string {
  const plain = cleanLine(name.slice(0, 1000))
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(plain)?.[0] ?? '';
  const stem = Array.from(plain.slice(0, plain.length - ending.length))
    .slice(0, longestName)
    .join('');
  return `${stem || 'file'}${ending}`;
}
