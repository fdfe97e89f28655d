// The same answers whatever zone the machine is in: the reckoning runs in child processes with other clocks.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/due.ts');
const cases = [
  '2024-02-29 SE',
  '2025-10-26 DE-BY',
  '2026-03-29 GB-SCT',
  '2026-02-28 CH',
  '2025-12-31 PT',
  '2026-04-05 IE',
]
  .map((line, index) => line.split(' ').concat(String(index)))
  .map(([received, country, id]) =>
    JSON.stringify({ id, received, country, suspended: [{ from: received, to: '2026-04-26' }] }),
  )
  .join('\n');

function reckonIn(zone: string): string {
  const env = { ...process.env, TZ: zone };
  return execFileSync(process.execPath, [script, '--jsonl', '-'], { env, input: cases, encoding: 'utf8' });
}

describe('npm run due', () => {
  const here = reckonIn('UTC');

  it('prints one line a case', () => {
    const lines = here.trim().split('\n');
    expect(lines.length).toBe(6);
    expect(JSON.parse(lines[5])).toEqual({
      id: '5',
      due: '2026-05-26',
      base: '2026-05-26',
      skipped: [],
    });
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm', 'America/St_Johns', 'Asia/Kathmandu'])(
    'says the same in %s',
    (zone) => expect(reckonIn(zone)).toBe(here),
  );
});
