// The settings, written as they are changed; the worker hears of it from the browser.

import { useEffect, useState } from 'preact/hooks';
import { SettingsView } from '../../components/desk/SettingsView.tsx';
import { readSettings, type SettingName, type Settings, writeSetting } from '../../lib/settings.ts';

export function SettingsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    readSettings().then(setSettings);
  }, []);
  if (!settings) return null;
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    for (const name of Object.keys(part) as SettingName[]) {
      writeSetting(name, part[name] as Settings[typeof name]).catch(() => {});
    }
  };
  return <SettingsView settings={settings} onChange={change} />;
}
