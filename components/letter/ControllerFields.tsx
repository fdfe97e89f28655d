// To whom: filled in from the policy, each value with the quote it came from; corrected or typed where needed.

import { useState } from 'preact/hooks';
import { regionNames } from '../../lib/countries/regions.ts';
import type { FieldSource, SourcedField } from '../../lib/letters/fields.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { AddressesField } from '../base/AddressesField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { Icon } from '../base/Icon.tsx';
import { EmailText, PageText } from '../base/PageText.tsx';
import { phraseCountry } from '../base/phrase.ts';
import { TextField } from '../base/TextField.tsx';
import { useWords, type Words } from '../hooks/words.tsx';
import { Quotes } from '../policy/Quotes.tsx';
import type { LetterDraft } from './letter-draft.ts';

/** Where the GDPR or one of its two cousins applies, so where a controller that must answer can be. */
export const places =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE CH GB'.split(' ');

interface ControllerFieldsProps {
  draft: LetterDraft;
  onChange(draft: LetterDraft): void;
  /** A sentence where the address does not belong to the site. */
  domainWarning: string | null;
}

export function ControllerFields({ draft, onChange, domainWarning }: ControllerFieldsProps) {
  const t = useWords();
  const { controller } = draft.fields;
  // What is filled in already is shown in short, and opened to be checked or corrected.
  const [open, setOpen] = useState(controller.name === '' || controller.emails.length === 0);
  return (
    <fieldset class="stack">
      <legend>{t('toWhom')}</legend>
      {!open ? (
        <>
          <div class="summed-up">
            <div>
              <strong>
                <PageText text={controller.name} longest={160} />
              </strong>
              <div>
                <EmailText address={controller.emails[0] ?? ''} />
              </div>
              <p class="soft small">
                {[...controller.address, draft.place && placeInWords(t, draft.place)].filter(Boolean).join(', ')}
              </p>
            </div>
            <button type="button" class="button slim" onClick={() => setOpen(true)}>
              {t('checkOrCorrect')}
            </button>
          </div>
          {domainWarning && <p class="notice warn small">{domainWarning}</p>}
          <Source evidence={allEvidence(draft)} />
        </>
      ) : (
        <AllFields draft={draft} onChange={onChange} domainWarning={domainWarning} />
      )}
    </fieldset>
  );
}

/** "Germany, Bayern" for "DE-BY". */
function placeInWords(t: Words, place: string): string {
  const [country = '', region = ''] = place.split('-');
  return [phraseCountry(t, country), regionNames[country]?.[region]].filter(Boolean).join(', ');
}

function AllFields({ draft, onChange, domainWarning }: ControllerFieldsProps) {
  const t = useWords();
  const { controller } = draft.fields;
  const change = (part: Partial<typeof controller>) =>
    onChange({ ...draft, fields: { ...draft.fields, controller: { ...controller, ...part } } });
  const lines = (text: string) => text.split('\n');
  return (
    <>
      <Sourced name="controllerName" value={controller.name} sources={draft.sources}>
        <TextField
          label={t('controllerLegalName')}
          value={controller.name}
          onText={(name) => change({ name })}
          field={{ name: 'controllerName' }}
        />
      </Sourced>
      <Sourced name="controllerEmails" value={controller.emails.join('\n')} sources={draft.sources}>
        <AddressesField
          label={t('emailAddress')}
          addresses={controller.emails}
          onAddresses={(emails) => change({ emails })}
          warning={domainWarning}
          name="recipientAddress"
        />
      </Sourced>
      <Sourced name="controllerAddress" value={controller.address.join('\n')} sources={draft.sources}>
        <TextField
          label={t('postalAddress')}
          value={controller.address.join('\n')}
          onText={(text) => change({ address: lines(text) })}
          field={{ name: 'controllerAddress', rows: 2 }}
        />
      </Sourced>
      <Sourced name="webForm" value={controller.webForm} sources={draft.sources}>
        <TextField
          label={t('webFormAddress')}
          value={controller.webForm}
          onText={(webForm) => change({ webForm })}
          field={{ name: 'webForm', type: 'url' }}
        />
      </Sourced>
      <TextField
        label={t('serviceMeant')}
        value={draft.fields.service}
        onText={(service) => onChange({ ...draft, fields: { ...draft.fields, service } })}
        field={{ name: 'service' }}
      />
      <ChoiceField
        label={t('controllerCountry')}
        value={draft.place.slice(0, 2)}
        name="place"
        options={[
          { value: '', label: t('countryUnknown') },
          ...places
            .map((value) => ({ value, label: phraseCountry(t, value) }))
            .sort((a, b) => a.label.localeCompare(b.label, t('formatLocale'))),
        ]}
        onChoice={(place) => onChange({ ...draft, place })}
      />
      <RegionField draft={draft} onChange={onChange} />
    </>
  );
}

/** Where regional holidays exist, the region decides which days count. */
function RegionField({ draft, onChange }: Pick<ControllerFieldsProps, 'draft' | 'onChange'>) {
  const t = useWords();
  const [country = '', region = ''] = draft.place.split('-');
  const names = regionNames[country];
  if (!names) return null;
  return (
    <ChoiceField
      label={t('controllerRegion')}
      value={region}
      name="region"
      options={[
        { value: '', label: t('regionUnknown') },
        ...Object.entries(names)
          .map(([value, label]) => ({ value, label }))
          .sort((a, b) => a.label.localeCompare(b.label, t('formatLocale'))),
      ]}
      onChoice={(chosen) => onChange({ ...draft, place: chosen ? `${country}-${chosen}` : country })}
    />
  );
}

interface SourcedProps {
  name: SourcedField;
  value: string;
  sources: LetterDraft['sources'];
  children: preact.ComponentChildren;
}

/** A field with the quote its value came from, as long as the value is still that. */
function Sourced({ name, value, sources, children }: SourcedProps) {
  return (
    <div>
      {children}
      <Source evidence={evidenceFor(sources[name], value)} />
    </div>
  );
}

function evidenceFor(source: FieldSource | undefined, value: string): Evidence[] {
  return source && source.value === value ? source.evidence : [];
}

/** Every passage that what is filled in came from, each once. */
function allEvidence({ fields: { controller }, sources }: LetterDraft): Evidence[] {
  const all = [
    ...evidenceFor(sources.controllerEmails, controller.emails.join('\n')),
    ...evidenceFor(sources.controllerName, controller.name),
    ...evidenceFor(sources.controllerAddress, controller.address.join('\n')),
  ];
  return [...new Map(all.map((one) => [one.start, one])).values()];
}

/** Opens the passages that a value came from; nothing where it came from nowhere. */
function Source({ evidence }: { evidence: Evidence[] }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  if (evidence.length === 0) return null;
  return (
    <div>
      <button type="button" class="button plain slim" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="pen" />
        {t('fromPolicy')}
      </button>
      {open && <Quotes evidence={evidence} />}
    </div>
  );
}
