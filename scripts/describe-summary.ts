// A summary as plain text for a terminal: the same answers in the same order as on the card, each with its quote.
// What the policy does not state is said to be missing, with the article that asks for it.

import type { Evidence } from '../lib/model/evidence.ts';
import type { Fact, PolicySummary } from '../lib/model/policy-summary.ts';

const longestShown = 160;

/** "postalAddress" as "postal address", "ipAddress" as "IP address". */
export function spellOut(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^(ip|it|scc|bcr|dpf)(?= |$)/, (name) => name.toUpperCase());
}

/** Text from a page, on one line, without what could move a terminal's cursor. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

function quoted(evidence: Evidence[]): string[] {
  return evidence.slice(0, 1).map(({ quote }) => {
    const line = oneLine(quote);
    return `      “${line.length > longestShown ? `${line.slice(0, longestShown)}…` : line}”`;
  });
}

function factLine<Key extends string>(fact: Fact<Key>): string[] {
  const whose = fact.subjects?.length ? ` (${fact.subjects.map(spellOut).join(', ')} only)` : '';
  return [`  - ${spellOut(fact.key)}${whose}`, ...quoted(fact.evidence)];
}

const section = (name: string, article: string, lines: string[]) => [
  name,
  ...(lines.length ? lines : [`  not stated (${article} asks for it)`]),
];

/** The whole card; `name` is what to call the policy in its heading. */
export function describeSummary(summary: PolicySummary, name: string): string {
  const { kind, confidence } = summary.page;
  return [
    `${name}: ${kind}, ${summary.language}, ${Math.round(confidence * 100)} % sure${summary.updated ? `, updated ${summary.updated}` : ''}`,
    '',
    ...section('Who is responsible', 'Art. 13(1)(a)', whoLines(summary)),
    ...section('What they hold', 'Art. 14(1)(d)', summary.categories.flatMap(factLine)),
    ...(summary.notCollected.length ? ['They say they do not hold', ...summary.notCollected.flatMap(factLine)] : []),
    ...section('What for', 'Art. 13(1)(c)', summary.purposes.flatMap(factLine)),
    ...section('On what legal basis', 'Art. 13(1)(c)', summary.legalBases.flatMap(factLine)),
    ...section('Who gets it', 'Art. 13(1)(e)', sharingLines(summary)),
    ...section('Outside the EEA', 'Art. 13(1)(f)', transferLines(summary)),
    ...section(
      'How long',
      'Art. 13(2)(a)',
      summary.retention.flatMap((period) => [
        `  - ${[period.period ?? spellOut(period.kind), period.about && oneLine(period.about)].filter(Boolean).join(': ')}`,
        ...quoted(period.evidence),
      ]),
    ),
    ...section('Your rights', 'Art. 13(2)(b)', summary.rights.flatMap(factLine)),
    ...section(
      'Supervisory authority',
      'Art. 13(2)(d)',
      summary.authority ? [`  ${oneLine(summary.authority.name)}`, ...quoted(summary.authority.evidence)] : [],
    ),
    ...section(
      'Decisions by machine',
      'Art. 13(2)(f)',
      summary.automatedDecisions.answer === 'unstated'
        ? []
        : [`  ${summary.automatedDecisions.answer}`, ...quoted(summary.automatedDecisions.evidence)],
    ),
    ...(summary.contradictions.length
      ? [
          'Passages that may not agree',
          ...summary.contradictions.flatMap(({ field, evidence }) => [
            `  - ${spellOut(field)}`,
            ...evidence.flatMap((one) => quoted([one])),
          ]),
        ]
      : []),
  ].join('\n');
}

function whoLines({ controller, jointControllers, representative, dpo }: PolicySummary): string[] {
  const lines: string[] = [];
  if (controller) {
    const { name, registrationNumber, address, emails, phone } = controller;
    const parts = [
      name ?? 'no name, only how to reach them',
      registrationNumber,
      address?.text,
      emails.join(', '),
      phone,
    ];
    lines.push(...parts.filter(Boolean).map((part) => `  ${oneLine(String(part))}`), ...quoted(controller.evidence));
  }
  for (const joint of jointControllers) lines.push(`  together with ${oneLine(joint.name)}`, ...quoted(joint.evidence));
  if (representative)
    lines.push(`  represented by ${oneLine(representative.name)}`, ...quoted(representative.evidence));
  if (dpo)
    lines.push(
      `  data protection officer: ${oneLine([dpo.name, dpo.email].filter(Boolean).join(', ') || 'there is one')}`,
      ...quoted(dpo.evidence),
    );
  return lines;
}

function sharingLines({ sharing, recipients, namedRecipients }: PolicySummary): string[] {
  const lines: string[] = [];
  if (sharing.stance === 'none') lines.push('  nobody, they say', ...quoted(sharing.sellsEvidence ?? sharing.evidence));
  if (sharing.sells !== 'unstated') lines.push(`  sold: ${sharing.sells}`, ...quoted(sharing.evidence));
  lines.push(...recipients.flatMap(factLine));
  if (namedRecipients.length) lines.push(`  by name: ${namedRecipients.map((one) => oneLine(one.name)).join(', ')}`);
  if (!lines.length && sharing.stance === 'shares') lines.push('  others, not said whom', ...quoted(sharing.evidence));
  return lines;
}

function transferLines({ transfers }: PolicySummary): string[] {
  if (transfers.outsideEEA === 'unstated') return [];
  const countries = transfers.countries.length ? `: ${transfers.countries.join(', ')}` : '';
  return [
    `  ${transfers.outsideEEA}${countries}`,
    ...quoted(transfers.evidence),
    ...transfers.safeguards.flatMap(factLine),
  ];
}
