// Backup: wires the file to the store and the settings.

import { useState } from 'preact/hooks';
import { BackupView } from '../../components/desk/BackupView.tsx';
import { useWords } from '../../components/hooks/words.tsx';
import { ask } from '../../lib/messages/send.ts';
import { eraseSettings, readSettings, restoreSettings } from '../../lib/settings.ts';
import { eraseAll, exportAll, importAll } from '../../lib/store/backup.ts';
import { readToday } from '../background/today.ts';
import { offerFile } from '../own-views/offer-file.ts';

export function BackupPage() {
  const t = useWords();
  const [said, setSaid] = useState('');
  const attempt = (work: () => Promise<string>) => {
    setSaid(t('working'));
    work().then(setSaid, () => setSaid(t('somethingFailed')));
  };
  const save = async () => {
    const file = await exportAll({ settings: await readSettings(), madeAt: new Date().toISOString() });
    offerFile(`insyn-${readToday()}.insyn`, file);
    return t('backupSaved');
  };
  const restore = async (file: File) => {
    try {
      const restored = await importAll(file);
      await restoreSettings(restored.settings);
      await ask('refresh').catch(() => {});
      return t('backupRestored', restored.cases, restored.entries, restored.policies);
    } catch {
      return t('backupBroken');
    }
  };
  const erase = async () => {
    await eraseAll();
    await eraseSettings();
    await ask('refresh').catch(() => {});
    return t('erased');
  };
  return (
    <BackupView
      said={said}
      onExport={() => attempt(save)}
      onRestore={(file) => attempt(() => restore(file))}
      onErase={() => attempt(erase)}
    />
  );
}
