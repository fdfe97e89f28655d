// LoadReplies: labelled answers and sample sentences, as the fitting wants them: features instead of text, and for each
// sentence what it may say. A labelled answer tells what its deciding sentence says, and of the others what they cannot.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { replyLanguages } from '../../lib/languages/replies.ts';
import { replySamples } from '../../lib/languages/reply-samples.ts';
import { type Aspect, aspects } from '../../lib/languages/reply-words.ts';
import type { ReplyKind } from '../../lib/model/case-file.ts';
import type { RequestKind } from '../../lib/model/rights-request.ts';
import { readReply } from '../../lib/replies/classify-reply.ts';
import { aspectOf } from '../../lib/replies/mail-features.ts';
import { type Mail, readMail, readPastedText } from '../../lib/replies/read-mail.ts';
import { type ReplySentence, readSentences } from '../../lib/replies/reply-sentences.ts';
import { conceptFeatures, wordFeatures } from '../../lib/replies/sentence-features.ts';

/** A sentence to learn from. */
export interface Example {
  words: Int32Array;
  concepts: Int32Array;
  /** Numbers of aspects, one of which it says (which one is left open). */
  may: readonly number[];
  /** It says all of them, not one. */
  all: boolean;
  /** How much it counts. */
  weight: number;
}

export interface LabelledMail {
  file: string;
  /** Who wrote it: the batch, or the folder. */
  hand: string;
  language: string;
  /** The label, and what is accepted beside it. */
  right: readonly ReplyKind[];
  kinds: readonly RequestKind[];
  machine: Mail['machine'];
  attachments: number;
  subject: { automatic: boolean; bounced: boolean };
  sentences: readonly Example[];
}

interface Label {
  file: string;
  language: string;
  kind: ReplyKind;
  also?: ReplyKind[];
  request: string;
  quote: string;
  /** When it was written, in our own set; see test/replies/own-replies.test.ts. */
  half?: string;
}

/** Beside the deciding sentence of a kind, others may say these, and what says nothing or confirms receipt. */
const beside: Readonly<Partial<Record<ReplyKind, readonly Aspect[]>>> = {
  identityDemanded: ['form', 'clarify'],
  formDemanded: ['identity'],
  delivered: ['nothing'],
  noData: ['elsewhere'],
  erased: ['stopped', 'nothing'],
  objectionAccepted: ['erased'],
  partly: ['delivered', 'erased', 'rectified', 'stopped', 'nothing'],
  whichService: ['clarify'],
  clarificationAsked: ['which'],
  feeDemanded: ['delivered'],
  wrongAddressee: ['nothing', 'refused'],
  automatic: ['elsewhere', 'form'],
  other: ['automatic'],
};

const requestKinds: Readonly<Record<string, readonly RequestKind[]>> = {
  access: ['access'],
  portability: ['portability'],
  erasure: ['erasure'],
  rectification: ['rectification'],
  objection: ['objection'],
  marketing: ['marketingObjection'],
};

/** Sentences that do not decide are sure to be harmless only as a group: each counts less. */
const weightBeside = 0.3;

const numbers = (list: readonly Aspect[]): number[] => [...new Set(list)].map((aspect) => aspects.indexOf(aspect));

/** The answers of a folder with labels.jsonl or replies.jsonl; empty where it has none. */
export async function loadMails(folder: string): Promise<LabelledMail[]> {
  const labels = ['labels.jsonl', 'replies.jsonl'].map((name) => join(folder, name)).find(existsSync);
  if (!labels) return [];
  const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean);
  const mails: LabelledMail[] = [];
  for (const line of lines) mails.push(await loadMail(folder, JSON.parse(line) as Label));
  return mails;
}

async function loadMail(folder: string, label: Label): Promise<LabelledMail> {
  const bytes = readFileSync(join(folder, label.file));
  const mail = /\.eml$/i.test(label.file) ? await readMail(bytes) : readPastedText(new TextDecoder().decode(bytes));
  const { sentences, subject } = readReply(mail);
  const right = [label.kind, ...(label.also ?? [])];
  const own = numbers(right.map((kind) => aspectOf[kind]));
  const others = numbers(['aside', 'received', ...right.flatMap((kind) => [aspectOf[kind], ...(beside[kind] ?? [])])]);
  return {
    file: label.file,
    hand: label.half ?? basename(folder),
    language: label.language,
    right,
    kinds: requestKinds[label.request] ?? [],
    machine: mail.machine,
    attachments: mail.attachments.length,
    subject,
    sentences: sentences.map((sentence) => {
      const decides = overlaps(sentence.text, label.quote);
      return { ...featuresOf(sentence), may: decides ? own : others, all: false, weight: decides ? 1 : weightBeside };
    }),
  };
}

/** Whether a sentence holds the quote, or the quote holds the sentence; blanks and marks of quoting apart. */
function overlaps(sentence: string, quote: string): boolean {
  const bare = (text: string): string => text.normalize('NFC').replace(/[\s*>|]+/g, '');
  const [a, b] = [bare(sentence), bare(quote)];
  return a.length > 5 && b.length > 5 && (a.includes(b) || b.includes(a));
}

export function loadSamples(): Example[] {
  return Object.entries(replySamples).flatMap(([code, samples]) => {
    const language = replyLanguages.find((one) => one.code === code);
    if (!language) return [];
    return Object.entries(samples).flatMap(([name, texts]) =>
      texts.flatMap((text) =>
        readSentences(text, [{ start: 0, end: text.length }], language).map((sentence) => ({
          ...featuresOf(sentence),
          ...labelOf(name),
          weight: 1,
        })),
      ),
    );
  });
}

function labelOf(name: string): Pick<Example, 'may' | 'all'> {
  if (name === 'erasedInPart') return { may: numbers(['erased', 'refused']), all: true };
  if (name === 'deliveredInPart') return { may: numbers(['delivered', 'refused']), all: true };
  return { may: numbers([name as Aspect]), all: false };
}

function featuresOf(sentence: ReplySentence): Pick<Example, 'words' | 'concepts'> {
  return { words: wordFeatures(sentence), concepts: conceptFeatures(sentence) };
}
