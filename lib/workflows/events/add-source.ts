/** The article of a draft reports an event that is there already: it becomes a further source of that event. */
import { z } from 'zod';
import { findArticle, type StoredArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { closeDraft, findDraft, lockDraft } from '@/lib/db/drafts';
import { findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import { slugSchema } from '@/lib/domain/actor';
import { cutText } from '@/lib/domain/cut-text';
import type { Contradiction, Proposal } from '@/lib/domain/draft';
import { type KeptEvidence, quoteIsExact } from '@/lib/domain/evidence';
import {
  evidenceStands,
  fieldElsewhere,
  standingEvidence,
  supporting,
  valueOfField,
} from '@/lib/domain/evidence-support';
import { MOST_ARTICLES, MOST_CONTRADICTIONS } from '@/lib/domain/merged-event';
import { refusalOfWords, wordsAreRead } from '@/lib/domain/words';
import { compareProposals } from '@/lib/jobs/compare-proposals';
import { readWordsOf } from '../articles/read-words';
import { type Difference, differencesFromEvent } from '../drafts/differences';
import { judgeEvent } from '../drafts/judge-reading';
import { ANOTHER_NEEDED, type AnotherNeeded, needsAnother } from '../drafts/two-persons';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const addSourceSchema = z.object({
  /** The draft, which is closed by this. */
  id: z.string().max(40),
  event: slugSchema,
  /** Of the draft, as it was shown; absent: whatever it says now. */
  version: z.number().int().optional(),
  requestKey: requestKeySchema,
});

export type AddSourceResult =
  | { ok: true; slug: string; articleId: string }
  /** `revision`: the draft changes an event of its own. */
  | { ok: false; reason: 'missing' | 'closed' | 'no-article' | 'revision' }
  /** Readers do not see the event any more, so they would not see the source. */
  | { ok: false; reason: 'withdrawn' }
  /** The event has as many sources, or contradictions, as one may have. */
  | { ok: false; reason: 'too-much' }
  /** The draft was saved since it was shown, or the event revised while the two were compared; or there was no time to compare them. */
  | { ok: false; reason: 'conflict' | 'busy' }
  | AnotherNeeded
  | Invalid
  | Forbidden;

/**
 * What stands in the draft, as evidence of the event: for the value that the event has where the draft has the same,
 * or where the words carry it too ("NATO headquarters in Brussels" and "Brussels").
 */
async function evidenceFor(
  db: Database,
  event: Proposal,
  draft: Proposal,
  article: StoredArticle,
): Promise<KeptEvidence[]> {
  const carried: KeptEvidence[] = [];
  for (const { supports, ...span } of standingEvidence(draft)) {
    const field = fieldElsewhere(span.field, draft, event);
    const text = span.source === 'title' ? article.title : article.body;
    if (field === null || text === null || !quoteIsExact(text, span)) continue;
    const same = supports === valueOfField(event, field);
    const read = same || !wordsAreRead(field) ? null : await readWordsOf(db, article, span);
    if (same || (read && refusalOfWords(event, field, span.quote, read) === null))
      carried.push(supporting(event, { ...span, field }));
  }
  return carried;
}

interface Compared {
  draftVersion: number;
  eventVersion: number;
  /** What the draft tells differently, with the words that say so. */
  differences: Difference[];
  /** What stands in the draft and is evidence of the event too. */
  carried: KeptEvidence[];
}
type Refused = Exclude<AddSourceResult, { ok: true }>;

/** Draft and event as they are and what they tell differently; before the transaction, which waits for no worker. */
async function compare(db: Database, id: string, slug: string): Promise<Compared | Refused> {
  const [draft, state] = [await findDraft(db, id), await findEventState(db, slug)];
  if (!draft || !state) return { ok: false, reason: 'missing' };
  if (draft.status !== 'PENDING') return { ok: false, reason: 'closed' };
  if (draft.eventId !== null) return { ok: false, reason: 'revision' };
  if (state.withdrawn) return { ok: false, reason: 'withdrawn' };
  const article = draft.articleId ? await findArticle(db, draft.articleId) : null;
  if (!article) return { ok: false, reason: 'no-article' };
  const compared = await compareProposals({
    draft: draft.proposal,
    others: [state.proposal],
    titles: new Map(),
  });
  if (compared === null) return { ok: false, reason: 'busy' };
  const found = compared[0]?.contradictions ?? [];
  const differences = await differencesFromEvent(db, slug, found, draft.proposal, article);
  const carried = await evidenceFor(db, state.proposal, draft.proposal, article);
  return { draftVersion: draft.version, eventVersion: state.version, differences, carried };
}

/**
 * Adds the article of a pending draft to a published event: as a source, with the words that support what
 * both say, and with what they tell differently as contradictions. Closes the draft.
 */
export async function addSource(db: Database, user: Editor, input: unknown): Promise<AddSourceResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = addSourceSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, event: slug, version } = parsed.data;
  const compared = await compare(db, id, slug);
  return once(db, user, 'event.add-source', parsed.data, async (tx): Promise<AddSourceResult> => {
    // Within, because the same request again finds the draft closed and is answered as the first time.
    if ('ok' in compared) return compared;
    const draft = await lockDraft(tx, id);
    const state = await findEventState(tx, slug);
    if (!draft || !state) return { ok: false, reason: 'missing' };
    if (draft.status !== 'PENDING') return { ok: false, reason: 'closed' };
    if (state.withdrawn) return { ok: false, reason: 'withdrawn' };
    if (version !== undefined && draft.version !== version) return { ok: false, reason: 'conflict' };
    if (draft.version !== compared.draftVersion || state.version !== compared.eventVersion)
      return { ok: false, reason: 'conflict' };
    if (await needsAnother(tx, user, draft)) return ANOTHER_NEEDED;
    const article = draft.articleId ? await findArticle(tx, draft.articleId) : null;
    if (!article) return { ok: false, reason: 'no-article' };

    const more: Contradiction[] = compared.differences.map(({ field, theirs, quote }) => ({
      field,
      says: cutText(theirs, 2_000),
      url: article.url,
      quote,
      settled: null,
    }));
    const articles = new Set([...state.articleIds, article.id]);
    const contradictions = [...state.proposal.contradictions, ...more];
    if (articles.size > MOST_ARTICLES || contradictions.length > MOST_CONTRADICTIONS)
      return { ok: false, reason: 'too-much' };
    const contradicted = new Set(more.map(({ field }) => field));
    const evidence = compared.carried.filter(
      (span) => !contradicted.has(span.field) && evidenceStands(state.proposal, span),
    );
    const written = await reviseEvent(tx, {
      id: state.id,
      expectedVersion: state.version,
      proposal: {
        ...state.proposal,
        evidence,
        contradictions,
      },
      articleId: article.id,
      onlyStanding: true,
      author: { id: user.id, name: user.name },
      note: cutText(
        `Source added: ${article.title ?? article.publisher ?? article.url ?? 'an article'}`,
        500,
      ),
    });
    // Changed or withdrawn in the very moment: what was compared stands no more.
    if (!written) return { ok: false, reason: 'conflict' };
    await closeDraft(tx, id, {
      status: 'ACCEPTED',
      eventId: state.id,
      eventVersion: state.version,
      asSource: true,
      updatedById: user.id,
    });
    // The event was there as it was read; what the other fields say was compared, not published.
    await judgeEvent(tx, draft, 'kept');
    await recordAudit(tx, deed(user, 'event.add-source', 'event', slug, { draft: id, article: article.id }));
    return { ok: true, slug, articleId: article.id };
  });
}
