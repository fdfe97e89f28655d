// The whole walk: a document goes in, a summary comes out. Pure: no clock, no network, no DOM, the same answer each time.

import { chooseLanguage } from '../cues/choose-language.ts';
import { findWords, type Words } from '../cues/word-edges.ts';
import { type ReadingLanguage, readingLanguages } from '../languages/reading.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { PolicySummary } from '../model/policy-summary.ts';
import { addContext } from './context.ts';
import { findAutomatedDecisions, findSharing, findTransfers } from './find-answers.ts';
import { findAuthority } from './find-authority.ts';
import { findContradictions } from './find-contradictions.ts';
import { findParties } from './find-controller.ts';
import { findCategories, findLegalBases, findPurposes, findRecipients, findRights } from './find-facts.ts';
import { findRequestForm } from './find-request-form.ts';
import { findRetention } from './find-retention.ts';
import { findNamedRecipients } from './find-services.ts';
import { findSources } from './find-sources.ts';
import { findUpdated } from './find-updated.ts';
import { markDenied } from './negation.ts';
import { judgePage } from './page-kind.ts';
import { makeReading, type Reading } from './reading.ts';

/** Reads a policy. Never throws on any text; a text in no language we know gives an empty summary with language "und". */
export function readPolicy(document: PolicyDocument): PolicySummary {
  const words = findWords(document.text);
  const chosen = chooseLanguage(document, readingLanguages, words);
  const language = readingLanguages.find((one) => one.code === chosen?.code);
  if (!chosen || !language) return emptySummary('und');
  return summarise(prepareReading(document, language, words), language.code);
}

/** Cuts, matches and puts into context; everything that the questions need. */
export function prepareReading(document: PolicyDocument, language: ReadingLanguage, words?: Words): Reading {
  const reading = makeReading(document, language.words, language.code, words);
  addContext(reading);
  markDenied(reading);
  return reading;
}

function summarise(reading: Reading, language: string): PolicySummary {
  const { categories, notCollected } = findCategories(reading);
  const recipients = findRecipients(reading);
  const parties = findParties(reading);
  const namedRecipients = findNamedRecipients(reading, parties.controller?.name ?? null);
  const { retention, cookies } = findRetention(reading);
  const updated = findUpdated(reading);
  const requestForm = findRequestForm(reading);
  const found = {
    ...parties,
    ...(requestForm ? { requestForm } : {}),
    categories,
    notCollected,
    purposes: findPurposes(reading),
    legalBases: findLegalBases(reading),
    sharing: findSharing(reading, recipients, namedRecipients),
    recipients,
    namedRecipients,
    transfers: findTransfers(reading),
    retention,
    cookies,
    sources: findSources(reading, parties.controller?.name ?? null),
    contradictions: findContradictions(reading),
    rights: findRights(reading, parties.controller?.name ?? null),
    authority: findAuthority(reading),
    automatedDecisions: findAutomatedDecisions(reading),
  };
  return { language, page: judgePage(reading, found), ...(updated ? { updated } : {}), ...found };
}

/** A summary that states nothing. */
export function emptySummary(language: string): PolicySummary {
  return {
    language,
    page: { kind: 'other', confidence: 0 },
    controller: null,
    jointControllers: [],
    representative: null,
    dpo: null,
    categories: [],
    notCollected: [],
    purposes: [],
    legalBases: [],
    sharing: { stance: 'unstated', sells: 'unstated', evidence: [] },
    recipients: [],
    namedRecipients: [],
    transfers: { outsideEEA: 'unstated', countries: [], safeguards: [], evidence: [] },
    retention: [],
    cookies: [],
    sources: [],
    contradictions: [],
    rights: [],
    authority: null,
    automatedDecisions: { answer: 'unstated', evidence: [] },
  };
}
