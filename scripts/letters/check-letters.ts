// What every language's letters have to satisfy, said in sentences: `npm run letter -- --check` and a test print them.
// English is the measure for slots, since the shape's notes and the English sentences were written together.

import type { LetterWords, RegimeWords } from '../../lib/languages/letter-words.ts';
import { applyRegime } from '../../lib/letters/apply-regime.ts';
import { articlesToCite, cite, splitArticle } from '../../lib/letters/cite.ts';
import { fillSlots, slotsOf } from '../../lib/letters/fill-slots.ts';
import { gapMark } from '../../lib/letters/letter-page.ts';
import type { LetterRequest } from '../../lib/letters/letter-request.ts';
import { writeLetter } from '../../lib/letters/write-letter.ts';
import type { LetterKind, Regime } from '../../lib/model/rights-request.ts';
import { followUpKinds, requestKinds } from '../../lib/model/rights-request.ts';
import { sampleRequest } from './sample-request.ts';

/** All sentences by path: "access.ask". Everything below the language's own head data. */
export function sentencesOf(words: LetterWords): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, each] of Object.entries(value)) walk(each, path ? `${path}.${key}` : key);
    }
  };
  const {
    code: _code,
    reviewedBy: _by,
    quotationMarks: _marks,
    joining: _joining,
    citation: _cites,
    date: _date,
    uk: _uk,
    ch: _ch,
    ...rest
  } = words;
  walk(rest, '');
  return found;
}

/** Problems of one language, measured against English; each a sentence. Empty: nothing to mend. */
export function checkLanguage(words: LetterWords, english: LetterWords): string[] {
  const problems = [...checkHead(words), ...checkSlots(words, english), ...checkCitations(words)];
  if (words.code !== english.code) problems.push(...checkOwnWords(words, english));
  const laws: Regime[] = ['eu', ...(words.uk ? (['uk'] as const) : []), ...(words.ch ? (['ch'] as const) : [])];
  for (const regime of laws) {
    for (const kind of [...requestKinds, ...followUpKinds]) {
      for (const size of ['full', 'minimal'] as const) {
        problems.push(...checkLetter(words, sampleRequest([kind], regime, size), `${kind}, ${regime}, ${size}`));
      }
    }
    for (const size of ['full', 'minimal'] as const) {
      problems.push(
        ...checkLetter(words, sampleRequest([...requestKinds], regime, size), `all rights, ${regime}, ${size}`),
      );
    }
  }
  return problems.map((problem) => `${words.code}: ${problem}`);
}

function checkHead({ citation, date, quotationMarks, uk, ch }: LetterWords): string[] {
  const problems: string[] = [];
  const need = (name: string, pattern: string, slots: string[]) => {
    for (const slot of slots) if (!slotsOf(pattern).includes(slot)) problems.push(`${name} lacks {${slot}}`);
  };
  need('citation.article', citation.article, ['article']);
  need('citation.paragraph', citation.paragraph, ['article', 'paragraph']);
  need('citation.point', citation.point, ['article', 'paragraph', 'point']);
  need('citation.withLaw', citation.withLaw, ['citation']);
  for (const law of [uk, ch]) if (law?.withLaw) need('withLaw', law.withLaw, ['citation']);
  if (citation.points.split(' ').length !== 8)
    problems.push('citation.points needs eight letters, separated by spaces');
  const known = ['day', 'month', 'year', 'dd', 'mm', 'm'];
  for (const slot of slotsOf(date.pattern)) {
    if (!known.includes(slot)) problems.push(`date.pattern has {${slot}}, which nothing fills`);
  }
  if (slotsOf(date.pattern).includes('month') && date.months.length !== 12)
    problems.push('date.months needs twelve names');
  if (quotationMarks.length !== 2) problems.push('quotationMarks needs an opening and a closing mark');
  return problems;
}

function slotSet(sentence: string): string {
  return [...new Set(slotsOf(sentence).map((slot) => slot.replace(/ GDPR$/, '')))].sort().join(' ');
}

function checkSlots(words: LetterWords, english: LetterWords): string[] {
  const problems: string[] = [];
  const own = sentencesOf(words);
  for (const [path, sentence] of sentencesOf(english)) {
    const mine = own.get(path);
    if (!mine?.trim()) problems.push(`${path} is empty`);
    else if (mine !== mine.normalize('NFC')) problems.push(`${path} is not in NFC`);
    else if (slotSet(mine) !== slotSet(sentence)) {
      problems.push(`${path} has the slots {${slotSet(mine)}}, but should have {${slotSet(sentence)}}`);
    } else if (/[{}]/.test(fillSlots(mine, () => ''))) problems.push(`${path} has a bracket that is not closed`);
  }
  for (const path of own.keys()) if (!sentencesOf(english).has(path)) problems.push(`${path} is not in the shape`);
  return problems;
}

/** Every article that letters cite: the numbers in the citation have to be those of the key, point letters aside. */
function checkCitations(words: LetterWords): string[] {
  const problems: string[] = [];
  const numbers = new Set<string>();
  for (const sentence of sentencesOf(words).values()) {
    for (const slot of slotsOf(sentence)) {
      const match = /^Art\. (\S+?)( GDPR)?$/.exec(slot);
      if (match) numbers.add(match[1]);
    }
  }
  for (const number of numbers) {
    if (!splitArticle(number)) problems.push(`{Art. ${number}} is no article`);
    const written = (cite(words, null, number, false)?.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
    const meant = (number.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
    if (written.join() !== meant.join())
      problems.push(`{Art. ${number}} is written with the numbers ${written.join(', ')}`);
  }
  return problems;
}

/** Sentences left in English. Short labels may be alike in two languages; sentences of five words are not. */
function checkOwnWords(words: LetterWords, english: LetterWords): string[] {
  const problems: string[] = [];
  const own = sentencesOf(words);
  for (const [path, sentence] of sentencesOf(english)) {
    const mine = own.get(path) ?? '';
    const bare = fillSlots(mine, () => '');
    if (bare.split(/\s+/).length >= 5 && bare === fillSlots(sentence, () => ''))
      problems.push(`${path} is still English`);
    else if (englishWords(bare) >= 3) problems.push(`${path} reads like English`);
  }
  return problems;
}

const common = new Set(['the', 'please', 'your', 'which', 'with', 'and', 'this', 'have', 'my', 'not', 'from', 'you']);

function englishWords(text: string): number {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}]+/gu)
      ?.filter((word) => common.has(word)),
  ).size;
}

/** One letter as it comes out: no slot left, the articles cited, the sentence on time there. */
function checkLetter(words: LetterWords, request: LetterRequest, name: string): string[] {
  const { letter, gaps } = writeLetter(request, words);
  const applied = applyRegime(words, request.regime);
  if (!applied) return [`${name}: no letters under this law`];
  const text = `${letter.subject}\n${letter.body}`;
  const problems: string[] = [];
  if (gaps.length) problems.push(`${name}: gaps with all fields given: ${gaps.join(', ')}`);
  if (/[{}]|undefined|\[object/.test(text) || text.includes(gapMark)) problems.push(`${name}: an unfilled slot`);
  for (const kind of letter.kinds) {
    if (kind === 'free') continue;
    if (request.kinds.length === 1) problems.push(...missingCitations(applied.words, applied.regime, kind, text, name));
  }
  const deadlines = deadlinesOf(applied.words, letter.kinds, request);
  if (!deadlines.every((part) => part && text.includes(part))) problems.push(`${name}: a sentence on time is missing`);
  return problems;
}

function missingCitations(
  words: LetterWords,
  regime: RegimeWords | null,
  kind: Exclude<LetterKind, 'free'>,
  text: string,
  name: string,
): string[] {
  // Another law cites otherwise, or in the sentence itself: there it is enough that each slot was filled.
  if (regime) return [];
  return articlesToCite[kind]
    .filter((number) => !text.includes(cite(words, null, number, false) ?? gapMark))
    .map((number) => `${name}: does not cite ${number}`);
}

/** What of the sentences on time has to stand in the letter: their longest stretches without a slot. */
function deadlinesOf(words: LetterWords, kinds: LetterKind[], request: LetterRequest): string[] {
  const [kind] = kinds;
  const lastDay = request.fields.due ? [words.common.lastDay] : [];
  if (kinds.length > 1) return [words.common.severalDeadline, ...lastDay].map(longestStretch);
  switch (kind) {
    case 'free':
      return [];
    case 'identityDemand':
      return [words.identityDemand.clock].map(longestStretch);
    case 'formDemand':
      return [words.formDemand.passOn, ...lastDay].map(longestStretch);
    case 'complaint':
      return [words.complaint.progress].map(longestStretch);
    case 'reminder':
    case 'incompleteAnswer':
    case 'extensionRejected':
    case 'refusalOrFee':
      return [words.followUp.newDate].map(longestStretch);
    default:
      return [words[kind].deadline, ...lastDay].map(longestStretch);
  }
}

function longestStretch(sentence: string): string {
  return sentence.split(/\{[^{}]*\}/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
