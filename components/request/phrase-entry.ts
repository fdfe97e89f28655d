// A timeline entry in one line.

import { authorityById } from '../../lib/authorities/choose-authority.ts';
import type { TimelineEvent } from '../../lib/model/case-file.ts';
import { phrasePlace } from '../base/PlaceFields.tsx';
import { tamePageText } from '../base/tame-page-text.ts';
import type { Words } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

export function phraseEvent(t: Words, event: TimelineEvent): string {
  switch (event.type) {
    case 'sent':
      return t('entrySent', t(wordKeyFor('channel', event.channel)));
    case 'received':
      return t(event.certain ? 'entryReceived' : 'entryReceivedMaybe');
    case 'reply':
      return t('entryReply', t(wordKeyFor('reply', event.reply)));
    case 'followUp':
      return t('entryFollowUp', t(wordKeyFor('kind', event.letter.kinds[0] ?? 'free')));
    case 'complained':
      return t('entryComplained', tamePageText(authorityById(event.authority)?.name ?? event.authority, 120));
    case 'placeChanged':
      return event.place ? t('entryPlaceChanged', phrasePlace(t, event.place)) : t('entryPlaceUnknown');
    case 'closed':
      return event.reason ? t('entryClosedBecause', tamePageText(event.reason, 200)) : t('entryClosed');
    default:
      return t(wordKeyFor('entry', event.type));
  }
}
