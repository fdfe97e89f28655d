// The calendar of due dates, a month at a time.

import { useEffect, useState } from 'preact/hooks';
import { DueCalendar, type DueMark } from '../../components/deadline/DueCalendar.tsx';
import { listWatched } from '../../lib/store/cases.ts';
import { readToday } from '../background/today.ts';

export function CalendarPage({ onOpen }: { onOpen(id: string): void }) {
  const today = readToday();
  const [month, setMonth] = useState(today.slice(0, 7));
  const [marks, setMarks] = useState<DueMark[]>([]);
  useEffect(() => {
    let gone = false;
    listWatched(`${month}-31`, `${month}-01`).then((watched) => {
      if (!gone) setMarks(watched);
    });
    return () => {
      gone = true;
    };
  }, [month]);
  return <DueCalendar month={month} marks={marks} today={today} onMonth={setMonth} onOpen={onOpen} />;
}
