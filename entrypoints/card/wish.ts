// Where the worker leaves word, in the page's isolated world, of how the card is to begin. The web site cannot see it.

import type { CardWish } from '../../lib/messages/protocol.ts';

export const wishMark = '__insynWish';

/** The wish that was left; each is found once. */
export function takeWish(): CardWish | null {
  const scope = globalThis as unknown as Record<string, CardWish | undefined>;
  const wish = scope[wishMark] ?? null;
  delete scope[wishMark];
  return wish;
}
