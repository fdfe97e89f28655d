// What every line of a summary needs to know: the policy's language, and how to show a passage in the page (absent where
// no page is open, as in the desk).

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence } from '../../lib/model/evidence.ts';

/** Gives false when the passage is not on the page any more. */
export type MarkEvidence = (evidence: Evidence) => unknown;

export interface Reading {
  language: string;
  mark: MarkEvidence | null;
}

export const ReadingContext = createContext<Reading>({ language: '', mark: null });

export function useReading(): Reading {
  return useContext(ReadingContext);
}
