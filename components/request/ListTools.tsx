// Searching, choosing and sorting a list of requests.

import type { CaseState } from '../../lib/model/case-file.ts';
import type { ListOrder } from '../../lib/store/list-ranges.ts';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import { stateTone } from './state-tone.ts';

export interface ListWish {
  search: string;
  show: 'open' | 'closed' | 'all';
  state: CaseState | '';
  order: ListOrder;
}

export const firstWish: ListWish = { search: '', show: 'open', state: '', order: 'due' };

interface ListToolsProps {
  wish: ListWish;
  onChange(wish: ListWish): void;
  /** With the choice of a state, for which a popup has no room. */
  roomy: boolean;
}

const states = Object.keys(stateTone) as CaseState[];

export function ListTools({ wish, onChange, roomy }: ListToolsProps) {
  const t = useWords();
  return (
    <div class="list-tools">
      <TextField
        label={t('search')}
        value={wish.search}
        onText={(search) => onChange({ ...wish, search })}
        field={{ type: 'search', name: 'search' }}
      />
      <ChoiceField
        label={t('show')}
        value={wish.show}
        options={[
          { value: 'open', label: t('showOpen') },
          { value: 'closed', label: t('showClosed') },
          { value: 'all', label: t('showAll') },
        ]}
        onChoice={(show) => onChange({ ...wish, show })}
      />
      {roomy && (
        <ChoiceField
          label={t('csvState')}
          value={wish.state}
          name="state"
          options={[
            { value: '' as CaseState | '', label: t('anyState') },
            ...states.map((value) => ({ value, label: t(wordKeyFor('state', value)) })),
          ]}
          onChoice={(state) => onChange({ ...wish, state })}
        />
      )}
      <ChoiceField
        label={t('sortBy')}
        value={wish.order}
        name="order"
        options={[
          { value: 'due', label: t('sortDue') },
          { value: 'controller', label: t('sortController') },
          { value: 'newest', label: t('sortNewest') },
          { value: 'state', label: t('csvState') },
        ]}
        onChoice={(order) => onChange({ ...wish, order })}
      />
    </div>
  );
}
