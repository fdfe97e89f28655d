// Whether a letter to a place leaves the country where the person lives: by post that takes longer.

import { readSetting } from '../../lib/settings.ts';

/** Whether it does, as the event `sent` keeps it; nothing where one of the two is not known. `place`: "DE-BY". */
export async function crossesBorder(place: string | null): Promise<{ abroad?: boolean }> {
  const residence = await readSetting('residence');
  return place && residence ? { abroad: place.slice(0, 2) !== residence.slice(0, 2) } : {};
}
