// The seven follow-ups: which sentences each has, and in what order. No prose here; the words come with the page.

import type { LetterWords } from '../languages/letter-words.ts';
import type { FollowUpKind } from '../model/rights-request.ts';
import { articleOf } from './cite.ts';
import { cleanLine, cleanLines, cleanText } from './clean-text.ts';
import type { LetterPage } from './letter-page.ts';
import type { LetterFields } from './letter-request.ts';

type Writer = (page: LetterPage, words: LetterWords, fields: LetterFields) => void;

/** Writes what stands between the salutation and the closing. */
export const followUpWriters: Record<FollowUpKind, Writer> = {
  reminder(page, words, fields) {
    writeEarlier(page, words, fields);
    page.paragraph(words.reminder.noAnswer);
    writeNewDate(page, words, fields);
    page.paragraph(words.reminder.reasons);
    page.together([words.reminder.notNew], [words.followUp.otherwiseComplaint]);
    writeEnd(page, words, fields);
  },

  identityDemand(page, words, fields) {
    const { identityDemand } = words;
    const { offers, sensitive, redactedCopy, linkByMark } = fields.identityDemand;
    writeEarlier(page, words, fields);
    page.together([identityDemand.onlyDoubts], [redactedCopy ? '' : identityDemand.noDocument]);
    if (redactedCopy) page.paragraph(identityDemand.redactedCopy);
    if (linkByMark) page.paragraph(identityDemand.linkByMark);
    writeOffers(page, words, offers, redactedCopy || linkByMark);
    page.numbered(identityDemand.sayDoubts);
    page.numbered(identityDemand.sayBasis);
    if (sensitive) page.paragraph(identityDemand.sensitive);
    page.paragraph(identityDemand.clock);
    writeEnd(page, words, fields);
  },

  formDemand(page, words, fields) {
    const { formDemand } = words;
    writeEarlier(page, words, fields);
    page.together([formDemand.noForm], [formDemand.valid], [formDemand.noMore]);
    page.together([formDemand.passOn], ...lastDay(page, words, fields));
    writeEnd(page, words, fields);
  },

  incompleteAnswer(page, words, fields) {
    const { incompleteAnswer, access } = words;
    const { missing } = fields.incompleteAnswer;
    writeEarlier(page, words, fields);
    page.paragraph(incompleteAnswer.thanks, { repliedOn: page.date(fields.followUp.repliedOn, 'repliedOn') });
    page.paragraph(incompleteAnswer.missingIntro);
    if (missing.length === 0) page.verbatim('numbered', `1. ${page.need('', 'missingItems')}`);
    for (const item of missing) {
      page.numbered(item in access ? access[item as keyof typeof access] : incompleteAnswer.missing[item as 'copy']);
    }
    page.together([incompleteAnswer.partial], [incompleteAnswer.intelligible]);
    writeNewDate(page, words, fields);
    page.paragraph(words.followUp.otherwiseComplaint);
    writeEnd(page, words, fields);
  },

  extensionRejected(page, words, fields) {
    const { extensionRejected } = words;
    const { fault } = fields.extensionRejected;
    writeEarlier(page, words, fields);
    page.paragraph(extensionRejected.rule);
    if (fault === null) page.gaps.add('extensionFault');
    const noticeOn = page.date(fields.followUp.repliedOn, 'repliedOn');
    page.together([fault ? extensionRejected[fault] : '', { noticeOn }], [extensionRejected.stands]);
    writeNewDate(page, words, fields);
    page.paragraph(words.followUp.otherwiseComplaint);
    writeEnd(page, words, fields);
  },

  refusalOrFee(page, words, fields) {
    const { refusalOrFee } = words;
    const { fee, history } = fields.refusalOrFee;
    writeEarlier(page, words, fields);
    const repliedOn = page.date(fields.followUp.repliedOn, 'repliedOn');
    page.paragraph(fee ? refusalOrFee.fee : refusalOrFee.refused, { repliedOn });
    page.paragraph(refusalOrFee.burden);
    page.numbered(refusalOrFee.facts);
    if (fee) page.numbered(refusalOrFee.calculation);
    page.paragraph(refusalOrFee.effort);
    if (history.length) page.paragraph(refusalOrFee.historyIntro);
    for (const day of history) page.verbatim('bullet', `– ${page.date(day, 'sentOn')}`);
    page.paragraph(refusalOrFee.ask);
    writeNewDate(page, words, fields);
    page.paragraph(words.followUp.otherwiseComplaint);
    writeEnd(page, words, fields);
  },

  complaint(page, words, fields) {
    const { complaint } = words;
    page.paragraph(complaint.ask);
    writeParties(page, words, fields);
    writeEvents(page, words, fields);
    page.paragraph(complaint.data, { data: page.need(fields.complaint.data, 'complaintData') });
    page.paragraph(complaint.provisions, { articles: page.articles(provisionsOf(fields)) });
    page.paragraph(complaint.controllerFirst);
    writeAsks(page, words, fields);
    const court = cleanLine(fields.complaint.court);
    page.paragraph(court ? complaint.court : complaint.noCourt, { court });
    page.paragraph(fields.complaint.nameMayBeGiven ? complaint.nameMayBeGiven : complaint.nameNotGiven);
    page.paragraph(complaint.progress);
    if (fields.complaint.enclosures.length) page.paragraph(complaint.enclosuresHeading);
    for (const enclosure of fields.complaint.enclosures) page.bullet(complaint.enclosures[enclosure]);
  },
};

/** The articles of the earlier request, for subject lines. */
export function earlierArticles(page: LetterPage, fields: LetterFields): string {
  const numbers = fields.followUp.about.map((kind) => articleOf[kind]);
  if (numbers.length === 0) return page.need('', 'about');
  return page.articles(numbers);
}

function writeEarlier(page: LetterPage, { followUp: words }: LetterWords, fields: LetterFields): void {
  const { sentOn, channel, receivedOn, reference } = fields.followUp;
  page.paragraph(words.earlier.request, { articles: earlierArticles(page, fields) });
  page.line(words.earlier.sent, { sentOn: page.date(sentOn, 'sentOn'), channel: words.channels[channel] });
  page.line(words.earlier.received, { receivedOn: page.date(receivedOn, 'receivedOn') });
  page.line(words.earlier.due, { due: page.date(fields.due, 'due') });
  if (cleanLine(reference)) page.line(words.earlier.reference, { reference: cleanLine(reference) });
}

function writeNewDate(page: LetterPage, words: LetterWords, fields: LetterFields): void {
  page.paragraph(words.followUp.newDate, { newDate: page.date(fields.followUp.newDate, 'newDate') });
}

function lastDay(page: LetterPage, words: LetterWords, fields: LetterFields): [string, Record<string, string>][] {
  return fields.due ? [[words.common.lastDay, { due: page.date(fields.due, 'due') }]] : [];
}

function writeOffers(
  page: LetterPage,
  { identityDemand }: LetterWords,
  offers: LetterFields['identityDemand']['offers'],
  otherWay: boolean,
): void {
  if (offers.length === 0) {
    if (!otherWay) page.gaps.add('identityOffers');
    return;
  }
  page.paragraph(identityDemand.offersIntro);
  for (const offer of offers) page.bullet(identityDemand.offers[offer]);
}

function writeEnd(page: LetterPage, words: LetterWords, fields: LetterFields): void {
  const { common } = words;
  page.paragraph(common.identifiersIntro);
  writeIdentifiers(page, words, fields);
  writeHowToAnswer(page, words, fields);
}

/** The list of what the controller knows the person by. */
export function writeIdentifiers(page: LetterPage, { common }: LetterWords, fields: LetterFields): void {
  const known = fields.identifiers.filter(({ value }) => cleanLine(value));
  if (known.length === 0) page.verbatim('bullet', `– ${page.need('', 'identifiers')}`);
  for (const { kind, value } of known) page.bullet(common.identifiers[kind], { value: cleanLine(value) });
}

export function writeHowToAnswer(page: LetterPage, { common }: LetterWords, fields: LetterFields): void {
  if (fields.answerBy === 'post') {
    if (cleanLines(fields.person.address).length === 0) page.gaps.add('postalAddress');
    page.paragraph(common.answerByPost);
  } else page.paragraph(common.answerElectronically, { replyTo: page.need(fields.person.replyTo, 'replyTo') });
}

function writeParties(page: LetterPage, { complaint }: LetterWords, fields: LetterFields): void {
  const { person, controller } = fields;
  page.paragraph(complaint.complainant);
  page.verbatim('line', page.need(person.name, 'personName'));
  // An authority has to be able to write back: a postal address or an e-mail address, one of them at least.
  for (const line of cleanLines([...person.address, person.replyTo])) page.verbatim('line', line);
  if (cleanLines([...person.address, person.replyTo]).length === 0) page.verbatim('line', page.need('', 'replyTo'));
  page.paragraph(complaint.against);
  page.verbatim('line', page.need(controller.name, 'controllerName'));
  for (const line of cleanLines([...controller.address, ...controller.emails.slice(0, 1)])) page.verbatim('line', line);
}

function writeEvents(page: LetterPage, { complaint, followUp, joining }: LetterWords, fields: LetterFields): void {
  const { events } = fields.complaint;
  page.paragraph(complaint.eventsHeading);
  if (events.length === 0) page.verbatim('bullet', `– ${page.need('', 'complaintEvents')}`);
  for (const { on, event, channel } of events) {
    const values = {
      articles: event === 'sent' ? earlierArticles(page, fields) : '',
      channel: followUp.channels[channel ?? fields.followUp.channel],
    };
    const day = page.date(on, 'complaintEvents');
    page.verbatim('bullet', `– ${day}${joining.colon}${page.say(complaint.events[event], values)}`);
  }
}

function writeAsks(page: LetterPage, { complaint }: LetterWords, fields: LetterFields): void {
  const asks = fields.complaint.asks.map((ask) => complaint.asks[ask]).filter(Boolean);
  if (asks.length === 0) page.gaps.add('complaintAsks');
  page.paragraph(complaint.asksIntro);
  for (const ask of asks) page.numbered(ask);
  page.paragraph(complaint.rest);
}

function provisionsOf(fields: LetterFields): string[] {
  const chosen = fields.complaint.provisions;
  if (chosen.length) return chosen.map((each) => cleanText(each));
  return ['12(3)', ...fields.followUp.about.map((kind) => articleOf[kind])];
}
