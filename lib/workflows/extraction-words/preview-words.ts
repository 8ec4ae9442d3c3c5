/** Words are proposed: before they are used the stored articles are read with them, so that everybody sees what they change. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { findKnownWords, namesOfStandingActors } from '@/lib/db/extraction-words';
import { basisOfPreview } from '@/lib/db/lexicon-stamp';
import { insertRereading } from '@/lib/db/rereadings';
import { findCameoCode } from '@/lib/domain/cameo';
import {
  type ExtractionWord,
  keyOfWord,
  MOST_PROPOSED,
  MOST_WORDS,
  proposedWordsSchema,
} from '@/lib/domain/extraction-word';
import { faultInWords } from '@/lib/domain/plain-faults';
import { askFor } from '@/lib/jobs/queue';
import {
  deed,
  type Editor,
  type FieldIssue,
  FORBIDDEN,
  type Forbidden,
  type Invalid,
  invalid,
} from '../editor';
import { once, requestKeySchema } from '../once';
import { isAnotherRunning } from '../rereadings/start-rereading';
import { mayManageUsers } from '../users/manage-user';

export const previewWordsSchema = z.object({ words: proposedWordsSchema, requestKey: requestKeySchema });

export type PreviewWordsResult =
  /** `id`: of the rereading that shows it. */
  | { ok: true; id: string }
  /** `running`: articles are being read again already; `full`: there are as many words as may be. */
  | { ok: false; reason: 'running' | 'full' }
  | Invalid
  | Forbidden;

/** How words stand in the record of what was done. */
export const wordsInRecord = (words: readonly ExtractionWord[]): string =>
  words.map(({ kind, language, text }) => `${kind} ${language} “${text}”`).join(', ');

/** What is wrong with a word that is well formed: it is there, is proposed twice, or leads nowhere. */
async function issuesOf(db: Database, words: readonly ExtractionWord[]): Promise<FieldIssue[]> {
  const { known } = await findKnownWords(db, words);
  const actors = await namesOfStandingActors(
    db,
    words.flatMap((word) => (word.kind === 'alias' ? [word.actor] : [])),
  );
  const seen = new Set<string>();
  return words.flatMap((word, at): FieldIssue[] => {
    const key = keyOfWord(word);
    const twice = seen.has(key);
    seen.add(key);
    const issue = (field: string, message: string) => ({ field: `words.${at}.${field}`, message });
    if (known.has(key)) return [issue('text', faultInWords('wordKnown'))];
    if (twice) return [issue('text', faultInWords('wordTwice'))];
    if (word.kind === 'alias' && !actors.has(word.actor))
      return [issue('actor', faultInWords('actorOfList'))];
    if (word.kind === 'verb' && !findCameoCode(word.cameo))
      return [issue('cameo', faultInWords('cameoUnknown'))];
    return [];
  });
}

/** Has the stored articles read with the words, by an administrator; the words are not used before `applyWords`. */
export async function previewWords(db: Database, user: Editor, input: unknown): Promise<PreviewWordsResult> {
  if (user.role !== 'administrator') return FORBIDDEN;
  const parsed = previewWordsSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { words } = parsed.data;
  const issues = await issuesOf(db, words);
  if (issues.length > 0) return { ok: false, reason: 'invalid', issues };
  if ((await findKnownWords(db, [])).total + MOST_PROPOSED > MOST_WORDS) return { ok: false, reason: 'full' };
  try {
    const answer = await once(
      db,
      user,
      'words.preview',
      parsed.data,
      async (tx): Promise<PreviewWordsResult> => {
        if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
        const basis = await basisOfPreview(tx);
        const asked = { publisher: null, language: null, words, basis, createdById: user.id };
        const { id, total } = await insertRereading(tx, asked);
        const told = { words: wordsInRecord(words), articles: total };
        await recordAudit(tx, deed(user, 'words.preview', 'rereading', id, told));
        return { ok: true, id };
      },
    );
    if (answer.ok) await askFor('rereadings', answer.id);
    return answer;
  } catch (error) {
    if (!isAnotherRunning(error)) throw error;
    return { ok: false, reason: 'running' };
  }
}
