// The ten requests: which sentences each has, and in what order. No prose here; the words come with the page.

import type { LetterWords } from '../languages/letter-words.ts';
import type { RequestKind } from '../model/rights-request.ts';
import { cleanLine, cleanLines, cleanText } from './clean-text.ts';
import type { LetterPage } from './letter-page.ts';
import type { LetterFields } from './letter-request.ts';

/** Asks of the access letter, in the order of Art. 15(1). */
export const accessItems = [
  'purposes',
  'legalBasis',
  'categories',
  'recipients',
  'retention',
  'rights',
  'complaint',
  'source',
  'automated',
  'transfers',
] as const;

/** A letter quotes so many passages of a kind; more would bury the question. */
const mostPassages = 2;

type Writer = (page: LetterPage, words: LetterWords, fields: LetterFields) => void;

/** Writes what one request asks, without opening, identification, deadline and closing. */
export const requestWriters: Record<RequestKind, Writer> = {
  access(page, { access, common }, fields) {
    page.paragraph(access.ask);
    for (const item of accessItems) page.numbered(access[item]);
    writeScope(page, common.inParticular, fields);
    writeVaguePassages(page, common, fields);
  },

  copy(page, { copy, common }, fields) {
    page.paragraph(copy.ask);
    page.numbered(copy.complete);
    page.numbered(copy.systems);
    page.numbered(copy.format);
    page.numbered(copy.otherPeople);
    writeScope(page, common.inParticular, fields);
  },

  rectification(page, { rectification }, fields) {
    const { wrong, right, supplement, restrictMeanwhile } = fields.rectification;
    page.paragraph(rectification.ask);
    if (cleanLine(wrong)) page.bullet(rectification.wrong, { wrong: cleanLine(wrong) });
    // Art. 16 knows two things: a correction, and a supplement to what is incomplete. One of them has to be there.
    if (cleanLine(right) || !cleanLine(supplement)) {
      page.bullet(rectification.right, { right: page.need(right, 'correction') });
    }
    if (cleanLine(supplement)) page.bullet(rectification.supplement, { supplement: cleanLine(supplement) });
    if (restrictMeanwhile) page.numbered(rectification.restrictMeanwhile);
  },

  erasure(page, { erasure, common }, fields) {
    writeAllOrSome(page, erasure, fields.erasure.data);
    const grounds = fields.erasure.grounds.map((ground) => erasure.grounds[ground]).filter(Boolean);
    if (grounds.length) page.paragraph(erasure.groundsIntro);
    else page.gaps.add('erasureGround');
    for (const ground of grounds) page.bullet(ground);
    writeQuotes(page, common.youWrite, fields.passages.retention);
    page.numbered(erasure.kept);
    if (fields.erasure.published) page.numbered(erasure.published);
    if (fields.erasure.closeAccount === true) page.numbered(erasure.closeAccount);
    if (fields.erasure.closeAccount === false) page.numbered(erasure.keepAccount);
  },

  restriction(page, { restriction }, fields) {
    const { data, ground } = fields.restriction;
    writeAllOrSome(page, restriction, data);
    if (ground) page.paragraph(restriction.grounds[ground]);
    else page.gaps.add('restrictionGround');
    page.numbered(restriction.mark);
    page.numbered(restriction.beforeLifting);
  },

  portability(page, { portability }, fields) {
    page.paragraph(portability.ask);
    page.paragraph(portability.condition);
    page.numbered(portability.format);
    const newController = cleanLine(fields.portability.newController);
    if (newController) page.numbered(portability.transmit, { newController });
  },

  objection(page, { objection, common }, fields) {
    page.paragraph(objection.ask);
    writeList(page, fields.objection.processing, 'objectionProcessing');
    page.paragraph(objection.basis);
    writeQuotes(page, common.youWrite, fields.passages.legitimateInterests);
    page.paragraph(objection.situation, {
      situation: page.needText(fields.objection.situation, 'objectionSituation'),
    });
    page.numbered(objection.stop);
    page.numbered(objection.restrictMeanwhile);
    page.numbered(objection.erase);
  },

  marketingObjection(page, { marketingObjection }, fields) {
    const { askSource, erase } = fields.marketingObjection;
    page.paragraph(marketingObjection.ask);
    page.numbered(marketingObjection.stop);
    page.numbered(marketingObjection.noSharing);
    if (askSource) page.numbered(marketingObjection.source);
    if (erase) page.numbered(marketingObjection.erase);
    page.numbered(marketingObjection.blockList);
  },

  withdrawal(page, { withdrawal }, fields) {
    writeAllOrSome(page, withdrawal, fields.withdrawal.consents);
    page.numbered(withdrawal.stop);
    page.numbered(withdrawal.erase);
    page.numbered(withdrawal.noOtherBasis);
  },

  automatedDecision(page, { automatedDecision, common }, fields) {
    const view = cleanText(fields.automatedDecision.view);
    page.paragraph(automatedDecision.ask);
    writeList(page, fields.automatedDecision.decisions, 'decision');
    writeQuotes(page, common.youWrite, fields.passages.automatedDecisions);
    page.numbered(automatedDecision.review);
    if (view) page.numbered(automatedDecision.view, { view });
    page.numbered(automatedDecision.newDecision);
    page.numbered(automatedDecision.logic);
    page.numbered(automatedDecision.lawfulCase);
    page.numbered(automatedDecision.suspend);
  },
};

/** Requests after which the recipients have to be told, Art. 19, and withdrawal, where it follows from the erasure. */
export const tellsRecipients: readonly RequestKind[] = ['rectification', 'erasure', 'restriction', 'withdrawal'];

/** Requests whose carrying out is to be confirmed; the sentence on time of the others asks for what settles them. */
export const asksConfirmation: readonly RequestKind[] = ['rectification', 'erasure', 'restriction'];

/** Requests that may end in data being erased: beside a request for access, the copy has to come first. */
export const mayErase: readonly RequestKind[] = ['erasure', 'objection', 'marketingObjection', 'withdrawal'];

function writeAllOrSome(page: LetterPage, words: { askAll: string; askSome: string }, data: readonly string[]): void {
  const items = cleanLines(data);
  page.paragraph(items.length ? words.askSome : words.askAll);
  for (const item of items) page.verbatim('bullet', `– ${item}`);
}

function writeList(page: LetterPage, items: readonly string[], gap: 'objectionProcessing' | 'decision'): void {
  const lines = cleanLines(items);
  if (lines.length === 0) lines.push(page.need('', gap));
  for (const line of lines) page.verbatim('bullet', `– ${line}`);
}

function writeQuotes(page: LetterPage, sentence: string, passages: readonly string[]): void {
  for (const passage of page.notYetQuoted(passages, mostPassages))
    page.paragraph(sentence, { quote: page.quote(passage) });
}

function writeScope(page: LetterPage, sentence: string, fields: LetterFields): void {
  const scope = cleanLine(fields.scope);
  if (scope) page.paragraph(sentence, { scope });
}

function writeVaguePassages(page: LetterPage, common: LetterWords['common'], fields: LetterFields): void {
  const { purposes, retention, recipients, transfers } = fields.passages;
  const asked: [sentence: string, passages: string[]][] = [
    [common.vaguePurposes, purposes],
    [common.vagueRetention, retention],
    [common.vagueRecipients, recipients],
    [common.vagueTransfers, transfers],
  ];
  if (!asked.some(([, passages]) => passages.length)) return;
  page.paragraph(common.vagueIntro);
  for (const [sentence, passages] of asked) {
    const quotes = page.notYetQuoted(passages, mostPassages).map((passage) => page.quote(passage));
    if (quotes.length) page.numbered(sentence, { quote: quotes.join('; ') });
  }
}
