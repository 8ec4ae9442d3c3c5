/** The new reading of one article becomes drafts, as far as it differs from what was read of it before. */
import { z } from 'zod';
import { saveArticleReading } from '@/lib/db/article-readings';
import { findArticle, lockArticle, saveArticleFindings } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { insertDraft, removeUntouchedDrafts } from '@/lib/db/drafts';
import { findEventsRead, saveEventsRead } from '@/lib/db/events-read';
import { noteTaken } from '@/lib/db/reread-articles';
import { findRereading } from '@/lib/db/rereadings';
import { removeDraftsOfReadings } from '@/lib/db/verdicts';
import { readingOfProposal } from '@/lib/domain/event-reading';
import type { UnreadReason } from '@/lib/domain/proposal-of-extraction';
import { differencesOfReadings } from '@/lib/domain/reading-difference';
import type { TellTitle } from '@/lib/domain/title-words';
import { readArticle } from '@/lib/jobs/read-article';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { joinModelDrafts } from '../model-readings/join-model-drafts';
import { keepSecondReadings } from '../model-readings/keep-second-readings';
import { once, requestKeySchema } from '../once';

export const takeReadingSchema = z.object({
  rereadingId: z.string().max(40),
  articleId: z.string().max(40),
  requestKey: requestKeySchema,
});

export type TakeReadingResult =
  /** `drafts`: how many there are more; `replaced`: how many that nobody had touched went for them. */
  | { ok: true; drafts: number; replaced: number }
  /** `missing`: no such article in this list; `taken`: it was taken already; `proposed`: its words are not in the lexicon. */
  | { ok: false; reason: 'missing' | 'taken' | 'proposed' | 'busy' | UnreadReason }
  | Invalid
  | Forbidden;

/**
 * Reads the article with the extractor and lexicon of this moment. What is read as before keeps its drafts; of what is new
 * or changed there are new drafts, and those that nobody has saved since they were read go where they tell of what is changed
 * or gone. Drafts that somebody has worked on, events, and what a language model reads too stay as they are; what it alone had
 * found until now keeps one draft. `tell`: the words of the drafts' titles.
 */
export async function takeReading(
  db: Database,
  user: Editor,
  input: unknown,
  tell: TellTitle,
): Promise<TakeReadingResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = takeReadingSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { rereadingId, articleId } = parsed.data;
  const rereading = await findRereading(db, rereadingId);
  const stored = await findArticle(db, articleId);
  if (!rereading || !stored) return { ok: false, reason: 'missing' };
  if (rereading.words.length > 0 && rereading.appliedAt === null) return { ok: false, reason: 'proposed' };
  const { id, title, body, url, publisher, publishedOn } = stored;
  const result = await readArticle(db, { id, title, body, url, publisher, publishedOn });
  if (!result.ok) return result;

  const take = async (tx: Transaction): Promise<TakeReadingResult> => {
    if (!(await lockArticle(tx, id))) return { ok: false, reason: 'missing' };
    if (!(await noteTaken(tx, rereadingId, id))) return { ok: false, reason: 'taken' };
    const before = await findEventsRead(tx, id);
    const { proposals, language, warnings } = result.read;
    const read = proposals.flatMap(({ proposal, title: told }) => {
      const reading = readingOfProposal(proposal);
      return reading ? [{ proposal, told, reading }] : [];
    });
    const after = read.map(({ reading }) => reading);
    const differences = differencesOfReadings(before, after);
    const over = (isChanged: boolean) =>
      differences.flatMap(({ before: at, after: now }) =>
        at === null || (now !== null) !== isChanged ? [] : (before[at] ?? []),
      );
    const replaced = [
      ...(await removeDraftsOfReadings(tx, id, over(true), { unlessByModel: false })),
      ...(await removeDraftsOfReadings(tx, id, over(false), { unlessByModel: true })),
      ...(after.length > 0 ? await removeUntouchedDrafts(tx, id, { code: 'no-event-found' }) : []),
    ];
    const isNew = new Set(differences.flatMap(({ before: at, after: now }) => (at === null ? now : [])));
    const joined = await joinModelDrafts(
      tx,
      id,
      after.map((reading, at) => (isNew.has(at) ? reading : null)),
    );
    replaced.push(...joined.replaced);
    const made: string[] = [];
    for (const { after: at } of differences) {
      const one = at === null || joined.standing.has(at) ? undefined : read[at];
      if (!one) continue;
      const { proposal, told, reading } = one;
      const draftId = await insertDraft(tx, {
        proposal: told === null ? proposal : { ...proposal, title: tell(told) },
        articleId: id,
        extractorVersion: result.origin.extractorVersion,
        reading,
        createdById: user.id,
      });
      made.push(draftId);
    }
    await keepSecondReadings(tx, id, replaced, made);
    await saveArticleFindings(tx, id, { language, warnings });
    await saveEventsRead(tx, id, after);
    await saveArticleReading(tx, id, result.origin, result.read);
    const counts = { drafts: made.length, replaced: replaced.length };
    await recordAudit(tx, deed(user, 'article.take-reading', 'article', id, counts));
    return { ok: true, ...counts };
  };
  return once(db, user, 'article.take-reading', parsed.data, take);
}
