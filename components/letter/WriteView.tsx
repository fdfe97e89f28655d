// A letter from nothing to sent, on one page: what, to whom, who asks, the text, the ways out. Every change goes up at
// once, since the page may vanish at any moment; what is written from it comes back as `written`.

import { useRef } from 'preact/hooks';
import type { GapKey } from '../../lib/letters/letter-page.ts';
import { hasGapMark, type WrittenLetter } from '../../lib/letters/write-letter.ts';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { Channel } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import type { LetterKind } from '../../lib/model/rights-request.ts';
import { requestKinds } from '../../lib/model/rights-request.ts';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import { ControllerFields } from './ControllerFields.tsx';
import { FollowUpDetails } from './FollowUpDetails.tsx';
import { KindChoice } from './KindChoice.tsx';
import { KindDetails } from './KindDetails.tsx';
import { LetterText } from './LetterText.tsx';
import { type LetterDraft, letterToSend } from './letter-draft.ts';
import { PersonFields } from './PersonFields.tsx';
import { SendWays, type WayOut, type WebForm, type WebMail } from './SendWays.tsx';
import { SentForm } from './SentForm.tsx';
import { SignatureField } from './SignatureField.tsx';

/** What the entrypoint knows about the letter besides the draft. */
export interface LetterDesk {
  /** null while the words of the language are being fetched, or where there are none. */
  written: WrittenLetter | null;
  languages: readonly string[];
  /** The same letter in the interface's language; null where it is that already. */
  translation: string | null;
  /** There is room to show it from the start. */
  translationOpen: boolean;
  /** A native speaker has read the letters of this language. */
  reviewed: boolean;
  domainWarning: string | null;
  warnings: Record<string, string>;
  /** The way out for this letter; `mailto` null where it is too long for one. */
  mailto: string | null;
  webMail: WebMail[];
  /** The form that the policy names, or that the person typed. */
  webForm: WebForm | null;
  ways: WayOut[];
  today: CalendarDate;
  /** A letter that goes once more as it was: what stands in place of the choice of a request. */
  resent?: string;
}

interface WriteViewProps {
  draft: LetterDraft;
  desk: LetterDesk;
  onChange(draft: LetterDraft): void;
  onLeave(way: WayOut, letter: Letter): void;
  onSent(letter: Letter, sent: { on: CalendarDate; channel: Channel }): void;
}

export function WriteView({ draft, desk, onChange, onLeave, onSent }: WriteViewProps) {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { written, warnings } = desk;
  const letter = written && letterToSend(written.letter, draft);
  const gaps = written ? openGaps(written.gaps, draft) : [];
  const changeFields = (part: Partial<LetterDraft['fields']>) =>
    onChange({ ...draft, fields: { ...draft.fields, ...part } });
  const sentForm = (
    <SentForm
      // The way it left decides what is proposed, until the person says otherwise.
      key={draft.channel}
      channel={draft.channel}
      today={desk.today}
      closed={!letter || gaps.length > 0}
      asked={draft.left}
      onSent={(sent) => letter && onSent(letter, sent)}
    />
  );
  return (
    <form class="write" ref={form} onSubmit={(event) => event.preventDefault()}>
      {draft.left && <div class="write-sent">{sentForm}</div>}
      <div class="stack-wide write-form">
        {desk.resent ? (
          <h2>{desk.resent}</h2>
        ) : isRequest(draft.kinds) ? (
          <div class="stack">
            <KindChoice chosen={draft.kinds} onChoose={(kinds) => onChange({ ...draft, kinds })} />
            <KindDetails kinds={draft.kinds} fields={draft.fields} onChange={changeFields} />
          </div>
        ) : (
          <div class="stack">
            <h2>{t(wordKeyFor('kind', draft.kinds[0]))}</h2>
            <FollowUpDetails kind={draft.kinds[0]} fields={draft.fields} onChange={changeFields} />
          </div>
        )}
        <ControllerFields draft={draft} onChange={onChange} domainWarning={desk.domainWarning} />
        <PersonFields draft={draft} onChange={onChange} warnings={warnings} />
      </div>
      <div class="stack-wide write-letter">
        {letter ? (
          <LetterText letter={letter} draft={draft} onChange={onChange} desk={desk} />
        ) : (
          <p role="status">{t(draft.kinds.length === 0 ? 'chooseFirst' : 'lettersLoading')}</p>
        )}
        {letter && desk.ways.some((way) => onPaper.includes(way)) && (
          <SignatureField
            signature={draft.signature}
            name={draft.fields.person.name}
            onChange={(signature) => onChange({ ...draft, signature })}
          />
        )}
        <SendWays
          gaps={gaps}
          mailto={letter ? desk.mailto : null}
          webMail={desk.webMail}
          webForm={letter ? desk.webForm : null}
          ways={letter ? desk.ways : []}
          onGap={(gap) => leadTo(form.current, gap)}
          onLeave={(way) => letter && onLeave(way, letter)}
        />
        {!draft.left && sentForm}
      </div>
    </form>
  );
}

const onPaper: readonly WayOut[] = ['pdf', 'print', 'bundlePdf', 'bundleZip'];

export function isRequest(kinds: readonly LetterKind[]): boolean {
  return kinds.every((kind) => (requestKinds as readonly string[]).includes(kind));
}

/** In a text that the person wrote over, a gap is closed once its mark is gone; the address is needed all the same. */
function openGaps(gaps: GapKey[], draft: LetterDraft): GapKey[] {
  if (!draft.own || hasGap(draft.own)) return gaps;
  return gaps.filter((gap) => gap === 'recipientAddress');
}

function hasGap({ subject, body }: { subject: string; body: string }): boolean {
  return hasGapMark(subject) || hasGapMark(body);
}

/** Fields bear the name of the gap they close. */
function leadTo(form: HTMLElement | null, gap: GapKey): void {
  const field = form?.querySelector<HTMLElement>(`[name="${gap}"]`);
  for (let box = field?.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
