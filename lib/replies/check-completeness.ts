// CheckCompleteness: of an answer to a request for access, which items of Art. 15 it answers, answers vaguely, or leaves
// out; and what the controller's own policy names and the answer does not. What lies in an attached file is not read here.

import { CueMatcher } from '../cues/cue-matcher.ts';
import { cutStatements } from '../cues/statements.ts';
import type { ReadingLanguage } from '../languages/reading.ts';
import type { Cues, ReadingWords } from '../languages/reading-words.ts';
import { replyLanguages } from '../languages/replies.ts';
import { type Evidence, evidenceAt } from '../model/evidence.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { PolicySummary } from '../model/policy-summary.ts';
import type { PurposeKey } from '../model/purpose.ts';
import type { RecipientKey } from '../model/recipient.ts';
import type { RequestKind } from '../model/rights-request.ts';
import { FrameFinder, stripQuoted } from './strip-quoted.ts';

/** In the order of Art. 15; the names are those of the items in the letter on an incomplete answer. */
export const answerItems = [
  'purposes',
  'categories',
  'recipients',
  'retention',
  'rights',
  'complaint',
  'source',
  'automated',
  'transfers',
  'copy',
] as const;
export type AnswerItem = (typeof answerItems)[number];

export interface ItemState {
  item: AnswerItem;
  /** `vague`: it is spoken of, without what the law wants to know. */
  state: 'answered' | 'vague' | 'missing';
  quotes: Evidence[];
}

export interface Completeness {
  items: ItemState[];
  /** Named by the policy and not by the answer. */
  fromPolicy: { recipients: string[]; recipientKinds: RecipientKey[]; purposes: PurposeKey[]; periods: string[] };
  /** A file came with it: what is missing may stand there. */
  mayBeAttached: boolean;
}

export interface AnswerToCheck {
  text: string;
  attachments: number;
  kinds: readonly RequestKind[];
  language: ReadingLanguage;
}

type Found = Map<string, Evidence[]>;

let frames: FrameFinder | null = null;
const matchers = new Map<string, { matcher: CueMatcher; keys: string[] }>();

/** null where the request asked neither for access nor for a copy. */
export function checkCompleteness(answer: AnswerToCheck, policy: PolicySummary | null): Completeness | null {
  if (!answer.kinds.includes('access') && !answer.kinds.includes('copy')) return null;
  const found = readAnswer(answer);
  const wanted = answer.kinds.includes('access') ? answerItems : (['copy'] as const);
  return {
    items: wanted.map((item) => stateOf(item, found, answer.attachments)),
    fromPolicy: answer.kinds.includes('access')
      ? heldAgainst(policy, found, answer.text)
      : { recipients: [], recipientKinds: [], purposes: [], periods: [] },
    mayBeAttached: answer.attachments > 0,
  };
}

/** The items that the follow-up letter asks for: what is missing, and what is vague. */
export function itemsToAskFor({ items }: Completeness): AnswerItem[] {
  return items.filter(({ state }) => state !== 'answered').map(({ item }) => item);
}

function readAnswer({ text, language }: AnswerToCheck): Found {
  frames ??= new FrameFinder(replyLanguages.map((one) => one.replies));
  const { matcher, keys } = matcherFor(language);
  const found: Found = new Map();
  const capitals = writesNounsLarge(text);
  for (const block of stripQuoted(text.slice(0, 200_000), frames).blocks) {
    const slice = text.slice(block.start, block.end).replace(/\n/g, ' ');
    const { statements, words } = cutStatements(documentOf(slice), new Set(language.words.abbreviations));
    for (const { start, end, firstWord, endWord } of statements) {
      const evidence = evidenceAt(text, block.start + start, block.start + end);
      const seen = new Set<string>();
      const add = (key: string): void => {
        if (seen.has(key)) return;
        seen.add(key);
        found.set(key, [...(found.get(key) ?? []), evidence]);
      };
      matcher.match(words, firstWord, endWord, (cue) => add(keys[cue]));
      if (seen.has('unit') && holdsNumber(slice.slice(start, end), language)) add('length');
      if ((seen.has('recipient') || seen.has('topic:recipients')) && namesSomebody(slice.slice(start, end), capitals))
        add('namedRecipient');
    }
  }
  return found;
}

const legalForm =
  /\p{Lu}[\p{L}\p{N}&.-]{1,40} (?:AB|A\/S|AS|ApS|Oy|Oyj|GmbH|AG|KG|SE|BV|B\.V|NV|SA|S\.A|SAS|SARL|SRL|S\.r\.l|SpA|S\.p\.A|Ltd|LLC|Inc|plc|Lda|SL|S\.L|Sp)(?!\p{L})/u;
const listOfNames = /(?:\p{Lu}[\p{L}\p{N}-]{2,30}(?: \p{Lu}[\p{L}\p{N}-]{2,30})?(?: \([^)]{2,60}\))?, ){1,8}\p{Lu}/u;

/** A firm with its legal form, or, where capitals mean names, a list of words with capitals. */
function namesSomebody(sentence: string, nounsAreLarge: boolean): boolean {
  const read = sentence.slice(0, 1500);
  return legalForm.test(read) || (!nounsAreLarge && listOfNames.test(read));
}

/** Whether so many words inside sentences have a capital that it says nothing about names. */
function writesNounsLarge(text: string): boolean {
  const inner = text.slice(0, 20_000).match(/(?<=\p{Ll} )\p{L}{3,}/gu) ?? [];
  return inner.filter((word) => /^\p{Lu}/u.test(word)).length > inner.length * 0.2;
}

/** In figures, or as a word: "three". One is left to figures: in many languages its word is the article as well. */
function holdsNumber(sentence: string, { words: { numbers } }: ReadingLanguage): boolean {
  if (/\d/.test(sentence)) return true;
  const spelled = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return spelled.some((word) => Object.hasOwn(numbers, word) && numbers[word] !== 1);
}

function stateOf(item: AnswerItem, found: Found, attachments: number): ItemState {
  const quotes = (...keys: string[]): Evidence[] => keys.flatMap((key) => found.get(key) ?? []).slice(0, 3);
  const decide = (firm: string[], loose: string[]): ItemState => {
    const good = quotes(...firm);
    if (good.length > 0) return { item, state: 'answered', quotes: good };
    const weak = quotes(...loose);
    return { item, state: weak.length > 0 ? 'vague' : 'missing', quotes: weak };
  };
  switch (item) {
    case 'purposes':
      return decide(['purpose', 'topic:purposes'], []);
    case 'categories':
      return decide((found.get('category')?.length ?? 0) > 0 ? ['category'] : [], ['topic:categories']);
    case 'recipients':
      // Art. 15(1)(c): the person may choose to learn the actual recipients, not only their kinds (CJEU C-154/21)
      return decide(['namedRecipient'], ['recipient', 'topic:recipients']);
    case 'retention':
      return decide(['length', 'event'], ['necessary', 'law', 'topic:retention']);
    case 'rights':
      return decide((found.get('right')?.length ?? 0) > 0 ? ['right'] : [], ['topic:rights']);
    case 'complaint':
      return decide(['authority', 'topic:authority'], []);
    case 'source':
      return decide(['topic:sources'], []);
    case 'automated':
      return decide(['automated', 'topic:automated'], []);
    case 'transfers':
      return decide(['safeguard', 'inside', 'outside'], ['topic:transfers']);
    case 'copy':
      if (attachments > 0) return { item, state: 'answered', quotes: [] };
      return decide((found.get('category')?.length ?? 0) >= 3 ? ['category'] : [], ['category']);
  }
}

function heldAgainst(policy: PolicySummary | null, found: Found, text: string): Completeness['fromPolicy'] {
  if (!policy) return { recipients: [], recipientKinds: [], purposes: [], periods: [] };
  const folded = text.toLowerCase();
  const periods = policy.retention.flatMap(({ kind, period }) => (kind === 'fixed' && period ? [period] : []));
  return {
    recipients: policy.namedRecipients.map(({ name }) => name).filter((name) => !folded.includes(name.toLowerCase())),
    recipientKinds: policy.recipients.map(({ key }) => key).filter((key) => !found.has(`recipient:${key}`)),
    purposes: policy.purposes.map(({ key }) => key).filter((key) => !found.has(`purpose:${key}`)),
    periods: [...new Set(periods)].filter((period) => !folded.includes(period.replace(/\D/g, ''))),
  };
}

/** Each cue counts for its table ("purpose") and, where it has one, for its key ("purpose:marketing"). */
function tablesOf(words: ReadingWords): [string, Cues][] {
  const keyed = (name: string, table: Readonly<Record<string, Cues>>): [string, Cues][] =>
    Object.entries(table).flatMap(([key, cues]): [string, Cues][] => [
      [name, cues],
      [`${name}:${key}`, cues],
    ]);
  return [
    ...keyed('purpose', words.purposes),
    ...keyed('recipient', words.recipients),
    ...Object.values(words.categories).map((cues): [string, Cues] => ['category', cues]),
    ...Object.values(words.rights).map((cues): [string, Cues] => ['right', cues]),
    ...Object.values(words.safeguards).map((cues): [string, Cues] => ['safeguard', cues]),
    ...Object.values(words.units).map((cues): [string, Cues] => ['unit', cues]),
    ...Object.entries(words.topics).map(([topic, cues]): [string, Cues] => [`topic:${topic}`, cues]),
    ['event', words.retention.event],
    ['necessary', words.retention.necessary],
    ['law', words.retention.law],
    ['authority', [...words.authorities, ...words.anyAuthority]],
    ['automated', [...words.automated.decision, ...words.automated.none]],
    ['outside', words.transfers.outside],
    ['inside', words.transfers.inside],
  ];
}

function matcherFor(language: ReadingLanguage): { matcher: CueMatcher; keys: string[] } {
  let known = matchers.get(language.code);
  if (!known) {
    const tables = tablesOf(language.words);
    known = {
      matcher: new CueMatcher(tables.flatMap(([, cues]) => cues)),
      keys: tables.flatMap(([key, cues]) => cues.map(() => key)),
    };
    matchers.set(language.code, known);
  }
  return known;
}

function documentOf(text: string): PolicyDocument {
  return {
    text,
    passages: [{ kind: 'paragraph', start: 0, end: text.length, level: 0 }],
    links: [],
    title: '',
    siteName: null,
    declaredLanguage: null,
    url: null,
  };
}
