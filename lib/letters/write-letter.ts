// writeLetter: a request and the words of a language in, a finished letter and its gaps out. A letter with a gap cannot
// be sent: every gap is named, and its mark stands in the text, so nothing is dropped without a word.

import type { LetterWords } from '../languages/letter-words.ts';
import type { Letter } from '../model/letter.ts';
import { followUpKinds, type LetterKind, type RequestKind, requestKinds } from '../model/rights-request.ts';
import { applyRegime } from './apply-regime.ts';
import { articleOf } from './cite.ts';
import { cleanLine, cleanLines, cleanText } from './clean-text.ts';
import { type GapKey, gapMark, LetterPage } from './letter-page.ts';
import type { LetterFields, LetterRequest } from './letter-request.ts';
import { earlierArticles, followUpWriters, writeHowToAnswer, writeIdentifiers } from './write-follow-ups.ts';
import { asksConfirmation, mayErase, requestWriters, tellsRecipients } from './write-requests.ts';

export interface WrittenLetter {
  letter: Letter;
  /** What is missing, in the order of the letter; empty: it can be sent. */
  gaps: GapKey[];
}

/** Whether a text, perhaps edited by the person, still has a place that was not filled in. */
export function hasGapMark(text: string): boolean {
  return text.includes(gapMark);
}

/**
 * @param words of the letter's language; the caller loads them (lib/languages/letters.ts).
 * A language without letters under the request's law gives the gap `regime`, and the letter cites the GDPR meanwhile.
 */
export function writeLetter(request: LetterRequest, words: LetterWords): WrittenLetter {
  const applied = applyRegime(words, request.regime);
  const page = new LetterPage(applied ?? { words, regime: null });
  if (!applied) page.gaps.add('regime');
  const kinds = orderKinds(request.kinds);
  const subject = writeSubject(page, kinds, request);
  writeBody(page, kinds, request);
  const { fields } = request;
  const toAuthority = kinds[0] === 'complaint';
  const reference = cleanLine(request.reference);
  return {
    letter: {
      kinds,
      language: words.code,
      addressee: addresseeOf(page, request, toAuthority),
      to: toAuthority ? cleanLines(fields.complaint.authorityEmails) : cleanLines(fields.controller.emails),
      subject: reference ? `${subject} [${reference}]` : subject,
      body: page.text(),
      reference,
    },
    gaps: [...page.gaps],
  };
}

/** The lines of such a letter's body that head the single requests; none where there is one request. */
export function requestHeadings(request: LetterRequest, words: LetterWords): string[] {
  const page = new LetterPage(applyRegime(words, request.regime) ?? { words, regime: null });
  const kinds = orderKinds(request.kinds).filter(isRequest);
  return kinds.length > 1 ? kinds.map((kind) => page.say(page.applied.words[kind].subject)) : [];
}

/** Requests in the order of the law, access first; a follow-up or a free letter stands alone. */
function orderKinds(kinds: readonly LetterKind[]): LetterKind[] {
  const requests = requestKinds.filter((kind) => kinds.includes(kind));
  if (requests.length) return requests;
  return [followUpKinds.find((kind) => kinds.includes(kind)) ?? 'free'];
}

function isRequest(kind: LetterKind): kind is RequestKind {
  return (requestKinds as readonly string[]).includes(kind);
}

function writeSubject(page: LetterPage, kinds: LetterKind[], { fields }: LetterRequest): string {
  const { words } = page.applied;
  const [kind] = kinds;
  if (kind === 'free') return page.need(fields.free.subject, 'freeText');
  if (kinds.length > 1) {
    const numbers = kinds.filter(isRequest).map((each) => articleOf[each]);
    return page.say(words.common.severalSubject, { articles: page.articles(numbers) });
  }
  if (isRequest(kind)) return page.say(words[kind].subject);
  if (kind === 'complaint') {
    return page.say(words.complaint.subject, { controller: page.need(fields.controller.name, 'controllerName') });
  }
  const sentence =
    kind === 'refusalOrFee' && fields.refusalOrFee.fee ? words.refusalOrFee.subjectFee : words[kind].subject;
  return page.say(sentence, { articles: earlierArticles(page, fields) });
}

function writeBody(page: LetterPage, kinds: LetterKind[], { fields }: LetterRequest): void {
  const { words } = page.applied;
  const [kind] = kinds;
  page.paragraph(words.common.salutation);
  if (kind === 'free') page.verbatim('paragraph', page.needText(fields.free.text, 'freeText'));
  else if (isRequest(kind)) writeRequests(page, kinds.filter(isRequest), fields);
  else followUpWriters[kind](page, words, fields);
  writeClosing(page, fields);
  const earlier = cleanText(fields.followUp.earlierBody);
  if (earlier && !isRequest(kind) && kind !== 'complaint' && kind !== 'free') {
    page.paragraph(words.followUp.earlierLetter);
    page.verbatim('paragraph', earlier);
  }
}

function writeRequests(page: LetterPage, kinds: RequestKind[], fields: LetterFields): void {
  const { words } = page.applied;
  const { common } = words;
  const several = kinds.length > 1;
  const has = (some: readonly RequestKind[]) => kinds.some((kind) => some.includes(kind));
  page.paragraph(common.service, { service: page.need(fields.service, 'service') });
  if (fields.tie) page.line(common.ties[fields.tie]);
  if (several) page.paragraph(common.severalIntro);
  for (const kind of kinds) {
    if (several) page.paragraph(words[kind].subject);
    requestWriters[kind](page, words, fields);
  }
  if (has(tellsRecipients)) page.numbered(common.tellRecipients);
  if (has(asksConfirmation)) page.numbered(common.confirm);
  if (has(['access', 'copy']) && has(mayErase)) page.paragraph(common.copyFirst);
  const due = fields.due ? page.date(fields.due, 'due') : '';
  page.together(
    [several ? common.severalDeadline : words[kinds[0]].deadline],
    [due ? common.lastDay : '', { due }],
    [common.extension],
  );
  page.paragraph(common.identifiersIntro);
  writeIdentifiers(page, words, fields);
  // Art. 12(6) covers requests under Art. 15 to 21; nobody has to prove who they are to be spared advertising.
  if (kinds.some((kind) => kind !== 'marketingObjection' && kind !== 'automatedDecision')) {
    page.paragraph(common.identification);
  }
  writeHowToAnswer(page, words, fields);
}

function writeClosing(page: LetterPage, fields: LetterFields): void {
  page.paragraph(page.applied.words.common.closing);
  page.verbatim('line', page.need(fields.person.name, 'personName'));
  if (fields.answerBy === 'post') {
    for (const line of cleanLines(fields.person.address)) page.verbatim('line', line);
  }
}

function addresseeOf(page: LetterPage, { fields }: LetterRequest, toAuthority: boolean): string[] {
  if (toAuthority) {
    const lines = cleanLines(fields.complaint.authority);
    return lines.length ? lines : [page.need('', 'authority')];
  }
  const { controller } = fields;
  const address = cleanLines(controller.address);
  if (!address.length && !cleanLines(controller.emails).length && !cleanLine(controller.webForm)) {
    page.gaps.add('recipientAddress');
  }
  return [page.need(controller.name, 'controllerName'), ...address];
}
