// Requests as a table for a spreadsheet (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula is
// disarmed: controllers name themselves.

import { phraseDay } from '../base/phrase.ts';
import type { Words } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import type { RequestRow } from './RequestList.tsx';

/** The whole file, lines ended by CRLF, begun with a byte order mark so that spreadsheets read it as UTF-8. */
export function writeCsv(t: Words, rows: readonly RequestRow[]): string {
  const head = [
    t('controllerName'),
    t('csvSite'),
    t('csvKinds'),
    t('csvState'),
    t('csvDue'),
    t('nextStep'),
    t('csvReference'),
  ];
  const lines = rows.map(({ caseFile, status }) => [
    caseFile.controller.name,
    caseFile.controller.site ?? '',
    caseFile.kinds.map((kind) => t(wordKeyFor('kind', kind))).join(', '),
    t(wordKeyFor('state', status.state)),
    status.watch ? phraseDay(t, status.watch.on) : '',
    t(wordKeyFor('step', status.nextStep.key)),
    caseFile.reference,
  ]);
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
