// Sentences with {slots}: what they hold, and how a slot is filled. One pass, so that a value which itself looks like
// a slot stays what it is.

const slotPattern = /\{([^{}]*)\}/g;

/** Names of the slots in a sentence, in order, with repetitions. */
export function slotsOf(sentence: string): string[] {
  return Array.from(sentence.matchAll(slotPattern), (match) => match[1]);
}

/** The sentence with each slot replaced by what `fill` gives for its name. */
export function fillSlots(sentence: string, fill: (slot: string) => string): string {
  return sentence.replace(slotPattern, (_whole, slot: string) => fill(slot));
}
