// Where a controller is: the country, and the region where that decides which public holidays count.

import { regionNames } from '../../lib/countries/regions.ts';
import { useWords, type Words } from '../hooks/words.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { phraseCountry } from './phrase.ts';

/** Where the GDPR or one of its two cousins applies, so where a controller that must answer can be. */
export const places =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE CH GB'.split(' ');

/** `place`: "DE-BY", "SE", or "" where unknown. */
export function PlaceFields({ place, onPlace }: { place: string; onPlace(place: string): void }) {
  const t = useWords();
  const [country = '', region = ''] = place.split('-');
  const names = regionNames[country];
  return (
    <>
      <ChoiceField
        label={t('controllerCountry')}
        value={country}
        name="place"
        options={[
          { value: '', label: t('countryUnknown') },
          ...sorted(
            t,
            places.map((value) => ({ value, label: phraseCountry(t, value) })),
          ),
        ]}
        onChoice={onPlace}
      />
      {names && (
        <ChoiceField
          label={t('controllerRegion')}
          value={region}
          name="region"
          options={[
            { value: '', label: t('regionUnknown') },
            ...sorted(
              t,
              Object.entries(names).map(([value, label]) => ({ value, label })),
            ),
          ]}
          onChoice={(chosen) => onPlace(chosen ? `${country}-${chosen}` : country)}
        />
      )}
    </>
  );
}

function sorted(t: Words, options: { value: string; label: string }[]): { value: string; label: string }[] {
  return options.sort((a, b) => a.label.localeCompare(b.label, t('formatLocale')));
}

/** "Germany, Bayern" for "DE-BY". */
export function phrasePlace(t: Words, place: string): string {
  const [country = '', region = ''] = place.split('-');
  return [phraseCountry(t, country), regionNames[country]?.[region]].filter(Boolean).join(', ');
}
