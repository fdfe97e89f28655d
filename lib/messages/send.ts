// Sending: one function to the worker, one to the script that waits in a tab. An answer that is an error is thrown.

import { extensionApi } from './extension-api.ts';
import type { Calls, Envelope, Messages, Reply, ToPage } from './protocol.ts';

type Value<C extends Calls<C>, Name extends keyof C> = Parameters<C[Name]>;
type Answer<C extends Calls<C>, Name extends keyof C> = Promise<Awaited<ReturnType<C[Name]>>>;

/** Asks the worker, from a content script or one of our pages. */
export async function ask<Name extends keyof Messages & string>(
  name: Name,
  ...value: Value<Messages, Name>
): Answer<Messages, Name> {
  return open(await extensionApi().runtime.sendMessage(pack(name, value))) as Awaited<Answer<Messages, Name>>;
}

/** Asks the card's script in a tab. Throws where none is there. */
export async function askTab<Name extends keyof ToPage & string>(
  tabId: number,
  name: Name,
  ...value: Value<ToPage, Name>
): Answer<ToPage, Name> {
  const reply = await extensionApi().tabs.sendMessage(tabId, pack(name, value), { frameId: 0 });
  return open(reply) as Awaited<Answer<ToPage, Name>>;
}

function pack(name: string, [value]: unknown[]): Envelope {
  return { insyn: name, value };
}

function open(reply: Reply | undefined): unknown {
  if (reply === undefined) throw new Error('No one answered.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.ok;
}
