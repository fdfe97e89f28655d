// Requests: the list, or a case opened from it.

import { CasePage } from './CasePage.tsx';
import { ListPage } from './ListPage.tsx';

interface RequestsPageProps {
  caseId: string | null;
  onCase(id: string | null): void;
  /** In a whole tab: with tools for many requests. */
  roomy?: boolean;
}

export function RequestsPage({ caseId, onCase, roomy = false }: RequestsPageProps) {
  if (caseId) return <CasePage key={caseId} id={caseId} onBack={() => onCase(null)} />;
  return <ListPage onOpen={onCase} roomy={roomy} />;
}
