// Organisations and products named as receiving or processing data: known services, firms by their legal form, and other
// names in places where recipients are listed. Whether a name is a recipient is weighed by what its sentence says.

import { wordAt } from '../cues/word-edges.ts';
import type { NamedParty } from '../model/controller.ts';
import type { RecipientKey } from '../model/recipient.ts';
import { knownServices } from '../organisations/known-services.ts';
import { bareNameKey, isForm } from './candidate.ts';
import { bareName, findFirmNames, findRuns } from './find-names.ts';
import {
  hasAct,
  hasTopic,
  type Mention,
  mentionsOf,
  type NameRun,
  type Reading,
  type ReadStatement,
} from './reading.ts';
import { evidenceOf, stated, type Weighed, weigh } from './weigh.ts';
import { isOrdinaryWord, littleWords } from './word-shapes.ts';

const kinds = new Map(knownServices.map((service) => [service.name, service.kinds]));

/** The kinds of recipient that a known service is. */
export function kindsOfService(name: string): readonly RecipientKey[] {
  return kinds.get(name) ?? [];
}

export function findNamedRecipients(reading: Reading, controller: string | null): NamedParty[] {
  const mentions = namedMentions(reading, controller);
  return dropParts(reading, stated(weigh(reading, 'namedRecipients', mentions)));
}

/** Every name that may be a recipient's; the key is the name without case and punctuation. */
export function namedMentions(reading: Reading, controller: string | null): Mention[] {
  const own = controller ? bareNameKey(controller) : '';
  const found: Mention[] = [];
  const taken = new Set<number>();
  const known = new Map(
    mentionsOf(reading, 'service')
      .filter((m) => !m.denied && !reading.document.passages[m.statement.passage].imprint)
      .map((mention) => [mention.first, mention]),
  );
  const add = (run: NameRun, traits: string[]): void => {
    if (reading.document.passages[run.statement.passage].imprint) return;
    const key = bareNameKey(run.text);
    const first = wordAt(reading.words, run.start);
    if (key.length < 2 || run.text.length > 80 || taken.has(first) || isForm(run.text)) return;
    taken.add(first);
    const last = Math.max(first, wordAt(reading.words, run.end) - 1);
    const isController = own !== '' && (own.includes(key) || key.includes(own));
    found.push({
      table: 'service',
      key,
      first,
      last,
      statement: run.statement,
      denied: false,
      traits: [...traits, ...shapeOf(reading, run, known), ...(isController ? ['isController'] : [])],
    });
  };
  for (const run of findFirmNames(reading)) for (const part of partsOf(reading, run)) add(part, ['form']);
  for (const statement of reading.statements) {
    const lists = listsRecipients(reading, statement);
    if (!lists && !hasAct(statement, 'employ')) continue;
    for (const run of findRuns(reading, statement)) {
      for (const part of partsOf(reading, run)) {
        if (!lists && !isEmployed(reading, part)) continue;
        const service = known.get(wordAt(reading.words, part.start));
        // a product of a known house: "Google Ad Manager"
        if (service && part.end <= reading.words.ends[service.last]) continue;
        if (!isCueWord(reading, part) && /\p{L}{2}/u.test(part.text)) add(part, service ? ['run', 'known'] : ['run']);
      }
    }
  }
  for (const mention of known.values()) {
    if (taken.has(mention.first)) continue;
    taken.add(mention.first);
    found.push({ ...mention, key: bareNameKey(mention.key), traits: ['known'] });
  }
  return found.sort((a, b) => a.first - b.first);
}

// A run of capitalised words may be two names ("Swan et Pennylane"), or a noun and a name ("Dienst der Beispiel GmbH"):
// it is cut at the language's little words, and words that are cues of their own are left out at its beginning.
function partsOf(reading: Reading, run: NameRun): NameRun[] {
  const little = littleWords(reading);
  const { words, text } = reading;
  const first = wordAt(words, run.start);
  const end = wordAt(words, run.end);
  const parts: NameRun[] = [];
  let start = first;
  const close = (last: number): void => {
    let from = start;
    let to = last;
    while (from < to && isCue(run.statement, from)) from++;
    while (to > from && isCue(run.statement, to)) to--;
    if (from > to) return;
    const until = to === end - 1 ? run.end : words.ends[to];
    parts.push({
      ...run,
      text: bareName(text.slice(words.starts[from], until)),
      start: words.starts[from],
      end: until,
    });
  };
  for (let word = first; word < end; word++) {
    const one = text.slice(words.starts[word], words.ends[word]);
    if (word === first || !/^\p{Ll}/u.test(one) || !little.has(one)) continue;
    if (word > start) close(word - 1);
    start = word + 1;
  }
  if (start < end) close(end - 1);
  return parts;
}

function isCue(statement: ReadStatement, word: number): boolean {
  const here = statement.mentions.filter((m) => m.first === word);
  return !here.some((m) => m.table === 'service') && here.some((m) => m.last === word && m.table !== 'person');
}

// Ordinary capitalised words are looked at only where recipients may stand: half of a German text is capitalised.
function listsRecipients(reading: Reading, statement: ReadStatement): boolean {
  if (reading.document.passages[statement.passage].imprint) return false;
  if (statement.mentions.some((m) => m.table === 'service')) return true;
  if (statement.endWord - statement.firstWord > 80) return false;
  return (
    (['recipients', 'analytics', 'transfers'] as const).some((topic) => hasTopic(statement.near, topic)) ||
    hasAct(statement, 'share') ||
    hasAct(statement, 'onBehalf') ||
    (statement.leadIn !== null && hasAct(statement.leadIn, 'share')) ||
    statement.mentions.some((m) => m.table === 'recipient')
  );
}

const employedReach = 3;

// "We use Example", "hosted by Example": elsewhere, a name is looked at where it stands right behind such words.
function isEmployed(reading: Reading, run: NameRun): boolean {
  const word = wordAt(reading.words, run.start);
  return run.statement.mentions.some(
    (m) => m.table === 'act' && m.key === 'employ' && m.last < word && word - m.last <= employedReach,
  );
}

function isCueWord(reading: Reading, run: NameRun): boolean {
  return (
    run.statement.mentions.some(
      (m) =>
        m.table !== 'service' &&
        m.table !== 'country' &&
        reading.words.starts[m.first] <= run.start &&
        reading.words.ends[m.last] >= run.end,
    ) || run.statement.mentions.some((m) => m.table === 'country' && reading.words.starts[m.first] === run.start)
  );
}

function shapeOf(reading: Reading, run: NameRun, known: ReadonlyMap<number, Mention>): string[] {
  const traits = placeOf(reading, run, known);
  const { statement } = run;
  if (run.start === statement.start && run.end >= statement.end - 1) traits.push('wholeCell');
  if (!/\s/.test(run.text)) {
    traits.push('oneWord');
    // an ordinary word with a capital, for the text has it without one too
    if (isOrdinaryWord(reading, run.text)) traits.push('lowerToo');
  }
  if (/\.\p{L}{2,}$/u.test(run.text) || /\p{Ll}\p{Lu}/u.test(run.text)) traits.push('domainLike');
  return traits;
}

// Where names are listed: between commas or brackets, before "(Ireland)" or a colon, and beside services that are known.
function placeOf(reading: Reading, run: NameRun, known: ReadonlyMap<number, Mention>): string[] {
  const { text } = reading;
  const { statement } = run;
  const before = text.slice(statement.start, run.start).trimEnd();
  const after = text.slice(run.end, statement.end).trimStart();
  const traits: string[] = [];
  if (/^(?:$|[,;).])/.test(after) && (before === '' || /[,;(:]$/.test(before))) traits.push('slot');
  if (after.startsWith(':')) traits.push('colonAfter');
  if (after.startsWith('(')) traits.push('bracketAfter');
  let others = 0;
  for (let i = statement.index - siblingReach; i <= statement.index + siblingReach; i++) {
    const other = reading.statements[i];
    if (!other || (other !== statement && (other.kind !== statement.kind || other.leadIn !== statement.leadIn)))
      continue;
    for (const m of other.mentions) {
      if (
        m.table === 'service' &&
        known.has(m.first) &&
        (other !== statement || m.last < wordAt(reading.words, run.start) || m.first >= wordAt(reading.words, run.end))
      )
        others++;
    }
  }
  if (others >= 3) traits.push('amongMany');
  else if (others >= 1) traits.push('amongServices');
  return traits;
}

const siblingReach = 3; // statements

// The name as the text spells it at its best place.
function dropParts(reading: Reading, weighed: readonly Weighed[]): NamedParty[] {
  return weighed.map((one) => {
    const best = one.mentions[0].mention;
    return { name: spelled(reading, best), evidence: evidenceOf(reading, one) };
  });
}

function spelled(reading: Reading, mention: Mention): string {
  const text = reading.text.slice(reading.words.starts[mention.first], reading.words.ends[mention.last]);
  const end = reading.words.ends[mention.last];
  const domain = /^\.\p{Ll}{2,4}(?![\p{L}\p{N}])/u.exec(reading.text.slice(end, end + 6))?.[0];
  if (domain && mention.traits?.includes('known')) return `${text}${domain}`;
  const tail = reading.text.slice(end, end + 1);
  return `${text.replace(/\s+/g, ' ')}${tail === '.' && /\.\p{L}{1,2}$|\.\p{L}\.?\p{L}$|(?:Inc|Ltd|Corp|Co)$/u.test(text) ? '.' : ''}`;
}
