// Runs in a page of the bench: our reading of its policy, beside what two well-known libraries do with the same page.

import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import { extractDocument } from '../../lib/page/extract-document.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';

/** One of those that are held against each other; `prepare` is not timed. */
interface Rival<Prepared> {
  prepare(): Prepared;
  call(prepared: Prepared): unknown;
}

function timeOnce<Prepared>({ prepare, call }: Rival<Prepared>): number {
  const prepared = prepare();
  const start = performance.now();
  call(prepared);
  return performance.now() - start;
}

/** Milliseconds of work before anything counts, the same for each: browsers make code faster while it runs. */
const warmth = 500;

function warmUp<Prepared>(rival: Rival<Prepared>): void {
  for (let spent = 0, runs = 0; spent < warmth || runs < 2; runs++) spent += timeOnce(rival);
}

const extract = () => extractDocument(document, { url: location.href });

/** So many runs of the slowest are enough. */
const mostOfSlow = 7;

const read: Rival<ReturnType<typeof extract>> = { prepare: extract, call: readPolicy };
const readability: Rival<Document> = {
  // It takes the document apart, so each run gets a copy.
  prepare: () => document.cloneNode(true) as Document,
  call: (copy) => new Readability(copy).parse(),
};
const compromise: Rival<string> = { prepare: () => extract().text, call: (text) => nlp(text).found };

Object.assign(globalThis, {
  insynReading: {
    /** Milliseconds of every run, the three taking turns, so that a busy machine is busy for all of them. */
    compare(runs: number) {
      for (const rival of [read, readability, compromise]) warmUp(rival as Rival<unknown>);
      const times = { read: [] as number[], readability: [] as number[], compromise: [] as number[] };
      for (let run = 0; run < runs; run++) {
        times.read.push(timeOnce(read));
        times.readability.push(timeOnce(readability));
        if (run < mostOfSlow) times.compromise.push(timeOnce(compromise));
      }
      return { ...times, textLength: extract().text.length };
    },
    /** Reads once; what comes out is kept until `forget`, as the card keeps it. */
    keep: () => Object.assign(globalThis, { kept: readPolicy(extract()) }) !== null,
    forget: () => Object.assign(globalThis, { kept: null }) !== null,
  },
});
