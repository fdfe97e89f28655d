// The settings, each in a sentence. What they are at first stands in lib/settings.ts.

import type { Settings } from '../../lib/settings.ts';
import { AddressesField } from '../base/AddressesField.tsx';
import { CheckField } from '../base/CheckField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { PageText } from '../base/PageText.tsx';
import { places } from '../base/PlaceFields.tsx';
import { phraseCountry } from '../base/phrase.ts';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';

interface SettingsViewProps {
  settings: Settings;
  onChange(part: Partial<Settings>): void;
}

export function SettingsView({ settings, onChange }: SettingsViewProps) {
  const t = useWords();
  return (
    <div class="stack-wide pad narrow">
      <section class="panel stack">
        <h2>{t('settingsSpotting')}</h2>
        <ChoiceField
          label={t('spottingWhere')}
          name="spotting"
          value={settings.spotting}
          options={[
            { value: 'everywhere', label: t('spottingEverywhere') },
            { value: 'onClick', label: t('spottingOnClick') },
            { value: 'off', label: t('spottingOff') },
          ]}
          onChoice={(spotting) => onChange({ spotting })}
        />
        <CheckField checked={settings.cardFolded} onCheck={(cardFolded) => onChange({ cardFolded })}>
          {t('cardFolded')}
        </CheckField>
        <SiteList
          title={t('sitesOffTitle')}
          sites={settings.sitesOff}
          onRemove={(site) => onChange({ sitesOff: settings.sitesOff.filter((each) => each !== site) })}
        />
        <SiteList
          title={t('cardsClosedTitle')}
          sites={settings.cardsClosed}
          onRemove={(site) => onChange({ cardsClosed: settings.cardsClosed.filter((each) => each !== site) })}
        />
      </section>
      <section class="panel stack">
        <h2>{t('settingsReminders')}</h2>
        <CheckField checked={settings.reminders} name="reminders" onCheck={(reminders) => onChange({ reminders })}>
          {t('remindersOn')}
        </CheckField>
      </section>
      <PersonSettings settings={settings} onChange={onChange} />
    </div>
  );
}

function SiteList({ title, sites, onRemove }: { title: string; sites: string[]; onRemove(site: string): void }) {
  const t = useWords();
  if (sites.length === 0) return null;
  return (
    <details>
      <summary>{`${title} (${sites.length})`}</summary>
      <ul class="lines">
        {sites.map((site) => (
          <li key={site} class="row spread">
            <PageText text={site} longest={100} />
            <button type="button" class="button slim" onClick={() => onRemove(site)}>
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function PersonSettings({ settings, onChange }: SettingsViewProps) {
  const t = useWords();
  const { identifiers, residence } = settings;
  const change = (part: Partial<Settings['identifiers']>) => onChange({ identifiers: { ...identifiers, ...part } });
  const empty = { name: '', emails: [], customerNumbers: [], address: [] };
  return (
    <section class="panel stack">
      <h2>{t('settingsYou')}</h2>
      <p class="soft">{t('settingsYouHint')}</p>
      <TextField
        label={t('yourName')}
        value={identifiers.name}
        onText={(name) => change({ name: name.slice(0, 200) })}
      />
      <AddressesField
        label={t('yourEmail')}
        addresses={identifiers.emails}
        onAddresses={(emails) => change({ emails: emails.slice(0, 5) })}
      />
      <TextField
        label={t('yourAddress')}
        value={identifiers.address.join('\n')}
        onText={(text) => change({ address: text === '' ? [] : text.split('\n') })}
        field={{ rows: 3 }}
      />
      <SiteList
        title={t('customerNumbers')}
        sites={identifiers.customerNumbers.map(({ site }) => site)}
        onRemove={(site) =>
          change({ customerNumbers: identifiers.customerNumbers.filter((each) => each.site !== site) })
        }
      />
      <ChoiceField
        label={t('yourCountry')}
        name="residence"
        value={residence ?? ''}
        options={[
          { value: '', label: t('countryUnsaid') },
          ...places
            .map((value) => ({ value, label: phraseCountry(t, value) }))
            .sort((a, b) => a.label.localeCompare(b.label, t('formatLocale'))),
        ]}
        onChoice={(place) => onChange({ residence: place || null })}
      />
      <div>
        <button type="button" class="button danger" onClick={() => onChange({ identifiers: empty, residence: null })}>
          {t('forgetMe')}
        </button>
      </div>
    </section>
  );
}
