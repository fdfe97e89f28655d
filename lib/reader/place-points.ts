// Whether a number, an address or a telephone number is the controller's, by the place it stands in: near its name, or in
// the block of somebody else. One table for all three.

import { type Candidate, nameKey } from './candidate.ts';
import { type FoundEmail, findEmails } from './find-emails.ts';
import { hasTopic, type Reading, type ReadStatement, statementAt } from './reading.ts';

/** Where the controller stands in the text. */
export interface Anchor {
  /** Indices of statements. */
  at: readonly number[];
  /** Indices of the statements that hold its e-mail address. */
  addresses: readonly number[];
  /** Passages of its places. */
  passages: ReadonlySet<number>;
  /** Its spellings, for comparing. */
  keys: readonly string[];
}

/** The controller's places and those of its other spellings; without a name, that of its first address. */
export function anchorOf(reading: Reading, chosen: Candidate | null, emails: readonly FoundEmail[]): Anchor {
  const spellings = chosen ? [chosen, ...chosen.kin.filter((one) => !one.features.has('service'))] : [];
  const statements = spellings.flatMap((one) => placesOf(reading, one.name));
  if (statements.length === 0 && emails[0]) statements.push(emails[0].statement);
  return {
    at: [...new Set(statements.map((one) => one.index))],
    addresses: findEmails(reading)
      .filter((email) => email.address === emails[0]?.address)
      .map((email) => email.statement.index),
    passages: new Set(statements.map((one) => one.passage)),
    keys: spellings.map((one) => nameKey(one.name)).filter((key) => key.length > 3),
  };
}

const mostPlaces = 60;

function placesOf(reading: Reading, name: string): ReadStatement[] {
  const found: ReadStatement[] = [];
  for (
    let at = reading.text.indexOf(name);
    at >= 0 && found.length < mostPlaces;
    at = reading.text.indexOf(name, at + name.length)
  ) {
    const statement = /[\p{L}\p{N}@.-]/u.test(reading.text.charAt(at - 1)) ? null : statementAt(reading, at);
    if (statement) found.push(statement);
  }
  return found;
}

/** 3 in the sentence of the name, less with every line between, 0 far away. What stands below a name is nearer than above. */
export function nearness(statement: ReadStatement, anchor: Anchor): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const index of anchor.at) {
    const distance = statement.index >= index ? statement.index - index : index - statement.index + 1;
    if (distance < nearest) nearest = distance;
  }
  const close = nearest === 0 ? 3 : nearest <= 8 ? Math.max(1, 2.7 - 0.3 * nearest) : 0;
  const address = anchor.addresses.some((index) => Math.abs(index - statement.index) <= 2) ? 1.5 : 0;
  return Math.max(close, address, anchor.passages.has(statement.passage) ? 1.5 : 0);
}

/** 1 under a heading or behind a label on the controller or on how to reach it. */
export function onTopic(statement: ReadStatement): number {
  return hasTopic(statement.near, 'controller') || hasTopic(statement.near, 'contact') ? 1 : 0;
}

const foreignTopics = ['recipients', 'analytics', 'authority', 'transfers', 'cookies'] as const;

/** How much speaks for somebody else's: 0 to 7. */
export function foreignness(reading: Reading, statement: ReadStatement, anchor: Anchor): number {
  const topics = foreignTopics.some((topic) => hasTopic(statement.near, topic));
  return (namesOther(statement) || blockIsForeign(reading, statement, anchor)) + (topics ? 2 : 0);
}

// An authority or a representative has an address of its own, wherever it is named; a service may only be spoken of.
function namesOther(statement: ReadStatement): number {
  let points = 0;
  for (const m of statement.mentions) {
    if (m.table === 'authority' || (m.table === 'controller' && m.key === 'representative')) points = 5;
    else if (m.table === 'service') points = Math.max(points, 3);
  }
  return points;
}

const linesOfBlock = 5;
const longestLine = 110;

/** The same, by the lines above: up to the first that is no line of a block of contact details, or that names the controller. */
export function blockIsForeign(reading: Reading, statement: ReadStatement, anchor: Anchor): number {
  if (namesController(reading, statement, anchor)) return 0;
  for (let i = statement.index - 1; i >= 0 && statement.index - i <= linesOfBlock; i--) {
    const line = reading.statements[i];
    const introduces = i === statement.index - 1 || line === statement.leadIn;
    if (namesController(reading, line, anchor)) return 0;
    const other = namesOther(line);
    if (other > 0) return other;
    if (line.kind === 'heading' || (line.end - line.start > longestLine && !introduces)) return 0;
  }
  return statement.leadIn ? namesOther(statement.leadIn) : 0;
}

function namesController(reading: Reading, statement: ReadStatement, anchor: Anchor): boolean {
  if (!anchor.at.includes(statement.index)) return false;
  const key = nameKey(reading.text.slice(statement.start, statement.end));
  return anchor.keys.some((one) => key.includes(one));
}
