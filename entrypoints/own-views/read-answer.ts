// Reads answers for the views. What sorts them knows twelve languages and is heavy: fetched, from the extension itself,
// when there is an answer to read.

import type { AnswerCheckResult, AnswerReader } from '../../components/request/answer-reader.ts';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { effectiveEntries } from '../../lib/deadlines/case-history.ts';
import { calendarDateOf } from '../../lib/model/calendar-date.ts';
import type { ReplyKind } from '../../lib/model/case-file.ts';
import type { RequestKind } from '../../lib/model/rights-request.ts';
import type { Mail } from '../../lib/replies/read-mail.ts';
import { getPolicy } from '../../lib/store/policies.ts';

/** Files of one mail that are kept beside it. */
const mostAttachments = 30;

/** null where the file is no mail that can be read. */
export async function readMailFile(file: File): Promise<Mail | null> {
  const { readMail } = await import('../../lib/replies/read-mail.ts');
  try {
    return await readMail(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

export function answerReaderFor(kinds: readonly RequestKind[]): AnswerReader {
  return {
    async readMail(file) {
      const mail = await readMailFile(file);
      if (!mail) return null;
      return {
        subject: mail.subject,
        text: mail.text,
        writtenOn: mail.date ? calendarDateOf(new Date(mail.date)) : null,
        machine: mail.machine,
        thread: [...new Set([mail.messageId ?? '', ...mail.inReplyTo, ...mail.references])].filter(Boolean),
        attachments: mail.attachments
          .slice(0, mostAttachments)
          .map(({ name, type, content }) => new File([content as BlobPart], name || 'attachment', { type })),
      };
    },
    async propose(answer) {
      const { classifyReply } = await import('../../lib/replies/classify-reply.ts');
      const { kind, confidence, quotes, details } = classifyReply({ ...answer, kinds });
      return { kind, confidence, details, quotes: quotes.map(({ quote }) => quote) };
    },
  };
}

/** Answers that claim to give something: only these can be incomplete. */
const givingReplies: readonly ReplyKind[] = ['delivered', 'partly'];

/** The last answer of a case held against Art. 15 and the policy; null where there is nothing to hold. */
export async function checkAnswer({ caseFile, entries, files }: OpenCase): Promise<AnswerCheckResult | null> {
  const last = effectiveEntries(entries).findLast(
    ({ event }) => event.type === 'reply' && givingReplies.includes(event.reply),
  );
  if (last?.event.type !== 'reply' || last.event.text.trim() === '') return null;
  const { text, fileIds } = last.event;
  const [{ checkCompleteness }, { languageOf }, { readingLanguages }, policy] = await Promise.all([
    import('../../lib/replies/check-completeness.ts'),
    import('../../lib/replies/reply-sentences.ts'),
    import('../../lib/languages/reading.ts'),
    caseFile.policyId ? getPolicy(caseFile.policyId) : null,
  ]);
  const attachments = files.filter(({ id, name }) => fileIds.includes(id) && !/\.(eml|txt)$/i.test(name)).length;
  const code = languageOf(text)?.code;
  const language = readingLanguages.find((one) => one.code === code);
  if (!language) return null;
  const completeness = checkCompleteness(
    { text, attachments, kinds: caseFile.kinds, language },
    policy?.summary ?? null,
  );
  return completeness && { entryId: last.id, completeness };
}
