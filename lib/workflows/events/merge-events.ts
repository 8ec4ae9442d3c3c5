/**
 * Two published events report the same act: one takes in the sources, words, participants and contradictions of the other,
 * whose address leads to it from then on. What the other was stays in its own rows, so that this can be undone.
 */
import { z } from 'zod';
import { findArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Queryable, Transaction } from '@/lib/db/client';
import { addEventWords, leadEventTo, listEventWords, lockEvents } from '@/lib/db/event-merges';
import { type EventState, findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import { newId } from '@/lib/db/ids';
import { insertMerge } from '@/lib/db/merges';
import { slugSchema } from '@/lib/domain/actor';
import { cutText } from '@/lib/domain/cut-text';
import type { Contradiction, Proposal } from '@/lib/domain/draft';
import type { KeptEvidence } from '@/lib/domain/evidence';
import { fieldElsewhere, supporting, valueOfField } from '@/lib/domain/evidence-support';
import { type EvidenceRow, MOST_MOVED, spanOfRow } from '@/lib/domain/merge';
import { MOST_ARTICLES, mergedEvent } from '@/lib/domain/merged-event';
import { told } from '@/lib/domain/plain-faults';
import { versionSchema } from '@/lib/domain/record-version';
import { compareProposals } from '@/lib/jobs/compare-proposals';
import { type Difference, differencesFromEvent } from '../drafts/differences';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const mergeEventsSchema = z
  .object({
    /** The event that stands, and the one whose address will lead to it. */
    into: slugSchema,
    from: slugSchema,
    /** The versions that the editor saw compared. */
    intoVersion: versionSchema,
    fromVersion: versionSchema,
    requestKey: requestKeySchema,
  })
  .refine(({ into, from }) => into !== from, { path: ['from'], ...told('otherEvent') });

export type MergeEventsResult =
  | { ok: true; slug: string; mergeId: string }
  /**
   * `draft-open`: somebody is changing one of them; `withdrawn`: one of them is not before readers; `too-much`: together
   * they are more than one event may hold, or than could be put back.
   */
  | { ok: false; reason: 'missing' | 'withdrawn' | 'draft-open' | 'too-much' }
  /** One of them was changed since; or there was no time to compare them. */
  | { ok: false; reason: 'conflict' | 'busy' }
  | Invalid
  | Forbidden;

type Refused = Exclude<MergeEventsResult, { ok: true }>;

export interface ComparedEvents {
  into: EventState;
  from: EventState;
  /** What the other tells differently, with the words that say so. */
  differences: Difference[];
}

/** Both events as they stand, and what the one to be merged tells differently. */
export async function compareEvents(
  db: Queryable,
  { into: slug, from: other }: { into: string; from: string },
): Promise<ComparedEvents | { ok: false; reason: 'missing' | 'busy' }> {
  const [into, from] = [await findEventState(db, slug), await findEventState(db, other)];
  if (!into || !from || into.id === from.id) return { ok: false, reason: 'missing' };
  const compared = await compareProposals({
    draft: from.proposal,
    others: [into.proposal],
    titles: new Map(),
  });
  if (compared === null) return { ok: false, reason: 'busy' };
  const [first] = from.articleIds;
  const article = first ? await findArticle(db, first) : null;
  const found = compared[0]?.contradictions ?? [];
  return { into, from, differences: await differencesFromEvent(db, slug, found, from.proposal, article) };
}

/** As many words as a proposal holds. */
const MOST_EVIDENCE = 500;
/** Fields that hold a list, to which the other event adds. */
const LISTS = new Set(['parties', 'topics']);

/** Words of the event that goes, as words of the one that stands: those for values that both have. */
function carriedWords(rows: readonly EvidenceRow[], from: Proposal, into: Proposal): EvidenceRow[] {
  return rows.flatMap((row) => {
    const field = fieldElsewhere(row.field, from, into);
    if (field === null || !row.stands) return [];
    // Lists of both are longer than either; what was read for a part of them is still told.
    const supports = valueOfField(into, field);
    const told = supports !== null && (LISTS.has(field) || row.supports === supports);
    return told ? [{ ...row, field, supports, id: newId() }] : [];
  });
}

const placeOf = ({ field, source, start, end }: KeptEvidence) => JSON.stringify([field, source, start, end]);

/** Writes the merge; both events are locked and stand as they were compared. */
async function write(
  tx: Transaction,
  user: Editor,
  { into, from, differences }: ComparedEvents,
  slugs: { into: string; from: string; title: string },
): Promise<MergeEventsResult> {
  const source = from.proposal.sources.find(({ url }) => url !== null)?.url ?? null;
  const article = from.articleIds[0] ? await findArticle(tx, from.articleIds[0]) : null;
  const told: Contradiction[] = differences.map(({ field, theirs, quote }) => ({
    field,
    says: cutText(theirs, 2_000),
    url: article?.url ?? source,
    quote,
    settled: null,
  }));
  const merged = mergedEvent(into.proposal, from.proposal, told);
  const articles = [...new Set([...into.articleIds, ...from.articleIds])];
  if (!merged || articles.length > MOST_ARTICLES) return { ok: false, reason: 'too-much' };
  const before = await listEventWords(tx, into.id);
  const theirs = await listEventWords(tx, from.id);
  if (before.length + theirs.length > MOST_MOVED) return { ok: false, reason: 'too-much' };

  const carried = carriedWords(theirs, from.proposal, merged);
  const [primary = from.articleIds[0] ?? null] = into.articleIds;
  // The words of the first article stand in the version itself, those of the others beside it.
  const own = into.proposal.evidence.map((span) => (LISTS.has(span.field) ? supporting(merged, span) : span));
  const known = new Set(own.map(placeOf));
  const added = carried
    .filter(({ articleId }) => articleId === primary)
    .map(spanOfRow)
    .filter((span) => !known.has(placeOf(span)));
  await addEventWords(
    tx,
    into.id,
    carried.filter(({ articleId }) => articleId !== primary && !into.articleIds.includes(articleId)),
  );
  const written = await reviseEvent(tx, {
    id: into.id,
    expectedVersion: into.version,
    proposal: { ...merged, evidence: [...own, ...added.filter((_, at) => own.length + at < MOST_EVIDENCE)] },
    articleId: primary,
    articles,
    author: { id: user.id, name: user.name },
    note: cutText(`Merged with: ${slugs.title}`, 500),
  });
  if (!written) return { ok: false, reason: 'conflict' };
  const absorbed = await leadEventTo(tx, from.id, into.id);
  const madeVersion = into.version + 1;
  const mergeId = await insertMerge(tx, {
    kind: 'event',
    fromId: from.id,
    intoId: into.id,
    madeVersion,
    author: user.name,
    moved: { evidence: before, drafts: [], absorbed },
  });
  const details = { merge: mergeId, sources: articles.length - into.articleIds.length };
  await recordAudit(tx, deed(user, 'event.merge', 'event', slugs.into, { ...details, from: slugs.from }));
  await recordAudit(tx, deed(user, 'event.merged-away', 'event', slugs.from, { into: slugs.into }));
  return { ok: true, slug: slugs.into, mergeId };
}

/** Merges one published event into another, as they were compared. */
export async function mergeEvents(db: Database, user: Editor, input: unknown): Promise<MergeEventsResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = mergeEventsSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const asked = parsed.data;
  const compared = await compareEvents(db, asked);
  return once(db, user, 'event.merge', asked, async (tx): Promise<MergeEventsResult> => {
    // Within, because the same request again finds the event gone and is answered as the first time.
    if ('ok' in compared) return compared;
    const locked = await lockEvents(tx, [asked.into, asked.from]);
    const [into, from] = [locked.get(asked.into), locked.get(asked.from)];
    const refused = refusalOf([into, from]);
    if (refused || !into || !from) return refused ?? { ok: false, reason: 'missing' };
    const seen = into.version === asked.intoVersion && from.version === asked.fromVersion;
    const same = into.version === compared.into.version && from.version === compared.from.version;
    if (!seen || !same) return { ok: false, reason: 'conflict' };
    return write(tx, user, compared, { into: into.slug, from: from.slug, title: from.title });
  });
}

/** Why events that were locked cannot be merged. */
function refusalOf(
  events: readonly ({ merged: boolean; withdrawn: boolean; openDraft: string | null } | undefined)[],
): Refused | null {
  if (events.some((event) => !event || event.merged)) return { ok: false, reason: 'missing' };
  if (events.some((event) => event?.withdrawn)) return { ok: false, reason: 'withdrawn' };
  return events.some((event) => event?.openDraft) ? { ok: false, reason: 'draft-open' } : null;
}
