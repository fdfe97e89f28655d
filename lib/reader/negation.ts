// Negation: which mentions a statement denies. "not" and "never" deny the clause of the verb near them, "no" and
// "without" the words after them; "unless" takes back what it names; "but" ends the reach; an item inherits from its lead-in.

import type { Mention, Reading, ReadStatement } from './reading.ts';

/** A verb's negation reaches a verb cue at most so many words away. */
const verbReach = 7;
/** "no" denies what follows within so many words, and longer only through an enumeration. */
const nounReach = 5;

export interface Denial {
  /** Words denied, both ends included. */
  from: number;
  to: number;
  /** The clause takes something out: "unless", "except". Then what is denied may still happen. */
  softened: boolean;
  /** Denies the verb of the clause, and so all of it. */
  verb: boolean;
  /** The key of the act denied, or "noun". */
  act: string;
  /** The word that denies. */
  mark: number;
}

const deniable = new Set([
  'category',
  'recipient',
  'service',
  'automated',
  'purpose',
  'legalBasis',
  'place',
  'country',
  'act',
  'safeguard',
  'right',
]);

/** Marks `denied` on every mention that its statement, or the lead-in of its statement, denies. */
export function markDenied(reading: Reading): void {
  const denials = new Map<ReadStatement, Denial[]>();
  for (const statement of reading.statements) {
    const own = denialsIn(reading, statement);
    denials.set(statement, own);
    const lead = statement.leadIn && introduces(reading, statement.leadIn) ? denials.get(statement.leadIn) : undefined;
    const inherited = lead?.find(
      (denial) => !denial.softened && denial.verb && denial.to >= lastWord(statement.leadIn),
    );
    for (const mention of statement.mentions) {
      if (!deniable.has(mention.table)) continue;
      const denial = own.find((d) => !d.softened && mention.first >= d.from && mention.last <= d.to);
      if (denial) {
        mention.denied = true;
        mention.deniedBy = denial.act;
        mention.deniedAfter = mention.first - denial.mark;
      } else if (own.some((d) => d.softened && mention.first >= d.from && mention.last <= d.to)) {
        mention.softened = true;
      } else if (inherited && mention.table !== 'act') {
        mention.denied = true;
        mention.deniedBy = inherited.act;
        mention.deniedAfter = 1;
        mention.inherited = true;
      }
    }
  }
}

// "We do not collect:" or a heading; a full sentence above a list says nothing of its items.
function introduces(reading: Reading, lead: ReadStatement): boolean {
  return lead.kind === 'heading' || /[:：]\s*$/.test(reading.text.slice(lead.start, lead.end));
}

function lastWord(statement: ReadStatement | null): number {
  return statement ? statement.endWord - 2 : 0;
}

/** The stretches of words that a statement denies. */
export function denialsIn(reading: Reading, statement: ReadStatement): Denial[] {
  const marks = statement.mentions.filter((m) => m.table === 'negation');
  if (marks.length === 0) return [];
  const clauses = clausesOf(reading, statement, marks);
  const denials: Denial[] = [];
  for (const mark of marks) {
    if (mark.key !== 'verb' && mark.key !== 'noun') continue;
    const whole = clauses.find((c) => mark.first >= c.from && mark.first <= c.to);
    if (!whole) continue;
    const clause = withinBounds(reading, whole, mark);
    const exception = marks.find(
      (m) => m.key === 'exception' && m.first >= clause.from && m.first <= statement.endWord && m.first !== mark.first,
    );
    const to =
      exception && exception.first > mark.first && exception.first <= clause.to ? exception.first - 1 : clause.to;
    const softened = exception !== undefined;
    if (mark.key === 'noun')
      denials.push({
        from: mark.first,
        to: Math.min(to, nounEnd(reading, statement, mark)),
        softened,
        verb: false,
        act: 'noun',
        mark: mark.first,
      });
    const verb = nearestAct(statement, mark, clause);
    if (mark.key === 'verb' && verb)
      denials.push({ from: clause.from, to, softened, verb: true, act: verb.key, mark: mark.first });
    // "We collect no data", "keine Daten werden weitergegeben": a noun's negation beside the verb denies the clause.
    if (mark.key === 'noun' && verb && Math.abs(verb.first - mark.last) <= 3)
      denials.push({ from: clause.from, to, softened, verb: true, act: verb.key, mark: mark.first });
  }
  return denials;
}

interface Clause {
  from: number;
  to: number;
}

// Clauses end at turning words, at semicolons, and at a comma that a turning word follows.
function clausesOf(reading: Reading, statement: ReadStatement, marks: Mention[]): Clause[] {
  const breaks = marks.filter((m) => m.key === 'turn').map((m) => m.first);
  for (let word = statement.firstWord; word + 1 < statement.endWord; word++) {
    if (reading.text.slice(reading.words.ends[word], reading.words.starts[word + 1]).includes(';'))
      breaks.push(word + 1);
  }
  // "As a rule we pass nothing on, nor do we send data abroad": the second denial has a clause of its own
  for (const { key, first } of marks) {
    if ((key !== 'verb' && key !== 'noun') || first === statement.firstWord) continue;
    if (reading.text.slice(reading.words.ends[first - 1], reading.words.starts[first]).includes(','))
      breaks.push(first);
  }
  breaks.sort((a, b) => a - b);
  const clauses: Clause[] = [];
  let from = statement.firstWord;
  for (const at of [...breaks, statement.endWord]) {
    if (at > from) clauses.push({ from, to: at - 1 });
    from = Math.max(from, at);
  }
  return clauses;
}

// "Password (never in plain text)": what stands in brackets denies nothing outside of them; and what follows a dash
// denies nothing before it.
function withinBounds(reading: Reading, clause: Clause, mark: Mention): Clause {
  const { words, text } = reading;
  const gap = (word: number): string => text.slice(words.ends[word], words.starts[word + 1]);
  let { from, to } = clause;
  let inBrackets = false;
  for (let word = clause.from; word < mark.first; word++) {
    const between = gap(word);
    if (between.includes('(')) {
      inBrackets = !between.includes(')');
      if (inBrackets) from = word + 1;
    } else if (between.includes(')') && inBrackets) {
      inBrackets = false;
      from = clause.from;
    }
    if (/\s[–—-]+\s/u.test(between)) from = word + 1;
  }
  if (inBrackets) {
    for (let word = mark.first; word < clause.to && to === clause.to; word++) if (gap(word).includes(')')) to = word;
  }
  return { from, to };
}

/** Denied, they say that data are not collected; denied sharing says that there are some. */
export const collectingActs: ReadonlySet<string> = new Set(['collect', 'keep', 'provide']);

const deniedVerbs = new Set(['collect', 'share', 'sell', 'transfer', 'keep', 'erase', 'provide']);

function nearestAct(statement: ReadStatement, mark: Mention, clause: Clause): Mention | undefined {
  return statement.mentions.find(
    (m) =>
      m.table === 'act' &&
      deniedVerbs.has(m.key) &&
      m.first >= clause.from &&
      m.last <= clause.to &&
      (m.first >= mark.first ? m.first - mark.last : mark.first - m.last) <= verbReach,
  );
}

// An enumeration carries "no" along: "no names, addresses or phone numbers".
function nounEnd(reading: Reading, statement: ReadStatement, mark: Mention): number {
  let end = mark.last + nounReach;
  for (const mention of statement.mentions) {
    if (mention.first <= mark.last || (mention.table !== 'category' && mention.table !== 'recipient')) continue;
    if (mention.first > end) break;
    const between = reading.text.slice(
      reading.words.ends[mention.last],
      reading.words.starts[Math.min(mention.last + 1, reading.words.count - 1)],
    );
    end = Math.max(end, mention.last + (/[,/]/.test(between) ? 3 : 2));
  }
  return Math.min(end, statement.endWord - 1);
}
