// The settings, written as they are changed; the worker hears of it from the browser.

import { useEffect, useState } from 'preact/hooks';
import { SettingsView } from '../../components/desk/SettingsView.tsx';
import { chooseSpotting, readSettings, type SettingName, type Settings, writeSetting } from '../../lib/settings.ts';

export function SettingsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    readSettings().then(setSettings);
  }, []);
  if (!settings) return null;
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    // The browser may ask for the permission for all sites again, and the answer may be no.
    if (part.spotting) chooseSpotting(part.spotting).then(() => readSettings().then(setSettings));
    for (const name of Object.keys(part) as SettingName[]) {
      if (name !== 'spotting') writeSetting(name, part[name] as Settings[typeof name]).catch(() => {});
    }
  };
  return <SettingsView settings={settings} onChange={change} />;
}
