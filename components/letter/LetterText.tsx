// The letter as it will leave, in its own language: read, changed, or written anew from the fields.

import type { Letter } from '../../lib/model/letter.ts';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { phraseLanguage } from '../base/phrase.ts';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import type { LetterDraft } from './letter-draft.ts';
import type { LetterDesk } from './WriteView.tsx';

interface LetterTextProps {
  letter: Letter;
  draft: LetterDraft;
  onChange(draft: LetterDraft): void;
  desk: Pick<LetterDesk, 'languages' | 'translation' | 'translationOpen' | 'reviewed' | 'resent' | 'warnings'>;
}

export function LetterText({ letter, draft, onChange, desk }: LetterTextProps) {
  const t = useWords();
  const own = (part: { subject?: string; body?: string }) =>
    onChange({ ...draft, own: { subject: letter.subject, body: letter.body, ...part } });
  return (
    <fieldset class="stack letter-text">
      <legend>{t('theLetter')}</legend>
      {!draft.own && (
        <ChoiceField
          label={t('letterLanguage')}
          value={draft.language}
          name="language"
          options={desk.languages
            .map((value) => ({ value, label: phraseLanguage(t, value) }))
            .sort((a, b) => a.label.localeCompare(b.label, t('formatLocale')))}
          onChoice={(language) => onChange({ ...draft, language })}
        />
      )}
      {!desk.reviewed && <p class="soft small">{t('letterNotReviewed')}</p>}
      <TextField
        label={t('subject')}
        value={letter.subject}
        onText={(subject) => own({ subject })}
        field={{ name: 'subject', lang: letter.language }}
      />
      <div class="letter-pair">
        <div class="letter-sides">
          <TextField
            label={t('letterBody')}
            value={letter.body}
            onText={(body) => own({ body })}
            warning={desk.warnings.body}
            field={{ name: 'body', rows: 14, lang: letter.language }}
          />
          {desk.translation && (
            <details open={desk.translationOpen}>
              <summary>{t(draft.own ? 'letterTranslatedBefore' : 'letterTranslated')}</summary>
              <div class="kept-letter translation">
                <p class="letter-body">{desk.translation}</p>
              </div>
            </details>
          )}
        </div>
      </div>
      {draft.own && !desk.resent && (
        <div class="notice row spread">
          <span>{t('changedByYou')}</span>
          <button type="button" class="button slim" onClick={() => onChange({ ...draft, own: null })}>
            {t('writeAnew')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
