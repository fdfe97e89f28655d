// When a letter was probably received. Receipt is a fact about the controller; we know when the person sent.
// Only a proposal: an entry `received` in the timeline overrules it.

import { addDays, type CalendarDate } from '../model/calendar-date.ts';
import type { Channel } from '../model/case-file.ts';

export interface ReceiptProposal {
  on: CalendarDate;
  /** 'good': the clock may run from it. 'estimate': shown as such, and asked for. */
  certainty: 'good' | 'estimate';
  /** Why that day, for locales: 'sameDay', 'trackingUnknown', 'postInland', 'postAbroad', 'noteNeeded'. */
  reason: 'sameDay' | 'trackingUnknown' | 'postInland' | 'postAbroad' | 'noteNeeded';
}

/** How long an ordinary letter is taken to be under way. A choice of ours, no rule of law. */
export const postDays = { inland: 3, abroad: 7 };

/**
 * The day a letter sent on `sentOn` probably arrived. An e-mail that does not bounce and a web form count on the day
 * itself, also a Sunday (EDPB Guidelines 01/2022 para 159). `abroad`: the letter crosses a border; unknown is taken for
 * yes, since a date too late calls nobody late wrongly.
 */
export function proposeReceipt(channel: Channel, sentOn: CalendarDate, abroad: boolean | null = null): ReceiptProposal {
  switch (channel) {
    case 'email':
    case 'webForm':
      return { on: sentOn, certainty: 'good', reason: 'sameDay' };
    case 'conversation':
      return { on: sentOn, certainty: 'estimate', reason: 'noteNeeded' };
    case 'registeredPost':
    case 'post': {
      const days = abroad === false ? postDays.inland : postDays.abroad;
      const inland = abroad === false ? 'postInland' : 'postAbroad';
      const reason = channel === 'registeredPost' ? 'trackingUnknown' : inland;
      return { on: addDays(sentOn, days), certainty: 'estimate', reason };
    }
  }
}
