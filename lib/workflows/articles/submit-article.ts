/** An article comes in: stored once, read by the extractor, its drafts ready for review. */
import { bodyHash, findArticleByHash } from '@/lib/db/articles';
import type { Database, Transaction } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/draft-list';
import { articleFormSchema } from '@/lib/domain/article-form';
import type { ReadProposal } from '@/lib/domain/proposal-of-extraction';
import type { TellTitle } from '@/lib/domain/title-words';
import { readArticle } from '@/lib/jobs/read-article';
import { shareWork } from '@/lib/jobs/share-work';
import { type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayDraft } from '../editor';
import { type Findings, STORING, storeArticles } from './store-findings';

export type SubmitArticleResult =
  | { ok: true; articleId: string; draftIds: string[]; already: boolean }
  /** Too many articles wait to be read: nothing was stored. */
  | { ok: false; reason: 'busy' }
  | Invalid
  | Forbidden;

/** What was read of it is not what was wanted: nothing was stored. */
export type Unconcerned = { ok: false; reason: 'unconcerned' };

/** For articles that nobody has looked at. */
export interface Intake {
  /** Whence it comes, in the record of what was done: the id of a feed. */
  from: { feed: string };
  /** Whether an article is stored of which this was read; null: it could not be read. */
  wanted(proposals: readonly ReadProposal[] | null): boolean;
  /** Done with it or not at all. */
  stored(tx: Transaction, articleId: string): Promise<void>;
}

async function alreadyThere(db: Database, articleId: string): Promise<SubmitArticleResult> {
  const { items } = await listDrafts(db, { articleId, page: 1, pageSize: 100 });
  return { ok: true, articleId, draftIds: items.map(({ id }) => id), already: true };
}

/**
 * Stores an article with the drafts read from it. The same text again is answered with the article that is
 * there (`already`). `draftIds`: main events first; an article without an event has one blank draft, and so has one
 * that could not be read in its time, which `readAgain` can read after all. `tell`: the words of the drafts' titles;
 * `intake`: conditions of one that comes by itself.
 */
export function submitArticle(
  db: Database,
  user: Editor,
  input: unknown,
  tell: TellTitle,
): Promise<SubmitArticleResult>;
export function submitArticle(
  db: Database,
  user: Editor,
  input: unknown,
  tell: TellTitle,
  intake: Intake,
): Promise<SubmitArticleResult | Unconcerned>;
export async function submitArticle(
  db: Database,
  user: Editor,
  input: unknown,
  tell: TellTitle,
  intake?: Intake,
): Promise<SubmitArticleResult | Unconcerned> {
  if (!mayDraft(user)) return FORBIDDEN;
  const parsed = articleFormSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { body } = parsed.data;
  const { title = null, url = null, publisher = null, publishedOn = null } = parsed.data;
  const hash = bodyHash(body);
  const known = await findArticleByHash(db, hash);
  if (known) return alreadyThere(db, known);

  const article = { title, body, url, publisher, publishedOn };
  // The same page sent by several at once, or twice by one, is read once.
  const key = `article ${JSON.stringify([hash, title, url, publisher, publishedOn])}`;
  const result = await shareWork(key, () => readArticle(db, { id: hash, ...article }));
  if (!result.ok && result.reason === 'busy') return { ok: false, reason: 'busy' };
  const findings = result as Findings;
  if (intake && !intake.wanted(result.ok ? result.read.proposals : null))
    return { ok: false, reason: 'unconcerned' };
  const answer = await db.$transaction(async (tx): Promise<SubmitArticleResult | null> => {
    const [stored] = await storeArticles(tx, user, [{ article, findings }], tell, intake?.from);
    if (!stored) return null;
    await intake?.stored(tx, stored.articleId);
    return { ok: true, ...stored, already: false };
  }, STORING);
  if (answer) return answer;
  // Sent twice at the same moment: the other one is stored, so this one is answered with it.
  const other = await findArticleByHash(db, hash);
  if (!other) throw new Error('An article was neither stored nor there.');
  return alreadyThere(db, other);
}
