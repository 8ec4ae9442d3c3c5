/** The article of a draft reports an event that is there already: it becomes a further source of that event. */
import { z } from 'zod';
import { findArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { closeDraft, lockDraft } from '@/lib/db/drafts';
import { findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import { slugSchema } from '@/lib/domain/actor';
import type { Contradiction } from '@/lib/domain/draft';
import { quoteIsExact } from '@/lib/domain/evidence';
import { differencesFromEvent } from './differences';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from './editor';
import { once, requestKeySchema } from './once';

export const addSourceSchema = z.object({
  /** The draft, which is closed by this. */
  id: z.string().max(40),
  event: slugSchema,
  requestKey: requestKeySchema,
});

export type AddSourceResult =
  | { ok: true; slug: string; articleId: string }
  | { ok: false; reason: 'missing' | 'closed' | 'no-article' }
  | Invalid
  | Forbidden;

/**
 * Adds the article of a pending draft to a published event: as a source, with the words that support what
 * both say, and with what they tell differently as contradictions. Closes the draft.
 */
export async function addSource(db: Database, user: Editor, input: unknown): Promise<AddSourceResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = addSourceSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, event: slug } = parsed.data;
  return once(db, user, 'event.add-source', parsed.data, async (tx): Promise<AddSourceResult> => {
    const draft = await lockDraft(tx, id);
    const state = await findEventState(tx, slug);
    if (!draft || !state) return { ok: false, reason: 'missing' };
    if (draft.status !== 'PENDING') return { ok: false, reason: 'closed' };
    const article = draft.articleId ? await findArticle(tx, draft.articleId) : null;
    if (!article) return { ok: false, reason: 'no-article' };

    // What the draft tells differently, with the words that say so, as the event keeps it.
    const differences = await differencesFromEvent(tx, slug, state.proposal, draft.proposal, article);
    const more: Contradiction[] = differences.map(({ field, theirs, quote }) => ({
      field,
      says: theirs.slice(0, 2_000),
      url: article.url,
      quote,
    }));
    const contradicted = new Set(more.map(({ field }) => field));
    const names = new Map(draft.proposal.participants.map(({ name, actorId }) => [name, actorId]));
    const evidence = draft.proposal.evidence.flatMap((span) => {
      const text = span.source === 'title' ? article.title : article.body;
      if (text === null || !quoteIsExact(text, span) || contradicted.has(span.field)) return [];
      if (!span.field.startsWith('participant:')) return [span];
      // The same actor may be called otherwise in the event.
      const actorId = names.get(span.field.slice('participant:'.length));
      const same = state.proposal.participants.find((participant) => participant.actorId === actorId);
      return actorId && same ? [{ ...span, field: `participant:${same.name}` }] : [];
    });
    const written = await reviseEvent(tx, {
      id: state.id,
      expectedVersion: state.version,
      proposal: {
        ...state.proposal,
        evidence,
        contradictions: [...state.proposal.contradictions, ...more].slice(0, 50),
      },
      articleId: article.id,
      author: { id: user.id, name: user.name },
      note: `Source added: ${article.title ?? article.publisher ?? article.url ?? 'an article'}`.slice(
        0,
        500,
      ),
    });
    if (!written) return { ok: false, reason: 'missing' };
    await closeDraft(tx, id, { status: 'ACCEPTED', eventId: state.id, updatedById: user.id });
    await recordAudit(tx, deed(user, 'event.add-source', 'event', slug, { draft: id, article: article.id }));
    return { ok: true, slug, articleId: article.id };
  });
}
