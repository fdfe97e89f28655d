// The kept policies, newest first, and the one that is open.

import { useEffect, useState } from 'preact/hooks';
import { type KeptPolicyRow, PoliciesView } from '../../components/desk/PoliciesView.tsx';
import { getPolicy, type KeptPolicy, listPolicies } from '../../lib/store/policies.ts';

/** So many are listed: a person keeps one for each request. */
const listed = 500;

export function PoliciesPage() {
  const [rows, setRows] = useState<KeptPolicyRow[] | null>(null);
  const [open, setOpen] = useState<KeptPolicy | null>(null);
  const asked = new URLSearchParams(location.search).get('policy');
  useEffect(() => {
    listPolicies({ limit: listed }).then(setRows);
    if (asked) getPolicy(asked).then(setOpen);
  }, [asked]);
  if (!rows) return null;
  return (
    <PoliciesView
      rows={rows}
      open={open && { id: open.id, text: open.document.text, summary: open.summary }}
      onOpen={async (id) => setOpen(await getPolicy(id))}
    />
  );
}
