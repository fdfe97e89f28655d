// Listening: who sent it, is it one we know, has it the right shape; only then the handler. One listener a side.
// Answers go through `sendResponse` and `return true`: what works in every browser (a Dexie promise, returned, does not).

import type { Browser } from 'wxt/browser';
import { extensionApi } from './extension-api.ts';
import type { Calls, Envelope, Reply } from './protocol.ts';

/** Who asks, as the browser says; nothing of it comes from the message. */
export interface Sender {
  tabId: number;
  url: string;
  incognito: boolean;
}

export type Handlers<C extends Calls<C>, From extends unknown[]> = {
  [Name in keyof C]: (
    ...values: [...Parameters<C[Name]>, ...From]
  ) => ReturnType<C[Name]> | Promise<Awaited<ReturnType<C[Name]>>>;
};

/** Whether a value has a shape, and the value with nothing but that shape. Throws where it has not. */
export type Check = (name: string, value: unknown) => unknown;

/** One side of the conversation. */
export interface Side {
  // biome-ignore lint/suspicious/noExplicitAny: the table of handlers is typed where it is written.
  handlers: Record<string, (...values: any[]) => unknown>;
  check: Check;
}

type Runtime = Browser.runtime.MessageSender;

/** For the worker: messages from web pages' scripts and from our own pages are never mixed up. */
export function listenInWorker(fromPage: Side, fromOwnPage: Side): void {
  listen((sender) => {
    if (sender.url?.startsWith(extensionApi().runtime.getURL(''))) return { side: fromOwnPage, from: [] };
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return null;
    const from: Sender = { tabId, url: sender.url ?? '', incognito: sender.tab?.incognito === true };
    return { side: fromPage, from: [from] };
  });
}

/** For a script in a web page: only the worker and our own pages are listened to. */
export function listenInPage(side: Side): void {
  listen((sender) => (sender.tab && !isOwnPage(sender) ? null : { side, from: [] }));
}

function isOwnPage(sender: Runtime): boolean {
  return sender.url?.startsWith(extensionApi().runtime.getURL('')) ?? false;
}

function listen(choose: (sender: Runtime) => { side: Side; from: unknown[] } | null): void {
  extensionApi().runtime.onMessage.addListener((message: unknown, sender: Runtime, send: (reply: Reply) => void) => {
    if (sender.id !== extensionApi().runtime.id || !isEnvelope(message)) return false;
    const chosen = choose(sender);
    const handler = chosen && Object.hasOwn(chosen.side.handlers, message.insyn) && chosen.side.handlers[message.insyn];
    if (!chosen || !handler) return false;
    answer(() => callHandler(handler, chosen.side.check, message, chosen.from)).then(send);
    return true;
  });
}

async function callHandler(
  handler: (...values: unknown[]) => unknown,
  check: Check,
  message: Envelope,
  from: unknown[],
): Promise<unknown> {
  const value = check(message.insyn, message.value);
  return value === undefined ? handler(...from) : handler(value, ...from);
}

async function answer(work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: await work() };
  } catch (error) {
    return { error: String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).insyn === 'string';
}
