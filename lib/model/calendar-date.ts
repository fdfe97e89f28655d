// CalendarDate: a day without a clock or a time zone, written "2026-04-05". Days sort as strings.

export type CalendarDate = string;
