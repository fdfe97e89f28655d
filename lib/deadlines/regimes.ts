// The three laws the clock follows, as data: how long, what a pause does, whether the end moves off weekends.
// A fourth law is a fourth entry; due-date.ts names none of them.

import type { Regime } from '../model/rights-request.ts';

/** Why a controller asked back, as far as the law treats it differently. */
export type QuestionKind = 'identity' | 'clarification' | 'fee';

export interface RegimeRules {
  /** Calendar months from receipt, or plain days. */
  period: { months: number } | { days: number };
  /** In all, counted from receipt; null: no extension right, only a notice of when the answer comes. */
  extendedMonths: number | null;
  /** The end moves to the next working day. Where it does not, nothing is called late before that day all the same. */
  shifts: boolean;
  /** Days that a pause adds: those after the question until the answer, or both ends included. */
  pause: 'between' | 'inclusive';
  /** The law does not lay down how a pause is counted: the other reading is shown as the latest date. */
  pauseDebatable: boolean;
  /** Questions that pause the period until they are answered. */
  pausesOn: readonly QuestionKind[];
  /** Questions whose answer starts the whole period anew instead of pausing it. */
  restartsOn: readonly QuestionKind[];
  /** Days to think a fee over, after which the period begins anew if the request was upheld; null: no such rule. */
  feeDays: number | null;
  /** Where the rules stand; shown as they are written here, in every language. */
  articles: {
    period: string;
    extension: string | null;
    counting: string;
    shift: string | null;
    pause: string;
    fee: string | null;
  };
}

export const regimes: Readonly<Record<Regime, RegimeRules>> = {
  eu: {
    period: { months: 1 },
    extendedMonths: 3,
    shifts: true,
    // EDPB Guidelines 01/2022 para 159 allow a suspension and do not say how to count it.
    pause: 'between',
    pauseDebatable: true,
    // Art. 12(5): a fee is for requests that may be refused as well; to ask for one stops nothing.
    pausesOn: ['identity', 'clarification'],
    restartsOn: [],
    feeDays: null,
    articles: {
      period: 'Art. 12(3) GDPR',
      extension: 'Art. 12(3) GDPR',
      counting: 'Art. 3(1), 3(2)(c) Regulation 1182/71',
      shift: 'Art. 3(4) Regulation 1182/71',
      pause: 'EDPB Guidelines 01/2022, para 159',
      fee: null,
    },
  },
  uk: {
    period: { months: 1 },
    extendedMonths: 3,
    shifts: true,
    // Data Protection Act 2018 s. 54: from the day of asking to the day of the answer, both included; the period begins
    // with the latest of receipt, requested proof of identity and a permitted fee.
    pause: 'inclusive',
    pauseDebatable: false,
    pausesOn: ['clarification'],
    restartsOn: ['identity', 'fee'],
    feeDays: null,
    articles: {
      period: 'Art. 12(3), 12A UK GDPR',
      extension: 'Art. 12A UK GDPR',
      counting: 'ICO guidance of 8 December 2025',
      shift: 'ICO guidance of 8 December 2025',
      pause: 'Art. 12A UK GDPR',
      fee: null,
    },
  },
  ch: {
    period: { days: 30 },
    extendedMonths: null,
    // Art. 25(7) FADP has no weekend rule.
    shifts: false,
    pause: 'between',
    pauseDebatable: true,
    pausesOn: ['identity', 'clarification'],
    restartsOn: [],
    // Art. 19 DPO: ten days to uphold the request in spite of the fee, and only then the 30 days.
    feeDays: 10,
    articles: {
      period: 'Art. 25(7) FADP, Art. 18(1) DPO',
      extension: 'Art. 18(2) DPO',
      counting: 'Art. 18(1) DPO',
      shift: null,
      pause: 'Art. 16 DPO',
      fee: 'Art. 19 DPO',
    },
  },
};

const noQuestions = { pausesOn: [], restartsOn: [], feeDays: null };

/** How long an authority may keep silent on a complaint. A report to the Swiss commissioner is none and has no such period. */
export const authorityRules: Readonly<Record<Regime, RegimeRules | null>> = {
  eu: {
    ...regimes.eu,
    ...noQuestions,
    period: { months: 3 },
    extendedMonths: null,
    articles: { ...regimes.eu.articles, period: 'Art. 78(2) GDPR' },
  },
  uk: {
    ...regimes.uk,
    ...noQuestions,
    period: { months: 3 },
    extendedMonths: null,
    articles: { ...regimes.uk.articles, period: 's. 166 Data Protection Act 2018', counting: '' },
  },
  ch: null,
};

/** Whether a question of that kind moves the due date if the person takes it for justified. */
export function stopsClock(regime: Regime, kind: QuestionKind): boolean {
  const { pausesOn, restartsOn } = regimes[regime];
  return pausesOn.includes(kind) || restartsOn.includes(kind);
}
