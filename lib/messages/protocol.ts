// Every message between our parts: a signature and a sentence each. Shapes are checked in shapes.ts, by the receiver.
// Types only: a content script that imports this pays nothing for it.

import type { PolicyDocument } from '../model/policy-document.ts';
import type { PageKind, PolicySummary } from '../model/policy-summary.ts';
import type { PageView } from '../spotter/page-view.ts';
import type { HandedWords } from './interface-words.ts';

/** A policy as it was read on the page in a tab. */
export interface ReadPolicy {
  document: PolicyDocument;
  summary: PolicySummary;
}

/** A quote and where it stood in the text as read; it is looked for again where the page has changed. */
export interface QuotePlace {
  start: number;
  quote: string;
}

/** Where a site keeps its policy, as a page of it says. */
export interface FoundPolicy {
  /** Of http or https. */
  address: string;
  /** The link's words: the page's, so never trusted. */
  text: string;
  /** The link is called a policy, or only leads to where one may be (an imprint). */
  sure: boolean;
}

/** How a card is to begin. */
export interface CardWish {
  /** Folded to one line, or whole. */
  folded: boolean;
  /** What it says before the policy is read. */
  words: HandedWords;
}

/** From the scripts on a web page to the worker. The sender is the tab; no such message reads the store. */
export interface FromPage {
  /** The spotter's glance was unsure: look closer. Answers nothing; the second stage is injected. */
  lookCloser(): undefined;
  /** The spotter saw this tab move from something we had found to a plain page: the icon goes back. */
  nothingHere(): undefined;
  /** What the second stage saw of the page and its frames. Decided by the worker: sets the icon, and brings the card where that is wanted. */
  seen(views: PageView[]): undefined;
  /** The card asks for a policy to be read; the worker reads, not the web site's process. */
  readPolicy(document: PolicyDocument): PolicySummary;
  /** The card asks for all words of the interface, so that its page need not wait for the browser's. */
  giveWords(): HandedWords;
  /** The person closed the card: remembered for the site (not in private windows). */
  cardClosed(): undefined;
  /** The person wants to write to this controller: opens the popup, or the desk where the browser does not let us. */
  writeLetter(): undefined;
}

/** From our own pages (popup, desk) to the worker. */
export interface FromOwnPage {
  /** What is known of the page in a tab. `null`: not looked at (switched off, or a page of the browser itself). */
  tabKind(tabId: number): PageKind | null;
  /** Reads the page in a tab whatever the spotter thought of it; null where no script may run or no text is there. */
  readTab(tabId: number): ReadPolicy | null;
  /**
   * The link by which the page in a tab offers its visitors the site's policy; null: it has none. Throws where no script
   * may run.
   */
  findPolicy(tabId: number): FoundPolicy | null;
  /** Reads a policy that our page has fetched. */
  readPolicy(document: PolicyDocument): PolicySummary;
  /** Shows the card on the page in a tab, also where it was closed before. False where no script may run. */
  showCard(tabId: number): boolean;
  /** Scrolls the page in a tab to a passage and marks it. False where it stands there no longer. */
  markQuote(place: { tabId: number } & QuotePlace): boolean;
  /** Cases or settings changed: badge, alarms and registration of the spotter are looked at again. */
  refresh(): undefined;
}

/** From the worker to the scripts that wait in a tab. */
export interface ToPage {
  /** Shows the card, read anew where the page has changed since. */
  showCard(wish: CardWish): boolean;
  /** Takes the card away: the page has moved on to something else. */
  hideCard(): boolean;
  /** The text of the page as it stands now. null: there is none. */
  givePolicy(): PolicyDocument | null;
  /** Marks the passage and scrolls to it. */
  markQuote(place: QuotePlace): boolean;
}

export type Messages = FromPage & FromOwnPage;

/** A table of messages: every member is a function. */
export type Calls<C> = { [Name in keyof C]: (...values: never[]) => unknown };

/** What goes over the wire: the name and at most one value. */
export interface Envelope {
  insyn: string;
  value?: unknown;
}

/** What comes back. An error is a sentence for the log, never shown. */
export type Reply = { ok: unknown } | { error: string };
