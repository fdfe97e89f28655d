// The card's whole stylesheet as text, to be put into the shadow root it stands in.

import base from '../base/base.css?inline';
import tokens from '../base/tokens.css?inline';
import policy from '../policy/policy.css?inline';
import card from './card.css?inline';

export const cardStyles: string = [tokens, base, policy, card].join('\n');
