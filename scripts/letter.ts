// `npm run -s letter -- --right access --language sv --policy FILE --name "..." --email ...`: one letter on the command
// line, through the code that the popup runs. `--list`, `--check` and `--docs` look at all letters of all languages.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LetterWords } from '../lib/languages/letter-words.ts';
import { letterLanguages, loadLetterWords } from '../lib/languages/letters.ts';
import { fieldsFromSummary } from '../lib/letters/fields.ts';
import { emptyFields, type LetterFields } from '../lib/letters/letter-request.ts';
import { writeLetter } from '../lib/letters/write-letter.ts';
import { followUpKinds, type LetterKind, type Regime, requestKinds } from '../lib/model/rights-request.ts';
import { readPolicy } from '../lib/reader/read-policy.ts';
import { checkLanguage } from './letters/check-letters.ts';
import { describeLetters } from './letters/describe-letters.ts';
import { loadDocument } from './load-document.ts';

const usage = `Usage: npm run -s letter -- --right KEY [--right KEY ...] [--language CODE] [--policy FILE]
         [--name NAME] [--email ADDRESS] [--customer-number N] [--controller NAME] [--to ADDRESS] [--service NAME]
         [--due DAY] [--sent DAY] [--received DAY] [--replied DAY] [--new-date DAY] [--about KEY]
         [--text "..."] [--regime eu|uk|ch] [--reference R]
       npm run -s letter -- --list | --check [--language CODE] | --docs [--language CODE]
--text is what the letter cannot do without in the person's words: the correction, the processing objected to and
why, the decision, what is complained of.`;

const { values } = parseArgs({
  options: {
    right: { type: 'string', multiple: true, default: [] },
    language: { type: 'string' },
    policy: { type: 'string' },
    name: { type: 'string', default: '' },
    email: { type: 'string', default: '' },
    'customer-number': { type: 'string', default: '' },
    controller: { type: 'string' },
    to: { type: 'string' },
    service: { type: 'string' },
    due: { type: 'string' },
    sent: { type: 'string' },
    received: { type: 'string' },
    replied: { type: 'string' },
    'new-date': { type: 'string' },
    about: { type: 'string', multiple: true, default: [] },
    text: { type: 'string', default: '' },
    regime: { type: 'string', default: 'eu' },
    reference: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function loadAll(): Promise<LetterWords[]> {
  return Promise.all(letterLanguages.map(async ({ load }) => (await load()).letters));
}

async function check(): Promise<void> {
  const all = await loadAll();
  const english = all.find(({ code }) => code === 'en');
  if (!english) throw new Error('the English letters, which the others are held to, are not there');
  const chosen = all.filter(({ code }) => !values.language || code === values.language);
  if (chosen.length === 0) throw new Error(`there are no letters in "${values.language}"`);
  const problems = chosen.flatMap((words) => checkLanguage(words, english));
  for (const problem of problems) console.error(problem);
  const letters = chosen.length * (requestKinds.length + followUpKinds.length);
  const reviewed = chosen.filter(({ reviewedBy }) => reviewedBy !== null).length;
  console.log(
    `${letters} letters in ${chosen.length} languages, ${reviewed} of them reviewed by a native speaker: ${problems.length} problems`,
  );
  if (problems.length) process.exitCode = 1;
}

async function writeDocs(): Promise<void> {
  const folder = join(import.meta.dirname, '..', 'docs', 'letters');
  mkdirSync(folder, { recursive: true });
  const chosen = (await loadAll()).filter(({ code }) => !values.language || code === values.language);
  for (const words of chosen) writeFileSync(join(folder, `${words.code}.md`), describeLetters(words));
  console.log(`${chosen.length} pages in docs/letters`);
}

function isOneOf<T extends string>(known: readonly T[], key: string): key is T {
  return (known as readonly string[]).includes(key);
}

/** What the policy gives, and what the command line says instead. */
function gatherFields(): { fields: LetterFields; language: string | undefined } {
  let fields = emptyFields();
  let language: string | undefined;
  if (values.policy) {
    const document = loadDocument(values.policy);
    const summary = readPolicy(document);
    fields = fieldsFromSummary(summary, null).fields;
    fields.service = document.siteName ?? fields.controller.emails[0]?.split('@')[1] ?? fields.controller.name;
    language = summary.language;
  }
  if (values.controller) fields.controller.name = values.controller;
  if (values.to) fields.controller.emails = [values.to];
  fields.service = values.service ?? (fields.service || fields.controller.name);
  fields.person.name = values.name;
  fields.person.replyTo = values.email;
  if (values.email) fields.identifiers.push({ kind: 'email', value: values.email });
  if (values['customer-number']) fields.identifiers.push({ kind: 'customerNumber', value: values['customer-number'] });
  fillFromPerson(fields, values.text);
  fillDates(fields);
  return { fields, language };
}

function fillDates(fields: LetterFields): void {
  fields.due = values.due ?? null;
  fields.followUp.about = requestKinds.filter((kind) => values.about.includes(kind));
  fields.followUp.sentOn = values.sent ?? null;
  fields.followUp.receivedOn = values.received ?? null;
  fields.followUp.repliedOn = values.replied ?? null;
  fields.followUp.newDate = values['new-date'] ?? null;
}

function fillFromPerson(fields: LetterFields, text: string): void {
  fields.rectification.right = text;
  fields.restriction.ground = 'accuracy';
  fields.objection = { processing: text ? [text] : [], situation: text };
  fields.automatedDecision.decisions = text ? [text] : [];
  fields.complaint.data = text;
  fields.complaint.asks = ['comply'];
  fields.identityDemand.offers = ['code'];
  fields.incompleteAnswer.missing = ['recipients', 'retention', 'copy'];
  fields.extensionRejected.fault = 'late';
  fields.free = { subject: text, text };
}

async function printLetter(): Promise<void> {
  const kinds = values.right.flatMap((keys) => keys.split(',')).filter(Boolean);
  const known: LetterKind[] = [...requestKinds, ...followUpKinds, 'free'];
  const unknown = kinds.find((kind) => !isOneOf(known, kind));
  if (kinds.length === 0 || unknown !== undefined) {
    throw new Error(`${unknown === undefined ? 'no letter named' : `no letter is called "${unknown}"`}\n${usage}`);
  }
  const regimes: Regime[] = ['eu', 'uk', 'ch'];
  const regime = regimes.find((each) => each === values.regime);
  if (!regime) throw new Error(`--regime is one of ${regimes.join(', ')}`);
  const { fields, language } = gatherFields();
  const code = values.language ?? language ?? 'en';
  if (code === 'und') throw new Error('the language of the policy could not be told; say --language CODE');
  const words = await loadLetterWords(code);
  if (!words) throw new Error(`there are no letters in "${code}"; --list names the languages`);
  const request = { kinds: kinds.filter((kind) => isOneOf(known, kind)), regime, reference: values.reference, fields };
  const { letter, gaps } = writeLetter(request, words);
  const head = [...letter.addressee, ...letter.to.slice(0, 1)].join('\n');
  console.log(`${head}\n\n${letter.subject}\n\n${letter.body}`);
  if (gaps.length === 0) return;
  console.error(`\nNot ready to be sent. Missing: ${gaps.join(', ')}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  if (values.help) console.log(usage);
  else if (values.list) {
    const languages = letterLanguages.map(({ code }) => code);
    console.log(JSON.stringify({ rights: requestKinds, followUps: followUpKinds, languages }));
  } else if (values.check) await check();
  else if (values.docs) await writeDocs();
  else await printLetter();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
