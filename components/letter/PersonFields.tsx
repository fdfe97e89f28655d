// Who asks, and how the controller knows this person. Least data: only what this controller already has.

import type { IdentifierKind, TieKind } from '../../lib/languages/letter-words.ts';
import type { LetterFields } from '../../lib/letters/letter-request.ts';
import { CheckField } from '../base/CheckField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import type { LetterDraft } from './letter-draft.ts';

const ties: TieKind[] = ['account', 'purchase', 'newsletter', 'visit', 'contacted'];

export const identifierKinds: IdentifierKind[] = [
  'email',
  'customerNumber',
  'userName',
  'orderNumber',
  'phone',
  'postalAddress',
  'cookieId',
  'deviceId',
  'numberPlate',
  'other',
];

interface PersonFieldsProps {
  draft: LetterDraft;
  onChange(draft: LetterDraft): void;
  /** Sentences about what was typed and had better not be sent, by the field's name. */
  warnings: Record<string, string>;
}

export function PersonFields({ draft, onChange, warnings }: PersonFieldsProps) {
  const t = useWords();
  const { fields } = draft;
  const change = (part: Partial<LetterFields>) => onChange({ ...draft, fields: { ...fields, ...part } });
  return (
    <fieldset class="stack">
      <legend>{t('you')}</legend>
      <TextField
        label={t('yourName')}
        value={fields.person.name}
        onText={(name) => change({ person: { ...fields.person, name } })}
        warning={warnings.personName}
        field={{ name: 'personName', autocomplete: 'name' }}
      />
      <TextField
        label={t('yourEmail')}
        hint={t('yourEmailHint')}
        value={fields.person.replyTo}
        onText={(replyTo) => change({ person: { ...fields.person, replyTo } })}
        warning={warnings.replyTo}
        field={{ name: 'replyTo', type: 'email', autocomplete: 'email' }}
      />
      <ChoiceField
        label={t('yourTie')}
        value={fields.tie ?? ''}
        name="tie"
        options={[
          { value: '', label: t('tieUnsaid') },
          ...ties.map((tie) => ({ value: tie, label: t(wordKeyFor('tie', tie)) })),
        ]}
        onChoice={(tie) => change({ tie: tie === '' ? null : (tie as TieKind) })}
      />
      <CheckField
        checked={draft.emailKnown}
        name="identifiers"
        onCheck={(emailKnown) => onChange({ ...draft, emailKnown })}
      >
        {t('emailKnown')}
      </CheckField>
      <Identifiers fields={fields} onChange={change} warnings={warnings} />
      <details open={fields.answerBy === 'post' || fields.person.address.length > 0}>
        <summary>{t('answerByPost')}</summary>
        <div class="stack">
          <TextField
            label={t('yourAddress')}
            hint={t('yourAddressHint')}
            value={fields.person.address.join('\n')}
            onText={(text) => change({ person: { ...fields.person, address: text === '' ? [] : text.split('\n') } })}
            field={{ name: 'postalAddress', rows: 3, autocomplete: 'street-address' }}
          />
          <CheckField
            checked={fields.answerBy === 'post'}
            onCheck={(byPost) => change({ answerBy: byPost ? 'post' : 'email' })}
          >
            {t('answerByPostPlease')}
          </CheckField>
        </div>
      </details>
      <CheckField checked={draft.remember} name="remember" onCheck={(remember) => onChange({ ...draft, remember })}>
        {t('rememberMe')}
      </CheckField>
    </fieldset>
  );
}

interface IdentifiersProps {
  fields: LetterFields;
  onChange(part: Partial<LetterFields>): void;
  warnings: Record<string, string>;
}

function Identifiers({ fields, onChange, warnings }: IdentifiersProps) {
  const t = useWords();
  // An empty line enters the letter once it says something.
  const shown = fields.identifiers;
  const set = (index: number, part: { kind?: IdentifierKind; value?: string }) =>
    onChange({ identifiers: shown.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  return (
    <div class="group">
      <p class="label">{t('howTheyKnowYou')}</p>
      <p class="soft small">{t('leastData')}</p>
      {shown.map((identifier, index) => (
        // The place in the list is all that tells two empty lines apart.
        <div class="identifier" key={index}>
          <ChoiceField
            label={t('identifierKind')}
            value={identifier.kind}
            options={identifierKinds.map((kind) => ({ value: kind, label: t(wordKeyFor('identifier', kind)) }))}
            onChoice={(kind) => set(index, { kind })}
          />
          <TextField
            label={t('identifierValue')}
            value={identifier.value}
            onText={(value) => set(index, { value })}
            warning={warnings[`identifier${index}`]}
            field={{ name: `identifier${index}` }}
          />
        </div>
      ))}
      <div>
        <button
          type="button"
          class="button plain slim"
          onClick={() => onChange({ identifiers: [...shown, { kind: 'customerNumber', value: '' }] })}
        >
          {t('addIdentifier')}
        </button>
      </div>
    </div>
  );
}
