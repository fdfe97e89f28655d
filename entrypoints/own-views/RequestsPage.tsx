// Requests: the list, or a case opened from it.

import { useState } from 'preact/hooks';
import { CasePage } from './CasePage.tsx';
import { ListPage } from './ListPage.tsx';

interface RequestsPageProps {
  caseId: string | null;
  onCase(id: string | null): void;
  /** In a whole tab: with tools for many requests. */
  roomy?: boolean;
}

export function RequestsPage({ caseId, onCase, roomy = false }: RequestsPageProps) {
  const [dropped, setDropped] = useState<File | null>(null);
  const open = (id: string | null, file: File | null = null) => {
    setDropped(file);
    onCase(id);
  };
  if (caseId) return <CasePage key={caseId} id={caseId} dropped={dropped} onBack={() => open(null)} />;
  return <ListPage onOpen={open} roomy={roomy} />;
}
