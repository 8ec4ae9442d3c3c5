/**
 * An event that is two acts: the articles and citations that report the other act are taken out and go to new drafts, one
 * for each article, because the words of a draft point into one. The event goes on with what is left.
 */
import { z } from 'zod';
import { findArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { insertDraft } from '@/lib/db/drafts';
import { listEventWords, lockEvents } from '@/lib/db/event-merges';
import { type EventState, findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import { insertMerge } from '@/lib/db/merges';
import { slugSchema } from '@/lib/domain/actor';
import { MOST_SOURCES, type Proposal } from '@/lib/domain/draft';
import type { KeptEvidence } from '@/lib/domain/evidence';
import { evidenceStands } from '@/lib/domain/evidence-support';
import { type EvidenceRow, MOST_MOVED, spanOfRow } from '@/lib/domain/merge';
import { versionSchema } from '@/lib/domain/record-version';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const splitEventSchema = z.object({
  event: slugSchema,
  /** The version whose sources the editor chose from. */
  version: versionSchema,
  /** Articles that go. */
  articles: z.array(z.uuid()).max(100).default([]),
  /** Places in the list of bare citations of those that go. */
  citations: z.array(z.coerce.number().int().min(0).max(MOST_SOURCES)).max(MOST_SOURCES).default([]),
  requestKey: requestKeySchema,
});

export type SplitEventResult =
  /** `drafts`: ids, the one with the citations first. */
  | { ok: true; slug: string; drafts: string[]; mergeId: string }
  /** `nothing-chosen` and `all-chosen`: each side needs a source. */
  | { ok: false; reason: 'missing' | 'withdrawn' | 'draft-open' | 'too-much' }
  | { ok: false; reason: 'nothing-chosen' | 'all-chosen' | 'conflict' }
  | Invalid
  | Forbidden;

/** Words of an article that stand in the event, as a draft or a version keeps them. */
const wordsFrom = (rows: readonly EvidenceRow[], articleId: string | null, proposal: Proposal) =>
  rows.filter((row) => row.articleId === articleId && evidenceStands(proposal, row)).map(spanOfRow);

/** What a draft of the sources that go begins with: the event, without what the others said of it. */
function draftOf(proposal: Proposal, evidence: KeptEvidence[], sources: Proposal['sources']): Proposal {
  const fresh = { confidence: null, fieldConfidence: null, warnings: [], contradictions: [] };
  return { ...proposal, ...fresh, evidence, sources };
}

async function split(
  tx: Transaction,
  user: Editor,
  state: EventState,
  asked: z.infer<typeof splitEventSchema>,
): Promise<SplitEventResult> {
  const { proposal, articleIds } = state;
  const going = articleIds.filter((id) => asked.articles.includes(id));
  const staying = articleIds.filter((id) => !going.includes(id));
  const cited = proposal.sources.filter((_, index) => asked.citations.includes(index));
  const left = proposal.sources.filter((_, index) => !asked.citations.includes(index));
  if (going.length + cited.length === 0) return { ok: false, reason: 'nothing-chosen' };
  if (staying.length + left.length === 0) return { ok: false, reason: 'all-chosen' };
  const before = await listEventWords(tx, state.id);
  if (before.length > MOST_MOVED) return { ok: false, reason: 'too-much' };

  const drafts: string[] = [];
  for (const articleId of going.length > 0 ? going : [null]) {
    const sources = drafts.length === 0 ? cited : [];
    const words = wordsFrom(before, articleId, proposal);
    drafts.push(
      await insertDraft(tx, {
        proposal: draftOf(proposal, words, sources),
        articleId,
        createdById: user.id,
      }),
    );
  }
  const urls = new Set<string | null>(cited.map(({ url }) => url));
  for (const id of going) urls.add((await findArticle(tx, id))?.url ?? null);
  urls.delete(null);
  const [primary = null] = staying;
  const written = await reviseEvent(tx, {
    id: state.id,
    expectedVersion: state.version,
    proposal: {
      ...proposal,
      sources: left,
      // What the sources that go tell differently is no contradiction of this event.
      contradictions: proposal.contradictions.filter(({ url }) => !urls.has(url)),
      evidence: primary === articleIds[0] ? proposal.evidence : wordsFrom(before, primary, proposal),
    },
    articleId: primary,
    articles: staying,
    author: { id: user.id, name: user.name },
    note: 'Split: sources of another act were taken out',
  });
  if (!written) return { ok: false, reason: 'conflict' };
  const mergeId = await insertMerge(tx, {
    kind: 'split',
    fromId: state.id,
    madeVersion: state.version + 1,
    author: user.name,
    moved: { evidence: before, drafts, absorbed: [] },
  });
  const details = { merge: mergeId, sources: going.length + cited.length };
  await recordAudit(tx, deed(user, 'event.split', 'event', asked.event, details));
  for (const id of drafts)
    await recordAudit(tx, deed(user, 'draft.start', 'draft', id, { split: asked.event }));
  return { ok: true, slug: asked.event, drafts, mergeId };
}

/** Takes sources out of a published event. */
export async function splitEvent(db: Database, user: Editor, input: unknown): Promise<SplitEventResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = splitEventSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const asked = parsed.data;
  return once(db, user, 'event.split', asked, async (tx): Promise<SplitEventResult> => {
    const event = (await lockEvents(tx, [asked.event])).get(asked.event);
    const state = event && !event.merged ? await findEventState(tx, asked.event) : null;
    if (!event || !state) return { ok: false, reason: 'missing' };
    if (event.withdrawn) return { ok: false, reason: 'withdrawn' };
    if (event.openDraft) return { ok: false, reason: 'draft-open' };
    if (event.version !== asked.version) return { ok: false, reason: 'conflict' };
    return split(tx, user, state, asked);
  });
}
