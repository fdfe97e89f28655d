// When an answer is due: Regulation 1182/71, the ICO's way of counting, and the Swiss 30 days (regimes.ts), with
// weekends and public holidays of the place of action (holidays.ts). Reasons come as keys and values; the words are in
// locales/. What happened in a case, and so which dates go in, is case-state.ts's business.

import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  laterOf,
  parseCalendarDate,
  partsOf,
  weekdayOf,
} from '../model/calendar-date.ts';
import type { Regime } from '../model/rights-request.ts';
import {
  coversYear,
  type HolidayName,
  isNonWorkingDay,
  kindOfDay,
  type Place,
  placeOf,
  regionalHolidaysOn,
} from './holidays.ts';
import { authorityRules, type QuestionKind, type RegimeRules, regimes } from './regimes.ts';

/** A pause that the person has accepted as justified and prompt. `to`: the day a sufficient answer reached the controller. */
export interface Suspension {
  from: CalendarDate;
  to: CalendarDate;
  kind?: QuestionKind;
}

export interface DueQuestion {
  receivedOn: CalendarDate;
  /** "SE", "DE-BY"; null: unknown, so only weekends count and the answer says so. */
  place: string | null;
  regime: Regime;
  /** 1: the first period. 3: extended. Where the law knows no extension it makes no difference. */
  months: 1 | 3;
  suspensions?: readonly Suspension[];
  /** The day of receipt is an estimate. */
  estimated?: boolean;
}

/** Why a day does not end the period. A holiday that falls on a weekend is named as the holiday. */
export type SkipReason = { kind: 'saturday' | 'sunday' } | ({ kind: 'holiday' } & HolidayName);

export interface SkippedDay {
  on: CalendarDate;
  why: SkipReason;
}

export type DueReasonKey =
  | 'monthsLater'
  | 'monthTooShort'
  | 'daysLater'
  | 'noExtension'
  | 'restarted'
  | 'suspended'
  | 'skipped'
  | 'regionalDay'
  | 'openDay'
  | 'presumedDay'
  | 'suspensionReadings'
  | 'noWeekendRule'
  | 'placeUnknown'
  | 'yearUnknown'
  | 'receiptEstimated';

/** One step of the reckoning. Values are days ("2026-04-05"), counts, articles, or names of holidays. */
export interface DueReason {
  key: DueReasonKey;
  values: Record<string, string | number>;
}

export interface DueDate {
  /** Until the end of this day, in the time of the place. */
  due: CalendarDate;
  /** After months and suspensions, before the move off weekends and holidays. */
  base: CalendarDate;
  skipped: SkippedDay[];
  /** The last day on which some defensible reading still has the period running; nothing is late before it is over. */
  latest: CalendarDate;
  /** Last day for a notice of extension; null where the law has none. */
  extensionNoticeDue: CalendarDate | null;
  flags: {
    /** The region is unknown and a regional holiday may move the date. */
    regional: boolean;
    /** A day of open status, or the counting of a pause, may move the date. */
    debatable: boolean;
    /** Receipt is estimated, the place is unknown, or the holidays of that year are. */
    estimated: boolean;
  };
  reasons: DueReason[];
}

/**
 * The due date of a request. `dueDate({ receivedOn: '2026-03-05', place: 'FI', regime: 'eu', months: 1 }).due` is
 * '2026-04-07': 5 April is Easter Sunday and the 6th Easter Monday. Throws a RangeError for a day that does not exist or
 * a suspension that ends before it begins.
 */
export function dueDate(question: DueQuestion): DueDate {
  return reckon(question, regimes[question.regime]);
}

function reckon(question: Omit<DueQuestion, 'regime'>, rules: RegimeRules): DueDate {
  const place = placeOf(question.place);
  const suspensions = checkSuspensions(question.suspensions ?? []);
  const reasons: DueReason[] = [];
  const start = startOf(parseCalendarDate(question.receivedOn), suspensions, rules, reasons);
  const end = endOfPeriod(start, question.months, rules, reasons);
  const pauses = mergePauses(suspensions.filter((one) => rules.pausesOn.includes(one.kind ?? 'clarification')));
  const { base, otherBase } = addPauses({ start, end, months: question.months }, pauses, rules, place, reasons);
  const skipped = rules.shifts ? skippedFrom(base, place) : [];
  const due = addDays(base, skipped.length);
  for (const { on, why } of skipped) reasons.push({ key: 'skipped', values: skipValues(on, why, rules) });
  const late = latestDay(laterOf(due, otherBase), place, rules);
  reasons.push(...late.reasons);
  if (otherBase > base) reasons.push({ key: 'suspensionReadings', values: { latest: late.on } });
  const presumed = presumedDays(base, due, place);
  reasons.push(...presumed, ...doubts(question, place, start, due));
  return {
    due,
    base,
    skipped,
    latest: late.on,
    extensionNoticeDue: noticeDue(question, rules, due),
    flags: {
      regional: late.reasons.some((reason) => reason.key === 'regionalDay'),
      debatable:
        presumed.length > 0 ||
        otherBase > base ||
        late.reasons.some((reason) => reason.key === 'openDay' || reason.key === 'noWeekendRule'),
      estimated: question.estimated === true || place.country === null || !coversYear(due),
    },
    reasons,
  };
}

/** When an authority has to have told of progress or outcome: three months, holidays of its own place; null: no such law. */
export function authorityDueDate(complainedOn: CalendarDate, place: string | null, regime: Regime): DueDate | null {
  const rules = authorityRules[regime];
  return rules && reckon({ receivedOn: complainedOn, place, months: 1 }, rules);
}

function checkSuspensions(suspensions: readonly Suspension[]): Suspension[] {
  for (const { from, to } of suspensions) {
    if (parseCalendarDate(to) < parseCalendarDate(from))
      throw new RangeError(`suspension ends on ${to}, before ${from}`);
  }
  return [...suspensions].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function startOf(receivedOn: CalendarDate, all: Suspension[], rules: RegimeRules, reasons: DueReason[]): CalendarDate {
  let start = receivedOn;
  for (const { from, to, kind } of all) {
    const thought = kind === 'fee' && rules.feeDays !== null ? addDays(from, rules.feeDays) : null;
    // Upheld later than that, the request counts as withdrawn: nothing begins anew.
    if (thought !== null && to <= thought && thought > start) {
      start = thought;
      reasons.push({ key: 'restarted', values: { on: thought, kind: 'fee', article: rules.articles.fee ?? '' } });
    }
    if (kind && rules.restartsOn.includes(kind) && to > start) {
      start = to;
      reasons.push({ key: 'restarted', values: { on: to, kind, article: rules.articles.pause } });
    }
  }
  return start;
}

function endOfPeriod(start: CalendarDate, wanted: 1 | 3, rules: RegimeRules, reasons: DueReason[]): CalendarDate {
  if ('days' in rules.period) {
    const { days } = rules.period;
    const end = addDays(start, days);
    reasons.push({ key: 'daysLater', values: { days, from: start, to: end, article: rules.articles.period } });
    if (wanted > 1) reasons.push({ key: 'noExtension', values: { article: rules.articles.extension ?? '' } });
    return end;
  }
  // One period from receipt and one clamp: 31 May extended is 31 August, not 30 August.
  const months = wanted > 1 && rules.extendedMonths !== null ? rules.extendedMonths : rules.period.months;
  const end = addMonths(start, months);
  const key = partsOf(end).day === partsOf(start).day ? 'monthsLater' : 'monthTooShort';
  const article = [rules.articles.period, rules.articles.counting].filter(Boolean).join('; ');
  reasons.push({ key, values: { months, from: start, to: end, article } });
  return end;
}

/** Pauses that touch or overlap are one, so that no day is added twice. */
function mergePauses(pauses: Suspension[]): Suspension[] {
  const merged: Suspension[] = [];
  for (const pause of pauses) {
    const last = merged.at(-1);
    if (last && pause.from <= last.to) last.to = laterOf(last.to, pause.to);
    else merged.push({ ...pause });
  }
  return merged;
}

interface Period {
  start: CalendarDate;
  end: CalendarDate;
  months: 1 | 3;
}

/** `otherBase` is the end under the reading that favours the controller; equal to `base` where the law leaves no doubt. */
function addPauses(
  { start, end, months }: Period,
  pauses: Suspension[],
  rules: RegimeRules,
  place: Place,
  reasons: DueReason[],
) {
  let base = end;
  let paused = 0;
  let otherBase = end;
  for (const { from, to } of pauses) {
    // A question that comes when the time is already over pauses nothing.
    const lastDay = rules.shifts ? addDays(base, skippedFrom(base, place).length) : base;
    if (from > lastDay) continue;
    const between = daysBetween(from, to);
    const days = rules.pause === 'inclusive' ? between + 1 : between;
    base = addDays(base, days);
    paused += days;
    otherBase = addDays(otherBase, rules.pauseDebatable ? between + 1 : days);
    reasons.push({ key: 'suspended', values: { days, from, to, base, article: rules.articles.pause } });
  }
  // Art. 3(2)(d) Regulation 1182/71 counts 30 days for a part of a month, and a pause leaves parts: after a February later.
  const inDays = 'months' in rules.period && rules.pauseDebatable && paused > 0;
  return { base, otherBase: inDays ? laterOf(otherBase, addDays(start, 30 * months + paused)) : otherBase };
}

function skippedFrom(base: CalendarDate, place: Place): SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let on = base; isNonWorkingDay(on, place); on = addDays(on, 1)) {
    const day = kindOfDay(on, place);
    if (day.kind === 'holiday') {
      skipped.push({ on, why: { kind: 'holiday', english: day.holiday.english, local: day.holiday.local } });
    } else {
      skipped.push({ on, why: { kind: day.kind === 'sunday' ? 'sunday' : 'saturday' } });
    }
  }
  return skipped;
}

function skipValues(on: CalendarDate, why: SkipReason, rules: RegimeRules): Record<string, string | number> {
  const common = { on, kind: why.kind, weekday: weekdayOf(on), article: rules.articles.shift ?? '' };
  return why.kind === 'holiday' ? { ...common, english: why.english, local: why.local } : common;
}

/** Moves on past days that may be holidays: those of open status, and regional ones where the region is unknown. */
function latestDay(from: CalendarDate, place: Place, rules: RegimeRules): { on: CalendarDate; reasons: DueReason[] } {
  const reasons: DueReason[] = [];
  let on = from;
  for (;;) {
    const day = kindOfDay(on, place);
    if (isNonWorkingDay(on, place)) {
      if (!rules.shifts && reasons.length === 0) reasons.push({ key: 'noWeekendRule', values: { on } });
    } else if (day.kind === 'holiday') {
      reasons.push({ key: 'openDay', values: { on, english: day.holiday.english, local: day.holiday.local } });
    } else {
      const regional = place.region === null && place.regionMatters ? regionalHolidaysOn(on, place) : [];
      if (regional.length === 0) return { on, reasons };
      const regions = regional.flatMap((holiday) => holiday.only).join(' ');
      const { english, local } = regional[0];
      reasons.push({ key: 'regionalDay', values: { on, english, local, regions } });
    }
    on = addDays(on, 1);
  }
}

/** Days that were skipped although their status is open: half days, substitute days, days some regions do not have. */
function presumedDays(base: CalendarDate, due: CalendarDate, place: Place): DueReason[] {
  const reasons: DueReason[] = [];
  for (let on = base; on < due; on = addDays(on, 1)) {
    const day = kindOfDay(on, place);
    if (day.kind !== 'holiday' || weekdayOf(on) > 5) continue;
    const doubtful = day.counts === 'presumed' || (place.region === null && day.holiday.except.length > 0);
    if (!doubtful) continue;
    const { english, local, except } = day.holiday;
    reasons.push({ key: 'presumedDay', values: { on, english, local, regions: except.join(' ') } });
  }
  return reasons;
}

function doubts(
  question: Omit<DueQuestion, 'regime'>,
  place: Place,
  start: CalendarDate,
  due: CalendarDate,
): DueReason[] {
  const reasons: DueReason[] = [];
  if (place.country === null) reasons.push({ key: 'placeUnknown', values: {} });
  else if (!coversYear(due)) reasons.push({ key: 'yearUnknown', values: { year: due.slice(0, 4) } });
  if (question.estimated) reasons.push({ key: 'receiptEstimated', values: { on: start } });
  return reasons;
}

function noticeDue(question: Omit<DueQuestion, 'regime'>, rules: RegimeRules, due: CalendarDate): CalendarDate | null {
  if (rules.extendedMonths === null) return null;
  return question.months === 1 ? due : reckon({ ...question, months: 1 }, rules).due;
}
