// Evidence: where an answer stands in the policy. Every fact that is shown carries at least one.

/** A passage of the policy. `quote === text.slice(start, end)`; offsets are UTF-16 units into the extracted text. */
export interface Evidence {
  quote: string;
  start: number;
  end: number;
}

/** A quote is something a person can take in at a glance, and the corpus scorer refuses longer ones. */
export const longestQuote = 1500;

/** The evidence for `text.slice(start, end)`, with surrounding white space left out and cut at `longestQuote`. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (to - from > longestQuote) to = from + longestQuote;
  return { quote: text.slice(from, to), start: from, end: to };
}
