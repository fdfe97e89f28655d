// "I have sent it": the day and the way, from which the time for the answer is counted.

import { useState } from 'preact/hooks';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { Channel } from '../../lib/model/case-file.ts';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { Icon } from '../base/Icon.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

export const channels: Channel[] = ['email', 'webForm', 'post', 'registeredPost', 'conversation'];

interface SentFormProps {
  /** Proposed. */
  channel: Channel;
  today: CalendarDate;
  /** The letter has gaps, so it cannot have been sent. */
  closed: boolean;
  /** The letter was handed to a mail program or copied: now is the moment to ask. */
  asked: boolean;
  onSent(sent: { on: CalendarDate; channel: Channel }): void;
}

export function SentForm({ channel: proposed, today, closed, asked, onSent }: SentFormProps) {
  const t = useWords();
  const [on, setOn] = useState(today);
  const [channel, setChannel] = useState<Channel>(proposed);
  return (
    <fieldset class={asked ? 'stack sent-form asked' : 'stack sent-form'}>
      <legend>{t(asked ? 'haveYouSentIt' : 'whenSent')}</legend>
      <div class="two">
        <TextField label={t('sentOn')} value={on} onText={setOn} field={{ name: 'sentOn', type: 'date', max: today }} />
        <ChoiceField
          label={t('sentHow')}
          name="channel"
          value={channel}
          options={channels.map((value) => ({ value, label: t(wordKeyFor('channel', value)) }))}
          onChoice={(value) => setChannel(value)}
        />
      </div>
      <button
        type="button"
        class={asked ? 'button primary' : 'button'}
        disabled={closed || on === '' || on > today}
        onClick={() => onSent({ on, channel })}
      >
        <Icon name="check" />
        {t('iHaveSentIt')}
      </button>
    </fieldset>
  );
}
