// Long walks over a page, taken in steps: the same walk runs at once where nobody waits, and in slices on a page's main
// thread, where the page must go on answering between them. A walk is a generator that yields wherever it may pause.

export type Steps<Result> = Generator<undefined, Result>;

/** Milliseconds of a slice: a third of a frame, so that the page's own work fits beside it. */
const slice = 5;

export function finishAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Gives the page a turn whenever a slice is used up. What the page changes meanwhile, the walk sees. */
export async function finishInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let end = performance.now() + slice;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() >= end) {
      await giveTurn();
      end = performance.now() + slice;
    }
    step = steps.next();
  }
  return step.value;
}

/** A page in a hidden tab paints nothing. */
const longestFrame = 100;

/** Resolves once what was drawn is painted, or after a moment where nothing is. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestFrame);
  });
}

/** Resolves in a task of its own, after what the page has waiting. */
export function giveTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
