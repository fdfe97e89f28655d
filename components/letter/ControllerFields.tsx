// To whom: filled in from the policy, each value with the quote it came from; corrected or typed where needed.

import { useState } from 'preact/hooks';
import type { FieldSource, SourcedField } from '../../lib/letters/fields.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { AddressesField } from '../base/AddressesField.tsx';
import { Icon } from '../base/Icon.tsx';
import { EmailText, PageText } from '../base/PageText.tsx';
import { PlaceFields, phrasePlace } from '../base/PlaceFields.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { Quotes } from '../policy/Quotes.tsx';
import type { LetterDraft } from './letter-draft.ts';

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
                {[...controller.address, draft.place && phrasePlace(t, draft.place)].filter(Boolean).join(', ')}
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
      <PlaceFields place={draft.place} onPlace={(place) => onChange({ ...draft, place })} />
    </>
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
