// The controller's telephone number: behind a label, behind tel:, or in international form near the controller.

import { type Evidence, evidenceAt } from '../model/evidence.ts';
import { type Anchor, foreignness, nearness, onTopic } from './place-points.ts';
import { behindLabel, mentionsOf, type Reading, type ReadStatement, statementAt } from './reading.ts';

const labelReach = 44;
const numberAt = /^[^\p{L}\p{N}+(]{0,8}(\+?\(?\d[\d\s()./\-–‑]{5,22}\d)/u;

export function findPhone(reading: Reading, anchor: Anchor): { number: string; evidence: Evidence } | null {
  let best: { number: string; points: number; statement: ReadStatement } | null = null;
  for (const one of candidates(reading)) {
    const digits = one.number.replace(/\D/g, '').length;
    const statement = statementAt(reading, one.start);
    if (!statement || digits < 7 || digits > 15) continue;
    const points =
      one.points +
      Math.min(2, nearness(statement, anchor)) +
      onTopic(statement) -
      foreignness(reading, statement, anchor);
    if (points > 1.5 && (best === null || points > best.points))
      best = { number: one.number.trim(), points, statement };
  }
  return best && { number: best.number, evidence: evidenceAt(reading.text, best.statement.start, best.statement.end) };
}

function* candidates(reading: Reading): Generator<{ number: string; start: number; points: number }> {
  for (const mention of mentionsOf(reading, 'controller')) {
    if (mention.key !== 'phone') continue;
    const { text, start } = behindLabel(reading, mention, labelReach);
    const match = numberAt.exec(text);
    if (match) yield { number: match[1], start: start + match[0].length - match[1].length, points: 2 };
  }
  for (const link of reading.document.links) {
    if (/^tel:/i.test(link.href))
      yield { number: reading.text.slice(link.start, link.end), start: link.start, points: 2 };
  }
  for (const match of reading.text.matchAll(/(?<![\p{L}\p{N}+])\+\d[\d\s()./\-–‑]{6,22}\d/gu))
    yield { number: match[0], start: match.index, points: 1 };
}
