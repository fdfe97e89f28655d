// What a message must look like before the worker acts on it. Only the worker imports this: the pages' scripts stay small.

import * as v from 'valibot';
import { longestQuote } from '../model/evidence.ts';
import { policyDocumentSchema } from '../model/shapes.ts';
import { pageViewsSchema } from '../spotter/page-view-shape.ts';
import type { Calls, FromOwnPage, FromPage, ToPage } from './protocol.ts';

/** A shape for the one value of each message; null where it takes none. */
export type Shapes<C extends Calls<C>> = { [Name in keyof C]: v.GenericSchema | null };

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const fromPageShapes: Shapes<FromPage> = {
  lookCloser: null,
  nothingHere: null,
  seen: pageViewsSchema,
  readPolicy: policyDocumentSchema,
  giveWords: null,
  cardClosed: null,
  writeLetter: null,
};

export const fromOwnPageShapes: Shapes<FromOwnPage> = {
  tabKind: tabId,
  readTab: tabId,
  findPolicy: tabId,
  readPolicy: policyDocumentSchema,
  showCard: tabId,
  markQuote: v.object({ tabId, start: offset, quote: v.pipe(v.string(), v.maxLength(longestQuote)) }),
  refresh: null,
};

/** What a script in a web page answers to us: it could be another's, in a page that broke out of its frame. */
export const answerShapes: Shapes<ToPage> = {
  showCard: v.boolean(),
  hideCard: v.boolean(),
  givePolicy: v.nullable(policyDocumentSchema),
  markQuote: v.boolean(),
};
