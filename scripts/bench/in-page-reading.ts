// Runs in a page of the bench: our reading of its policy, beside what two well-known libraries do with the same page.

import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import { extractDocument } from '../../lib/page/extract-document.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';

/** Milliseconds that each of `runs` calls took, after two that only warm up. `prepare` is not timed. */
function time<Prepared>(runs: number, prepare: () => Prepared, call: (prepared: Prepared) => unknown): number[] {
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run++) {
    const prepared = prepare();
    const start = performance.now();
    call(prepared);
    if (run >= 2) times.push(performance.now() - start);
  }
  return times;
}

const extract = () => extractDocument(document, { url: location.href });

Object.assign(globalThis, {
  insynReading: {
    read: (runs: number) => time(runs, extract, readPolicy),
    extract: (runs: number) => time(runs, () => null, extract),
    // It takes the document apart, so each run gets a copy.
    readability: (runs: number) =>
      time(
        runs,
        () => document.cloneNode(true) as Document,
        (copy) => new Readability(copy).parse(),
      ),
    compromise: (runs: number) =>
      time(
        runs,
        () => extract().text,
        (text) => nlp(text).found,
      ),
    textLength: () => extract().text.length,
    /** Reads once; what comes out is kept until `forget`, as the card keeps it. */
    keep: () => Object.assign(globalThis, { kept: readPolicy(extract()) }) !== null,
    forget: () => Object.assign(globalThis, { kept: null }) !== null,
  },
});
