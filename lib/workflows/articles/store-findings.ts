/** What a reading found becomes drafts, and the reading itself is kept. */
import { type ArticleParts, insertArticles, type StoredParts } from '@/lib/db/article-inserts';
import { saveArticleReading } from '@/lib/db/article-readings';
import type { NewArticle } from '@/lib/db/articles';
import { recordAudits } from '@/lib/db/audit';
import type { Transaction } from '@/lib/db/client';
import { insertDrafts } from '@/lib/db/drafts';
import { saveEventsRead } from '@/lib/db/events-read';
import { readingOfProposal } from '@/lib/domain/event-reading';
import { type ReadProposal, type UnreadReason, unreadFindings } from '@/lib/domain/proposal-of-extraction';
import type { TellTitle } from '@/lib/domain/title-words';
import type { ReadingResult } from '@/lib/jobs/read-article';
import type { ArticleRead, PlainRead } from '@/lib/jobs/work';
import { deed, type Editor } from '../editor';

/** A reading that was done, or was begun and came to nothing. */
export type Findings =
  | Extract<ReadingResult<ArticleRead | PlainRead>, { ok: true }>
  | { ok: false; reason: UnreadReason };

/** Milliseconds of a transaction that stores a reading: a long article has some hundred drafts. */
export const STORING = { maxWait: 10_000, timeout: 20_000 };

/** What an article and its drafts are to say of its reading. */
export function findingsOf(
  result: Findings,
): Pick<NewArticle, 'language' | 'warnings'> & { proposals: ReadProposal[] } {
  return result.ok ? result.read : unreadFindings(result.reason);
}

/** What a reading becomes: drafts, main events first, their titles in the words of `tell`, and what was read. */
function partsOf(user: Editor, result: Findings, tell: TellTitle): Omit<ArticleParts, 'article'> {
  const { proposals } = findingsOf(result);
  const drafts = proposals.map(({ proposal, title }) => ({
    proposal: title === null ? proposal : { ...proposal, title: tell(title) },
    extractorVersion: result.ok ? result.origin.extractorVersion : null,
    reading: readingOfProposal(proposal),
    createdById: user.id,
  }));
  const events = drafts.flatMap(({ reading }) => reading ?? []);
  // What could not be read is nothing against which a reading can be held.
  if (!result.ok) return { drafts, read: null };
  const { origin, read } = result;
  return { drafts, read: { events, origin, text: 'explanation' in read ? read : null } };
}

/**
 * Writes the drafts of an article that is there, and, where it was read, the reading; answers the drafts' ids.
 *
 * @param standing ids of drafts that are there already, by the place of their act among what was found: it gets no other
 */
export async function storeFindings(
  tx: Transaction,
  user: Editor,
  articleId: string,
  result: Findings,
  tell: TellTitle,
  standing: ReadonlyMap<number, string> = new Map(),
): Promise<string[]> {
  const { drafts, read } = partsOf(user, result, tell);
  const made = await insertDrafts(
    tx,
    drafts.flatMap((draft, place) => (standing.has(place) ? [] : { ...draft, articleId })),
  );
  if (read) await saveEventsRead(tx, articleId, read.events);
  if (read?.text) await saveArticleReading(tx, articleId, read.origin, read.text);
  return drafts.flatMap((_, place) => standing.get(place) ?? made.shift() ?? []);
}

/** An article that was read, on its way into the record. */
export interface ReadArticle {
  article: Pick<NewArticle, 'title' | 'body' | 'url' | 'publisher' | 'publishedOn'>;
  findings: Findings;
}

/**
 * Stores articles with what was read of them, and a row of the record for each; null where an article with the same body is
 * there already. `from`: whence they come, for that row.
 */
export async function storeArticles(
  tx: Transaction,
  user: Editor,
  articles: readonly ReadArticle[],
  tell: TellTitle,
  from?: { feed: string } | { import: string },
): Promise<(StoredParts | null)[]> {
  const parts = articles.map(({ article, findings }): ArticleParts => {
    const { language, warnings } = findingsOf(findings);
    return {
      article: { ...article, language, warnings, submittedById: user.id },
      ...partsOf(user, findings, tell),
    };
  });
  const stored = await insertArticles(tx, parts);
  const deeds = stored.flatMap((each, at) => {
    const findings = articles[at]?.findings;
    if (!each || !findings) return [];
    const read = findings.ok ? 'whole' : findings.reason;
    const told = { drafts: each.draftIds.length, read, ...from };
    return [deed(user, 'article.submit', 'article', each.articleId, told)];
  });
  await recordAudits(tx, deeds);
  return stored;
}
