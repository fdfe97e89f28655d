// LetterPage: a letter while it is being written: its blocks, in order, and the gaps met on the way. Knows how sentences
// are filled and how blocks become text; which sentences a letter has is for write-requests.ts and write-follow-ups.ts.

import type { CalendarDate } from '../model/calendar-date.ts';
import type { AppliedWords } from './apply-regime.ts';
import { cite, citeAll } from './cite.ts';
import { cleanLine, cleanPassage, cleanText } from './clean-text.ts';
import { fillSlots } from './fill-slots.ts';
import { writeDate } from './write-date.ts';

/** What a letter lacked. The interface has a sentence for each (locale key `letterGap` + the key). */
export const gapKeys = [
  'regime',
  'controllerName',
  'recipientAddress',
  'service',
  'personName',
  'replyTo',
  'postalAddress',
  'identifiers',
  'correction',
  'erasureGround',
  'restrictionGround',
  'objectionProcessing',
  'objectionSituation',
  'decision',
  'about',
  'sentOn',
  'receivedOn',
  'due',
  'newDate',
  'repliedOn',
  'identityOffers',
  'missingItems',
  'extensionFault',
  'authority',
  'complaintEvents',
  'complaintData',
  'complaintAsks',
  'freeText',
] as const;

export type GapKey = (typeof gapKeys)[number];

/** What stands in the text where something is missing. */
export const gapMark = '[…]';

type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'numbered'; text: string }
  | { type: 'bullet'; text: string }
  | { type: 'line'; text: string };

export class LetterPage {
  readonly applied: AppliedWords;
  readonly gaps = new Set<GapKey>();
  private readonly blocks: Block[] = [];
  private readonly quoted = new Set<string>();
  private number = 0;

  constructor(applied: AppliedWords) {
    this.applied = applied;
  }

  /** A filled sentence. Slots that are no citation come from `values`; an empty value is a gap and shows as one. */
  say(sentence: string, values: Record<string, string> = {}): string {
    const { words, regime } = this.applied;
    return fillSlots(sentence, (slot) => {
      const citation = /^Art\. (\S+?)( GDPR)?$/.exec(slot);
      if (citation) return cite(words, regime, citation[1], Boolean(citation[2])) ?? gapMark;
      return values[slot] || gapMark;
    });
  }

  /** The value in one line; where it is empty, a gap is noted and its mark comes back. */
  need(value: string | null | undefined, gap: GapKey): string {
    const line = cleanLine(value ?? '');
    if (!line) this.gaps.add(gap);
    return line || gapMark;
  }

  /** As `need`, for text of several lines. */
  needText(value: string, gap: GapKey): string {
    const text = cleanText(value);
    if (!text) this.gaps.add(gap);
    return text || gapMark;
  }

  date(day: CalendarDate | null, gap: GapKey): string {
    if (day === null || day === '') return this.need('', gap);
    return writeDate(day, this.applied.words.date);
  }

  quote(passage: string): string {
    const [open, close] = this.applied.words.quotationMarks;
    return `${open}${cleanPassage(passage)}${close}`;
  }

  /** The passages that the letter has not quoted yet, at most `most`; they count as quoted from now on. */
  notYetQuoted(passages: readonly string[], most: number): string[] {
    const fresh = [...new Set(passages)]
      .filter((passage) => passage.trim() && !this.quoted.has(passage))
      .slice(0, most);
    for (const passage of fresh) this.quoted.add(passage);
    return fresh;
  }

  articles(numbers: readonly string[]): string {
    return citeAll(this.applied.words, this.applied.regime, numbers);
  }

  /** A paragraph of its own. Nothing for a sentence that the law in hand does not know. */
  paragraph(sentence: string, values?: Record<string, string>): void {
    this.add('paragraph', sentence, values);
  }

  /** The next number of the letter's list; numbers run on through the whole letter. */
  numbered(sentence: string, values?: Record<string, string>): void {
    this.add('numbered', sentence, values);
  }

  bullet(sentence: string, values?: Record<string, string>): void {
    this.add('bullet', sentence, values);
  }

  /** Stands right under the line before it. */
  line(sentence: string, values?: Record<string, string>): void {
    this.add('line', sentence, values);
  }

  /** Several sentences as one paragraph. */
  together(...sentences: [sentence: string, values?: Record<string, string>][]): void {
    const said = sentences.filter(([sentence]) => sentence).map(([sentence, values]) => this.say(sentence, values));
    if (said.length) this.blocks.push({ type: 'paragraph', text: said.join(' ') });
  }

  /** Text that is not the language's: taken as it stands, already cleaned. */
  verbatim(type: Block['type'], text: string): void {
    if (text) this.blocks.push({ type, text });
  }

  text(): string {
    let text = '';
    let before: Block['type'] | undefined;
    for (const block of this.blocks) {
      const inList = block.type !== 'paragraph' && (block.type === before || text.endsWith(':'));
      const together = inList || block.type === 'line';
      if (text) text += together ? '\n' : '\n\n';
      text += block.text;
      before = block.type;
    }
    return text;
  }

  private add(type: Block['type'], sentence: string, values?: Record<string, string>): void {
    if (!sentence) return;
    const said = this.say(sentence, values);
    if (type === 'numbered') this.blocks.push({ type, text: `${++this.number}. ${said}` });
    else this.blocks.push({ type, text: type === 'bullet' ? `– ${said}` : said });
  }
}
