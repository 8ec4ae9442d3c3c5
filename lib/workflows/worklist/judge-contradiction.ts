/**
 * What becomes of a contradiction: what the event says stands and why (readers see both), the other value is taken up (in a
 * draft of the event, which an editor publishes), or it is none and is taken off. Each but the draft is a version of the event,
 * and is taken back by a further one.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { openDraftOfEvent } from '@/lib/db/drafts';
import { lockEvents } from '@/lib/db/event-merges';
import { type EventState, findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import { slugSchema } from '@/lib/domain/actor';
import { cleanLine } from '@/lib/domain/clean-text';
import { takenUp } from '@/lib/domain/contradiction';
import type { Contradiction, Proposal } from '@/lib/domain/draft';
import { told } from '@/lib/domain/plain-faults';
import { versionSchema } from '@/lib/domain/record-version';
import { ANOTHER_NEEDED, type AnotherNeeded, needsAnother } from '../drafts/two-persons';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const VERDICTS = ['stands', 'other', 'none'] as const;

export const judgeContradictionSchema = z
  .object({
    event: slugSchema,
    /** The version that the editor saw, the place of the contradiction in it, and what it says. */
    version: versionSchema,
    place: z.number().int().min(0).max(100),
    says: z.string().max(2_000),
    verdict: z.enum(VERDICTS),
    /** For readers; of what is taken off, nothing need be said. */
    why: z.string().max(4_000).transform(cleanLine).pipe(z.string().max(1_000)).default(''),
    requestKey: requestKeySchema,
  })
  .refine(({ verdict, why }) => verdict === 'none' || why !== '', {
    path: ['why'],
    ...told('why'),
  });

export type JudgeContradictionResult =
  /** `version`: of the event that this made, by which it is taken back; `draft`: in which the other value was taken up. */
  | { ok: true; version: number; draft: null }
  | { ok: true; version: null; draft: string }
  | { ok: false; reason: 'missing' | 'conflict' | 'draft-open' }
  | AnotherNeeded
  | Invalid
  | Forbidden;

type Asked = z.infer<typeof judgeContradictionSchema>;

const NOTES = { stands: 'Contradiction settled', none: 'Contradiction taken off' } as const;

/** The event as it stands, where it can be changed; else why not. */
async function findChangeable(
  tx: Transaction,
  slug: string,
): Promise<EventState | { ok: false; reason: 'missing' | 'draft-open' }> {
  const event = (await lockEvents(tx, [slug])).get(slug);
  const state = event && !event.withdrawn ? await findEventState(tx, slug) : null;
  if (!event || !state) return { ok: false, reason: 'missing' };
  return event.openDraft ? { ok: false, reason: 'draft-open' } : state;
}

/** Takes the other value up in a draft, which an editor looks at and publishes. */
async function takeUp(
  tx: Transaction,
  user: Editor,
  { id, version, proposal, articleIds }: EventState,
  contradiction: Contradiction,
  { event, why, place }: Asked,
): Promise<JudgeContradictionResult> {
  const fresh = { confidence: null, fieldConfidence: null, warnings: [] };
  const next = takenUp(proposal, place, contradiction, why);
  const draft = await openDraftOfEvent(tx, {
    proposal: { ...next, ...fresh },
    articleId: articleIds[0] ?? null,
    eventId: id,
    eventVersion: version,
    createdById: user.id,
  });
  await recordAudit(tx, deed(user, 'draft.start', 'draft', draft.id, { event, version, why }));
  return { ok: true, version: null, draft: draft.id };
}

async function revise(
  tx: Transaction,
  user: Editor,
  state: EventState,
  change: { proposal: Proposal; note: string },
): Promise<boolean> {
  const written = await reviseEvent(tx, {
    id: state.id,
    expectedVersion: state.version,
    articleId: state.articleIds[0] ?? null,
    author: { id: user.id, name: user.name },
    ...change,
  });
  return written !== null;
}

async function judge(tx: Transaction, user: Editor, asked: Asked): Promise<JudgeContradictionResult> {
  const { event, version, place, says, verdict, why } = asked;
  const state = await findChangeable(tx, event);
  if ('ok' in state) return state;
  const { proposal } = state;
  const contradiction = proposal.contradictions[place];
  if (state.version !== version || contradiction?.says !== says || contradiction.settled !== null)
    return { ok: false, reason: 'conflict' };
  if (verdict === 'other') return takeUp(tx, user, state, contradiction, asked);
  // The reason is this person's text, and readers would see it at once.
  if (verdict === 'stands' && (await needsAnother(tx, user, null))) return ANOTHER_NEEDED;
  const contradictions =
    verdict === 'stands'
      ? proposal.contradictions.map((each, index) => (index === place ? { ...each, settled: why } : each))
      : proposal.contradictions.filter((_, index) => index !== place);
  if (!(await revise(tx, user, state, { proposal: { ...proposal, contradictions }, note: NOTES[verdict] })))
    return { ok: false, reason: 'conflict' };
  const action = verdict === 'stands' ? 'event.settle' : 'event.drop-contradiction';
  await recordAudit(tx, deed(user, action, 'event', event, { field: contradiction.field, says, why }));
  return { ok: true, version: version + 1, draft: null };
}

/** Judges a contradiction of a published event. */
export async function judgeContradiction(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<JudgeContradictionResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = judgeContradictionSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  return once(db, user, 'event.judge', parsed.data, (tx) => judge(tx, user, parsed.data));
}

export const undoJudgementSchema = z.object({
  event: slugSchema,
  /** The version that the judgement made. */
  version: versionSchema,
  requestKey: requestKeySchema,
});

export type UndoJudgementResult =
  | { ok: true }
  /** `changed`: the event says something else by now. */
  | { ok: false; reason: 'missing' | 'draft-open' | 'changed' }
  | Invalid
  | Forbidden;

/** Takes a judgement back, unless the event was changed since. */
export async function undoJudgement(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<UndoJudgementResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = undoJudgementSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { event, version } = parsed.data;
  return once(db, user, 'event.unjudge', parsed.data, async (tx): Promise<UndoJudgementResult> => {
    const now = await findChangeable(tx, event);
    if ('ok' in now) return now;
    const made = await findEventState(tx, event, version);
    const before = await findEventState(tx, event, version - 1);
    if (!made || !before) return { ok: false, reason: 'missing' };
    const told = ({ proposal, articleIds }: EventState) => [proposal, articleIds];
    const { contradictions: _, ...rest } = before.proposal;
    // Only contradictions are put back: a version that changed more was made by something else.
    const { contradictions: __, ...restMade } = made.proposal;
    if (!isDeepStrictEqual(told(now), told(made)) || !isDeepStrictEqual(rest, restMade))
      return { ok: false, reason: 'changed' };
    const { proposal } = before;
    if (!(await revise(tx, user, now, { proposal, note: 'Contradiction put back' })))
      return { ok: false, reason: 'changed' };
    await recordAudit(tx, deed(user, 'event.unsettle', 'event', event, { version }));
    return { ok: true };
  });
}
