// English sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## What we collect\n\nWhen you book a table we store your first name, your telephone number and any allergies you mention.',
      gives: { categories: ['name', 'phone', 'health'] },
    },
    {
      text: '## How long\n\nBooking records are deleted eighteen months after your visit.',
      gives: { periods: ['P18M'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Definitions\n\nPersonal data means any information relating to an identified person, for example a name or a photograph.',
      nothing: ['categories'],
    },
    {
      text: '## Cookies\n\nYou can delete cookies by opening the settings of your browser; type our name in the address bar.',
      never: { categories: ['postalAddress', 'name', 'preference'] },
    },
  ],
};
