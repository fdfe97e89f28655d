// An answer while it is being entered: words and files go in, what is read off them comes out. What the person has set by
// hand is not overwritten by a proposal that comes later.

import { useEffect, useRef, useState } from 'preact/hooks';
import { type CalendarDate, isCalendarDate } from '../../lib/model/calendar-date.ts';
import type { ReplyKind } from '../../lib/model/case-file.ts';
import type { AnswerMail, AnswerReader, ReplyProposal } from './answer-reader.ts';

export interface AnswerInHand {
  on: CalendarDate;
  text: string;
  kind: ReplyKind | '';
  withReasons: boolean;
  /** Day that a notice of extension names; empty: none. */
  until: string;
  files: File[];
  thread: string[];
  proposal: ReplyProposal | null;
  /** A file that looked like a mail or a text could not be read; it is kept all the same. */
  unreadable: boolean;
  setOn(on: CalendarDate): void;
  setText(text: string): void;
  setKind(kind: ReplyKind | ''): void;
  setWithReasons(on: boolean): void;
  setUntil(on: string): void;
  takeFiles(files: File[]): void;
}

/** Milliseconds of quiet after which typed words are read. */
const quiet = 400;
/** As much as a timeline entry takes. */
const longestReply = 400_000;
const sureEnough = 0.5;
const mailName = /\.eml$/i;
const textName = /\.txt$/i;

export function useAnswer(today: CalendarDate, reader: AnswerReader | undefined): AnswerInHand {
  const [on, setOn] = useState(today);
  const [text, setText] = useState('');
  const [mail, setMail] = useState<AnswerMail | null>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [kind, setKind] = useState<ReplyKind | ''>('');
  const [withReasons, setWithReasons] = useState(false);
  const [until, setUntil] = useState('');
  const [proposal, setProposal] = useState<ReplyProposal | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const byHand = useRef(new Set<string>());
  const hand =
    <Value>(name: string, set: (value: Value) => void) =>
    (value: Value) => {
      byHand.current.add(name);
      set(value);
    };

  useEffect(() => {
    if (!reader || (text.trim() === '' && !mail?.machine)) {
      setProposal(null);
      return;
    }
    let gone = false;
    const timer = setTimeout(() => {
      const attachments = files.filter(({ name }) => !mailName.test(name) && !textName.test(name)).length;
      const { subject = '', machine = null } = mail ?? {};
      reader.propose({ text, subject, machine, attachments, receivedOn: isCalendarDate(on) ? on : null }).then(
        (found) => {
          if (gone) return;
          setProposal(found);
          if (!found || found.confidence < sureEnough) return;
          if (!byHand.current.has('kind')) setKind(found.kind);
          if (!byHand.current.has('withReasons')) setWithReasons(found.details.withReasons === true);
          if (!byHand.current.has('until')) setUntil(found.details.until ?? '');
        },
        () => {},
      );
    }, quiet);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [reader, text, mail, files, on]);

  const takeFiles = async (taken: File[]) => {
    setFiles((before) => [...before, ...taken]);
    setUnreadable(false);
    for (const file of taken) {
      const read = await readFile(file, reader).catch(() => null);
      if (read === 'kept') continue;
      if (!read) {
        setUnreadable(true);
        continue;
      }
      if (!byHand.current.has('text')) setText(read.text.slice(0, longestReply));
      if (!read.mail) continue;
      const { writtenOn, attachments } = read.mail;
      setMail(read.mail);
      setFiles((before) => [...before, ...attachments]);
      if (writtenOn && writtenOn <= today && !byHand.current.has('on')) setOn(writtenOn);
    }
  };

  return {
    on,
    text,
    kind,
    withReasons,
    until,
    files,
    thread: mail?.thread ?? [],
    proposal,
    unreadable,
    setOn: hand('on', setOn),
    setText: hand('text', setText),
    setKind: hand('kind', setKind),
    setWithReasons: hand('withReasons', setWithReasons),
    setUntil: hand('until', setUntil),
    takeFiles,
  };
}

type ReadFile = { text: string; mail: AnswerMail | null };

/** `kept`: a file that is kept and not read. null: it should be readable and is not. */
async function readFile(file: File, reader: AnswerReader | undefined): Promise<ReadFile | 'kept' | null> {
  if (textName.test(file.name)) return { text: await file.text(), mail: null };
  if (!mailName.test(file.name) || !reader) return 'kept';
  const mail = await reader.readMail(file);
  return mail && { text: mail.text, mail };
}
