// Public holidays per place, 2024 to 2035, from the generated table. Says what a day is; what follows from it is
// decided in due-date.ts.
//
// A line of the table is "English name|local name|mark|regions|days". Mark: nothing for a public holiday, "~" counted
// though its status is open, "?" not counted though it may be one. Regions: "BY ST" only there, "-SCT" everywhere but
// there. Days: "0106" every year, "0508>2025" from that year, "#3" the fourth of the shared lists (YYMMDD).

import { type CalendarDate, weekdayOf } from '../model/calendar-date.ts';
import { dateLists, holidayLines, holidayYears } from './holidays.generated.ts';

/** 'presumed': counted, though its status is open. 'open': not counted, though it may be a holiday. */
export type HolidayStatus = 'public' | 'presumed' | 'open';

export interface HolidayName {
  /** In English, also usable as a key for translations. */
  english: string;
  /** In a language of the country. */
  local: string;
}

export interface Holiday extends HolidayName {
  status: HolidayStatus;
  /** Regions ("BY") to which it is limited; empty: the whole country. */
  only: readonly string[];
  /** Regions where the day is an ordinary one. */
  except: readonly string[];
}

/** Where something has to be done, as the clock understands it. */
export interface Place {
  /** ISO 3166-1 alpha-2; null where the table knows no such country: then only weekends count. */
  country: string | null;
  /** Second part of the ISO 3166-2 code; null: unknown. */
  region: string | null;
  /** The country has days that are holidays in some of its regions only. */
  regionMatters: boolean;
}

export type DayKind =
  | { kind: 'workday' }
  | { kind: 'saturday' | 'sunday' }
  | { kind: 'holiday'; holiday: Holiday; counts: HolidayStatus };

const calendars = new Map<string, Map<CalendarDate, Holiday[]>>();
const regionsByCountry = new Map<string, Set<string>>();

/** Regions that the table never names, for they have no day of their own: the Länder of Austria, provinces, départements. */
const plainRegions: Record<string, RegExp> = { AT: /^[1-9]$/, FR: /^(?:[0-9]{2}|2A|2B)$/, IT: /^[0-9]{2}$/ };

/** Codes in use that ISO 3166-1 does not have. */
const otherCodes: Record<string, string> = { UK: 'GB', EL: 'GR' };

/** "DE-BY", "SE" or null as a `Place`. Unknown text gives a place without a country. */
export function placeOf(code: string | null): Place {
  const [first = '', second = ''] = (code ?? '').trim().toUpperCase().split('-');
  const country = otherCodes[first] ?? first;
  if (!Object.hasOwn(holidayLines, country)) return { country: null, region: null, regionMatters: false };
  const regions = regionsOf(country);
  const known = regions.has(second) || (second !== '' && plainRegions[country]?.test(second) === true);
  return { country, region: known ? second : null, regionMatters: regions.size > 0 };
}

/** The table says something about that year. */
export function coversYear(date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= holidayYears.first && year <= holidayYears.last;
}

/**
 * What a day is at a place. A holiday on a weekend is a holiday. Where the region is unknown the national calendar
 * counts; days of some regions come from `regionalHolidaysOn`.
 */
export function kindOfDay(date: CalendarDate, place: Place): DayKind {
  const here = holidaysOn(date, place).filter((holiday) => appliesTo(holiday, place.region));
  const counted = here.find((holiday) => holiday.status === 'public') ?? here.find((one) => one.status === 'presumed');
  if (counted) return { kind: 'holiday', holiday: counted, counts: counted.status };
  const weekday = weekdayOf(date);
  if (weekday === 6) return { kind: 'saturday' };
  if (weekday === 7) return { kind: 'sunday' };
  if (here.length > 0) return { kind: 'holiday', holiday: here[0], counts: 'open' };
  return { kind: 'workday' };
}

/** Holidays of that day that only some regions have, asked when the region is unknown. */
export function regionalHolidaysOn(date: CalendarDate, place: Place): Holiday[] {
  return holidaysOn(date, place).filter((holiday) => holiday.only.length > 0 && holiday.status !== 'open');
}

/** Saturdays, Sundays and the holidays that are counted. */
export function isNonWorkingDay(date: CalendarDate, place: Place): boolean {
  const day = kindOfDay(date, place);
  return day.kind === 'saturday' || day.kind === 'sunday' || (day.kind === 'holiday' && day.counts !== 'open');
}

function appliesTo(holiday: Holiday, region: string | null): boolean {
  if (region === null) return holiday.only.length === 0;
  return (holiday.only.length === 0 || holiday.only.includes(region)) && !holiday.except.includes(region);
}

function holidaysOn(date: CalendarDate, place: Place): Holiday[] {
  return place.country === null ? [] : (calendarOf(place.country).get(date) ?? []);
}

function regionsOf(country: string): Set<string> {
  const known = regionsByCountry.get(country);
  if (known) return known;
  const regions = new Set<string>();
  regionsByCountry.set(country, regions);
  for (const holidays of calendarOf(country).values()) {
    for (const holiday of holidays) {
      for (const region of [...holiday.only, ...holiday.except]) regions.add(region);
    }
  }
  return regions;
}

/** A country's days are spread out when first asked for. */
function calendarOf(country: string): Map<CalendarDate, Holiday[]> {
  let calendar = calendars.get(country);
  if (calendar) return calendar;
  calendar = new Map();
  calendars.set(country, calendar);
  for (const line of holidayLines[country] ?? []) {
    const [english, local, mark, regions, days] = line.split('|');
    const codes = regions === '' ? [] : regions.split(' ');
    const holiday: Holiday = {
      english,
      local: local === '' ? english : local,
      status: mark === '~' ? 'presumed' : mark === '?' ? 'open' : 'public',
      only: codes.filter((code) => !code.startsWith('-')),
      except: codes.filter((code) => code.startsWith('-')).map((code) => code.slice(1)),
    };
    for (const date of datesOf(days)) {
      const known = calendar.get(date);
      if (known) known.push(holiday);
      else calendar.set(date, [holiday]);
    }
  }
  return calendar;
}

function datesOf(days: string): CalendarDate[] {
  if (days.startsWith('#')) {
    return dateLists[Number(days.slice(1))]
      .split(' ')
      .map((day) => `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4, 6)}`);
  }
  const [monthDay, from = String(holidayYears.first)] = days.split('>');
  const dates: CalendarDate[] = [];
  for (let year = Number(from); year <= holidayYears.last; year++) {
    dates.push(`${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2, 4)}`);
  }
  return dates;
}
