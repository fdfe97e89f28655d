// The desk: the same views in a whole tab. Its address says what is open, so that a bookmark or a reminder finds it.

import { useEffect, useState } from 'preact/hooks';
import { DeskFrame, type DeskPart, deskParts } from '../../components/desk/DeskFrame.tsx';
import { RequestsPage } from '../own-views/RequestsPage.tsx';
import { startPage } from '../own-views/start-page.tsx';
import { AboutPage } from './AboutPage.tsx';
import { BackupPage } from './BackupPage.tsx';
import { FiguresBar } from './FiguresBar.tsx';
import { PoliciesPage } from './PoliciesPage.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { WritePage } from './WritePage.tsx';

interface Place {
  part: DeskPart;
  caseId: string | null;
}

function placeHere(): Place {
  const asked = new URLSearchParams(location.search);
  const draft = asked.get('draft') ?? '';
  // The draft of a follow-up belongs to its case.
  const caseId = asked.get('case') ?? (draft.startsWith('case:') ? draft.slice('case:'.length) : null);
  const part = deskParts.find((each) => each === asked.get('view')) ?? 'requests';
  return { part: caseId ? 'requests' : part, caseId };
}

function Desk() {
  const [place, setPlace] = useState(placeHere);
  useEffect(() => {
    const back = () => setPlace(placeHere());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = (part: DeskPart, caseId: string | null = null) => {
    history.pushState(null, '', caseId ? `?case=${encodeURIComponent(caseId)}` : `?view=${part}`);
    setPlace({ part, caseId });
  };
  return (
    <DeskFrame shown={place.part} onShow={go}>
      {place.part === 'requests' && (
        <>
          {!place.caseId && <FiguresBar />}
          <RequestsPage caseId={place.caseId} onCase={(id) => go('requests', id)} roomy />
        </>
      )}
      {place.part === 'write' && <WritePage onCase={(id) => go('requests', id)} />}
      {place.part === 'policies' && <PoliciesPage />}
      {place.part === 'settings' && <SettingsPage />}
      {place.part === 'backup' && <BackupPage />}
      {place.part === 'about' && <AboutPage />}
    </DeskFrame>
  );
}

startPage(<Desk />);
