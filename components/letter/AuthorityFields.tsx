// The supervisory authority a complaint goes to: chosen from the list, corrected by hand where needed. What to know
// before writing there is said.

import type { Authority } from '../../lib/authorities/authorities.ts';
import { authorities } from '../../lib/authorities/authorities.ts';
import { authorityById } from '../../lib/authorities/choose-authority.ts';
import type { LetterFields } from '../../lib/letters/letter-request.ts';
import { AddressesField } from '../base/AddressesField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { phraseCountry } from '../base/phrase.ts';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

type ComplaintFields = LetterFields['complaint'];

/** The fields that address a complaint to this authority. */
export function addressedTo(authority: Authority): Pick<ComplaintFields, 'authority' | 'authorityEmails'> {
  return {
    authority: [authority.name, ...authority.address],
    authorityEmails: authority.email ? [authority.email] : [],
  };
}

/** The authority whose name stands first; null: typed by hand. */
export function authorityNamed(name: string | undefined): Authority | null {
  return authorities.find((authority) => authority.name === name) ?? null;
}

interface AuthorityFieldsProps {
  complaint: ComplaintFields;
  onChange(part: Partial<ComplaintFields>): void;
}

export function AuthorityFields({ complaint, onChange }: AuthorityFieldsProps) {
  const t = useWords();
  const chosen = authorityNamed(complaint.authority[0]);
  const options = authorities
    .map((authority) => ({ value: authority.id, label: `${phraseCountry(t, authority.country)}: ${authority.name}` }))
    .sort((a, b) => a.label.localeCompare(b.label, t('formatLocale')));
  return (
    <>
      <ChoiceField
        label={t('authority')}
        value={chosen?.id ?? ''}
        name="authority"
        options={[{ value: '', label: t('authorityOther') }, ...options]}
        onChoice={(id) => {
          const authority = authorityById(id);
          onChange(authority ? addressedTo(authority) : { authority: [], authorityEmails: [] });
        }}
      />
      {chosen && <AboutAuthority authority={chosen} />}
      <TextField
        label={t('authorityAddress')}
        hint={t('authorityHint')}
        value={complaint.authority.join('\n')}
        onText={(text) => onChange({ authority: text === '' ? [] : text.split('\n') })}
        field={{ name: 'authorityAddress', rows: 4 }}
      />
      <AddressesField
        label={t('authorityEmail')}
        addresses={complaint.authorityEmails}
        onAddresses={(authorityEmails) => onChange({ authorityEmails })}
      />
    </>
  );
}

function AboutAuthority({ authority }: { authority: Authority }) {
  const t = useWords();
  return (
    <div class="notice small">
      {authority.remarks.map((remark) => (
        <p key={remark}>{t(wordKeyFor('remark', remark))}</p>
      ))}
      <p>
        <a href={authority.complaintUrl ?? authority.web} target="_blank" rel="noopener noreferrer">
          {t(authority.complaintUrl ? 'authorityForm' : 'authoritySite')}
        </a>
      </p>
    </div>
  );
}
