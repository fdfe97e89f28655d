// Writes lib/deadlines/holidays.generated.ts: public holidays 2024-2036 of the EU, the EEA, the nations of the United
// Kingdom and Switzerland, from the package date-holidays, with the exceptions below, each reviewed by hand.
// Run it when the package or an exception changes: npx node scripts/make-holidays.ts

import { readFileSync, writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { addDays, type CalendarDate, weekdayOf } from '../lib/model/calendar-date.ts';

/** A request of December 2035 is due in 2036. */
const years = { first: 2024, last: 2036 };
const countries = [
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
].flatMap((line) => line.split(' '));
/** Not part of the United Kingdom. */
const leftOutRegions = new Set(['GB-ALD', 'GB-GGY', 'GB-JEY', 'GB-IMN']);

/**
 * 'public': a public holiday by law. 'presumed': counted, though its status is open (half a day; a substitute day that a
 * region may place elsewhere). 'open': not counted, though it may be one; then the later date is shown as well.
 */
type Status = 'public' | 'presumed' | 'open';

interface Entry {
  english: string;
  local: string;
  status: Status;
  /** Empty: the whole country. */
  only: string[];
  /** Regions where the day is an ordinary one. */
  except: string[];
  dates: CalendarDate[];
}

type When = string | { easter: number } | { orthodox: number } | CalendarDate[];

interface Reviewed {
  place: string;
  when: When;
  status: Status | 'none';
  english: string;
  local: string;
  /** First year, where it is not in force from the start. */
  from?: number;
  why: string;
}

/** Applied after the package: a day it has under the same local name takes the status given here, others are added. */
const reviewed: Reviewed[] = [
  {
    place: 'SE',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'julafton',
    why: 'not in the holiday act, like a Sunday in the act on statutory periods (1930:173)',
  },
  { place: 'SE', when: '12-31', status: 'open', english: "New Year's Eve", local: 'nyårsafton', why: 'as 24 December' },
  {
    place: 'SE',
    when: { easter: NaN },
    status: 'open',
    english: 'Midsummer Eve',
    local: 'midsommarafton',
    why: 'as 24 December; the package knows the day',
  },
  {
    place: 'FI',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'jouluaatto',
    why: 'like a Sunday in act 150/1930',
  },
  {
    place: 'FI',
    when: { easter: NaN },
    status: 'open',
    english: 'Midsummer Eve',
    local: 'juhannusaatto',
    why: 'as 24 December; the package knows the day',
  },
  {
    place: 'NO',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'julaften',
    why: 'half a working day by custom',
  },
  {
    place: 'NO',
    when: '12-31',
    status: 'open',
    english: "New Year's Eve",
    local: 'nyttårsaften',
    why: 'half a working day by custom',
  },
  {
    place: 'DK',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'juleaften',
    why: 'closed by agreement',
  },
  {
    place: 'DK',
    when: '12-31',
    status: 'open',
    english: "New Year's Eve",
    local: 'nytårsaften',
    why: 'closed by agreement',
  },
  { place: 'DK', when: '05-01', status: 'open', english: 'Labour Day', local: '1. maj', why: 'closed by agreement' },
  {
    place: 'DK',
    when: '06-05',
    status: 'open',
    english: 'Constitution Day',
    local: 'grundlovsdag',
    why: 'shops closed, not a church holiday',
  },
  {
    place: 'DK',
    when: { easter: 40 },
    status: 'open',
    english: 'Day after Ascension Day',
    local: 'dagen efter Kristi himmelfartsdag',
    why: 'closed by agreement',
  },
  {
    place: 'NL',
    when: { easter: -2 },
    status: 'open',
    english: 'Good Friday',
    local: 'Goede Vrijdag',
    why: 'in the act on time limits, widely worked',
  },
  {
    place: 'NL',
    when: '05-05',
    status: 'open',
    english: 'Liberation Day',
    local: 'Bevrijdingsdag',
    why: 'in the act on time limits, widely worked',
  },
  {
    place: 'IE',
    when: { easter: -2 },
    status: 'open',
    english: 'Good Friday',
    local: 'Good Friday',
    why: 'banks close, no public holiday',
  },
  {
    place: 'AT',
    when: { easter: -2 },
    status: 'open',
    english: 'Good Friday',
    local: 'Karfreitag',
    why: 'a personal holiday since 2019',
  },
  {
    place: 'AT',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'Heiliger Abend',
    why: 'half a day by custom',
  },
  {
    place: 'AT',
    when: '12-31',
    status: 'open',
    english: "New Year's Eve",
    local: 'Silvester',
    why: 'half a day by custom',
  },
  {
    place: 'DE',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'Heiliger Abend',
    why: 'half a day by custom',
  },
  {
    place: 'DE',
    when: '12-31',
    status: 'open',
    english: "New Year's Eve",
    local: 'Silvester',
    why: 'half a day by custom',
  },
  {
    place: 'PT',
    when: { easter: -47 },
    status: 'open',
    english: 'Shrove Tuesday',
    local: 'Carnaval',
    why: 'granted year by year',
  },
  {
    place: 'PT',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'Véspera de Natal',
    why: 'granted year by year',
  },
  {
    place: 'DE-BE',
    when: ['2028-06-17'],
    status: 'public',
    english: '75 years of 17 June 1953',
    local: 'Tag des Gedenkens an den 17. Juni 1953',
    why: 'once only, by the act of Berlin',
  },
  {
    place: 'GB-SCT',
    when: ['2026-06-15'],
    status: 'presumed',
    english: 'World Cup bank holiday',
    local: 'World Cup bank holiday',
    why: 'royal proclamation of February 2026; after the package',
  },
  {
    place: 'GR',
    when: ['2024-05-07'],
    status: 'presumed',
    english: 'Labour Day (moved)',
    local: 'Εργατική Πρωτομαγιά',
    why: 'decision 15102/2024: 1 May fell in Holy Week',
  },
  {
    place: 'GR',
    when: { orthodox: -48 },
    status: 'public',
    english: 'Clean Monday',
    local: 'Καθαρά Δευτέρα',
    why: 'the package has the English name wrong',
  },
  {
    place: 'CY',
    when: { orthodox: -47 },
    status: 'none',
    english: '',
    local: 'Καθαρά Δευτέρα',
    why: 'the package has Clean Monday on a Tuesday',
  },
  {
    place: 'CY',
    when: { orthodox: -48 },
    status: 'public',
    english: 'Clean Monday',
    local: 'Καθαρά Δευτέρα',
    why: 'the package has it a day late',
  },
  {
    place: 'CY',
    when: { orthodox: 50 },
    status: 'public',
    english: 'Whit Monday',
    local: 'Κατακλυσμός',
    why: 'missing in the package',
  },
  {
    place: 'CY',
    when: { orthodox: 2 },
    status: 'open',
    english: 'Easter Tuesday',
    local: 'Τρίτη του Πάσχα',
    why: 'banks only',
  },
  {
    place: 'CY',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'Παραμονή Χριστουγέννων',
    why: 'banks and public offices',
  },
  {
    place: 'HU',
    when: '12-24',
    status: 'open',
    english: 'Christmas Eve',
    local: 'szenteste',
    why: 'a rest day by yearly order; an act announced for 2026 was not read',
  },
  {
    place: 'SK',
    when: '05-08',
    status: 'open',
    english: 'Victory Day',
    local: 'Deň víťazstva nad fašizmom',
    from: 2027,
    why: 'working day in 2026; sources differ on later years',
  },
  {
    place: 'SK',
    when: '09-15',
    status: 'open',
    english: 'Our Lady of Sorrows',
    local: 'Sedembolestná Panna Mária',
    from: 2027,
    why: 'working day in 2026; sources differ on later years',
  },
  {
    place: 'LI',
    when: '01-02',
    status: 'presumed',
    english: 'Berchtold Day',
    local: 'Berchtoldstag',
    why: 'on the lists in the Official Journal (2014, 2015)',
  },
  {
    place: 'LI',
    when: '02-02',
    status: 'presumed',
    english: 'Candlemas',
    local: 'Mariä Lichtmess',
    why: 'on the lists in the Official Journal (2014, 2015, 2021)',
  },
  {
    place: 'LI',
    when: { easter: -47 },
    status: 'presumed',
    english: 'Shrove Tuesday',
    local: 'Fasnachtsdienstag',
    why: 'on the lists in the Official Journal (2014, 2015, 2021)',
  },
  {
    place: 'LI',
    when: '03-19',
    status: 'presumed',
    english: "St Joseph's Day",
    local: 'Josefstag',
    why: 'on the lists in the Official Journal (2014, 2015, 2021)',
  },
  {
    place: 'LI',
    when: '08-15',
    status: 'public',
    english: 'National Day',
    local: 'Staatsfeiertag',
    why: 'in the package an observance; on the lists in the Official Journal',
  },
  {
    place: 'LI',
    when: '11-01',
    status: 'public',
    english: "All Saints' Day",
    local: 'Allerheiligen',
    why: 'in the package an observance; on the lists in the Official Journal',
  },
  {
    place: 'LI',
    when: { easter: 40 },
    status: 'presumed',
    english: 'Day after Ascension Day',
    local: 'Feiertagsbrücke',
    why: 'in the package public; not on the list of 2015',
  },
  {
    place: 'LI',
    when: { easter: 61 },
    status: 'presumed',
    english: 'Day after Corpus Christi',
    local: 'Feiertagsbrücke',
    why: 'in the package public; not on the list of 2015',
  },
  { place: 'LI', when: '12-24', status: 'open', english: 'Christmas Eve', local: 'Heiligabend', why: 'banks' },
  {
    place: 'LI',
    when: '12-31',
    status: 'presumed',
    english: "New Year's Eve",
    local: 'Silvester',
    why: 'on the lists in the Official Journal (2014, 2015)',
  },
  {
    place: 'BE',
    when: { easter: 0 },
    status: 'public',
    english: 'Easter Sunday',
    local: 'Pasen',
    why: 'a Sunday, missing in the package',
  },
  {
    place: 'BE',
    when: { easter: 49 },
    status: 'public',
    english: 'Whit Sunday',
    local: 'Pinksteren',
    why: 'a Sunday, missing in the package',
  },
];

/** Days that the package calls "bank" and that the reviewed table does not name: left out, for they bind nobody else. */
const bankDaysThatMayCount = new Set(['IE']);

/** The package's English names that mislead outside the country they come from. */
const englishNames: Record<string, string> = {
  'Boxing Day': 'Second Day of Christmas',
  'St. Stephen’s Day': "St Stephen's Day",
  Pentecost: 'Whit Sunday',
  'Ash Sunday': 'Clean Monday',
  Feiertagsbrücke: 'Bridging day',
  Staatsfeiertag: 'National Holiday',
  Bundesfeiertag: 'National Day',
  'Day of Prayer and Repentance': 'Day of Repentance and Prayer',
};

function easterOf(year: number): CalendarDate {
  // Anonymous Gregorian algorithm.
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

function orthodoxEasterOf(year: number): CalendarDate {
  // Meeus' Julian algorithm; 13 days to the Gregorian calendar until 2099.
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julian = `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
  return addDays(julian, 13);
}

const allYears = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);

function datesOf(when: When, from = years.first): CalendarDate[] {
  if (Array.isArray(when)) return when;
  return allYears
    .filter((year) => year >= from)
    .map((year) => {
      if (typeof when === 'string') return `${year}-${when}`;
      return 'easter' in when ? addDays(easterOf(year), when.easter) : addDays(orthodoxEasterOf(year), when.orthodox);
    });
}

interface PackageDay {
  on: CalendarDate;
  english: string;
  local: string;
  status: Status;
}

/** The package's days for a country or a region of it. */
function packageDays(country: string, region?: string, part?: string): PackageDay[] {
  const args = [country, region, part].filter((value): value is string => value !== undefined);
  const english = new Holidays(...(args as [string]), { languages: ['en'] });
  const local = new Holidays(...(args as [string]));
  const days: PackageDay[] = [];
  for (const year of allYears) {
    const localNames = new Map(local.getHolidays(year).map((day) => [`${day.date}${day.rule}`, day.name]));
    for (const day of english.getHolidays(year)) {
      const isBank = day.type === 'bank';
      if (day.type !== 'public' && !(isBank && bankDaysThatMayCount.has(country))) continue;
      const partOfDay = !day.date.slice(11).startsWith('00:00');
      const moved = day.substitute === true && country === 'ES';
      const lunar = /Hijjah|Shawwal/.test(day.rule);
      const length = Math.max(1, Math.round((day.end.getTime() - day.start.getTime()) / 86_400_000));
      const name = englishNames[day.name] ?? day.name;
      for (let offset = 0; offset < (partOfDay ? 1 : length); offset++) {
        days.push({
          on: addDays(day.date.slice(0, 10), offset),
          english: (country === 'GB' && day.name.startsWith('Boxing') ? day.name : name).replaceAll('’', "'"),
          local: (localNames.get(`${day.date}${day.rule}`) ?? day.name).replaceAll('’', "'"),
          status: isBank ? 'open' : partOfDay || moved || lunar ? 'presumed' : 'public',
        });
      }
    }
  }
  return days;
}

function entriesOf(country: string): Entry[] {
  const world = new Holidays();
  const regions = Object.keys(world.getStates(country) ?? {}).filter((r) => !leftOutRegions.has(`${country}-${r}`));
  const national = packageDays(country);
  const entries = new Map<string, Entry>();
  const regional = new Map(regions.map((region) => [region, packageDays(country, region)]));
  const find = (day: PackageDay, only: string[], except: string[]): Entry => {
    const id = [day.english, day.local, day.status, only.join(' '), except.join(' ')].join('|');
    const entry = entries.get(id) ?? { ...day, only, except, dates: [] };
    entries.set(id, entry);
    return entry;
  };
  for (const day of national) {
    // A region "lacks" a day when nothing of the package falls on it there, under whatever name.
    const except = regions.filter((region) => !regional.get(region)?.some((other) => other.on === day.on));
    find(day, [], except).dates.push(day.on);
  }
  const nationalDates = new Set(national.map((day) => day.on));
  const extra = new Map<string, { day: PackageDay; only: string[] }>();
  for (const [region, days] of regional) {
    for (const day of days.filter((other) => !nationalDates.has(other.on))) {
      const id = `${day.on}|${day.english}|${day.status}`;
      const known = extra.get(id) ?? { day, only: [] };
      if (!known.only.includes(region)) known.only.push(region);
      extra.set(id, known);
    }
    // A day of only a part of a region (a municipality, a district) is open for the region.
    for (const part of Object.keys(world.getRegions(country, region) ?? {})) {
      for (const day of packageDays(country, region, part)) {
        if (days.some((other) => other.on === day.on)) continue;
        const id = `${day.on}|${day.english}|open`;
        const known = extra.get(id) ?? { day: { ...day, status: 'open' as const }, only: [] };
        if (!known.only.includes(region)) known.only.push(region);
        extra.set(id, known);
      }
    }
  }
  for (const { day, only } of extra.values()) find(day, only.sort(), []).dates.push(day.on);
  const list = [...entries.values()];
  for (const review of reviewed.filter((one) => one.place.slice(0, 2) === country)) applyReview(list, review);
  if (country === 'BG') addBulgarianMondays(list);
  return list.filter((entry) => entry.dates.length > 0);
}

function applyReview(list: Entry[], review: Reviewed): void {
  const { english, local, status } = review;
  const region = review.place.slice(3);
  const eve = typeof review.when === 'object' && 'easter' in review.when && Number.isNaN(review.when.easter);
  // Midsummer Eve: the Friday from 19 to 25 June.
  const dates = eve
    ? allYears.map((year) => {
        const start = `${year}-06-19`;
        return addDays(start, (12 - weekdayOf(start)) % 7);
      })
    : datesOf(review.when, review.from);
  for (const entry of list) {
    if (region && !entry.only.includes(region)) continue;
    if (!region && entry.only.length > 0) continue;
    // Another holiday that happens to fall on the same day stays what it is.
    if (entry.local !== local) continue;
    entry.dates = entry.dates.filter((on) => !dates.includes(on));
  }
  if (status === 'none') return;
  list.push({ english, local, status, only: region ? [region] : [], except: [], dates });
}

/** Labour Code Art. 154(2): a holiday other than Easter on a weekend gives the next working day or days free. */
function addBulgarianMondays(list: Entry[]): void {
  const taken = new Set(list.flatMap((entry) => entry.dates));
  const moved: CalendarDate[] = [];
  const fixed = list.filter((entry) => !/Easter|Good Friday/.test(entry.english)).flatMap((entry) => entry.dates);
  for (const on of fixed.sort()) {
    if (weekdayOf(on) < 6) continue;
    let next = addDays(on, 1);
    while (weekdayOf(next) > 5 || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    moved.push(next);
  }
  list.push({
    english: 'Day off for a weekend holiday',
    local: 'Почивен ден',
    status: 'open',
    only: [],
    except: [],
    dates: moved,
  });
}

/** The same day of the month every year is written "0106"; other lists are shared and written "#3". */
function compactDates(dates: CalendarDate[], lists: string[]): string {
  const sorted = [...new Set(dates)].sort();
  const days = new Set(sorted.map((on) => on.slice(5)));
  const first = Number(sorted[0].slice(0, 4));
  const throughout = sorted.length === years.last - first + 1 && sorted.at(-1)?.startsWith(String(years.last));
  if (days.size === 1 && throughout) {
    const day = sorted[0].slice(5).replace('-', '');
    return first === years.first ? day : `${day}>${first}`;
  }
  const list = sorted.map((on) => on.slice(2).replaceAll('-', '')).join(' ');
  if (!lists.includes(list)) lists.push(list);
  return `#${lists.indexOf(list)}`;
}

const marks: Record<Status, string> = { public: '', presumed: '~', open: '?' };

function write(): void {
  const lists: string[] = [];
  const lines: string[] = [];
  for (const country of countries) {
    const entries = entriesOf(country).sort((a, b) => (a.dates.toSorted()[0] < b.dates.toSorted()[0] ? -1 : 1));
    const rows = entries.map((entry) => {
      const where = [...entry.only, ...entry.except.map((region) => `-${region}`)].join(' ');
      const local = entry.local === entry.english ? '' : entry.local;
      return `    ${JSON.stringify(
        [entry.english, local, marks[entry.status], where, compactDates(entry.dates, lists)].join('|'),
      )},`;
    });
    lines.push(`  ${country}: [\n${rows.join('\n')}\n  ],`);
  }
  const { version } = JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8')) as {
    version: string;
  };
  const text = `// Made by scripts/make-holidays.ts from date-holidays ${version} (ISC; its data CC BY-SA 3.0) and the
// exceptions reviewed there. Do not edit. Read through lib/deadlines/holidays.ts, where the form of a line is explained.

export const holidayYears = { first: ${years.first}, last: ${years.last} };

export const dateLists: readonly string[] = [
${lists.map((list) => `  '${list}',`).join('\n')}
];

export const holidayLines: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
};
`;
  writeFileSync('lib/deadlines/holidays.generated.ts', text);
  process.stdout.write(`${Buffer.byteLength(text)} bytes, ${lists.length} lists\n`);
}

write();
