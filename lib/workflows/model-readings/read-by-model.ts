/**
 * A language model reads an article beside the rules: called by the queue after the article and its drafts are stored, so
 * that nobody waits for it. What it reads is kept beside the drafts and overwrites nothing.
 */
import { findArticle, lockArticle, type StoredArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { insertDraft, removeUntouchedDrafts } from '@/lib/db/drafts';
import { holdReader } from '@/lib/db/model-reader';
import {
  type ClaimedReading,
  claimModelReading,
  failModelReading,
  finishModelReading,
  listWaitingForModel,
  lockDraftsOfArticle,
  releaseModelReading,
  saveSecondReading,
} from '@/lib/db/model-readings';
import type { ModelTrouble } from '@/lib/domain/model-trouble';
import type { TellTitle } from '@/lib/domain/title-words';
import { type ModelReader, PROMPT_VERSION } from '@/lib/jobs/model-reader';
import { readModelAnswer } from '@/lib/jobs/read-answer';
import { compareFields, matchActs, raisedConfidence } from '@/lib/model-reader/compare';
import { proposalOfModel, titleOfModel } from '@/lib/model-reader/propose';
import type { ModelEvent } from '@/lib/model-reader/read-answer';
import { askAboutArticle } from './ask-about-article';

/** Times that an article is begun; then the rules stand alone. */
const MOST_TRIES = 4;
/** Seconds for which a server is left alone after its first fault, doubled with each that follows, and at most. */
const FIRST_HOLD = 60;
const LONGEST_HOLD = 3_600;
/** Seconds that a server may ask for by itself. */
const LONGEST_ASKED = 86_400;
/** Milliseconds until a thread of ours may be free. */
const BUSY = 60_000;
/** Milliseconds in which an answer is read and stored, beside the time of two requests. */
const STORING = 120_000;

/** Faults that say something of this article alone; of all others the server is left alone for a while. */
const OF_ARTICLE: ReadonlySet<ModelTrouble> = new Set([
  'no-json',
  'no-answer',
  'too-large',
  'too-long',
  'unread',
]);
/** What would be the same another time. */
const FINAL: ReadonlySet<ModelTrouble> = new Set(['no-json', 'too-long']);

export interface ReadByModelOptions {
  /** Null where the operator has named none: then nothing is sent. */
  reader: ModelReader | null;
  /** The words of the drafts' titles. */
  tell: TellTitle;
  now?: () => Date;
}

/** `away`: it does not wait, the reader may not work, or another has it; `later`: it waits on. */
export type ReadByModelResult = 'read' | 'failed' | 'later' | 'away';

const startOfNextDay = (now: Date) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));

async function giveBack(
  db: Database,
  held: ClaimedReading,
  now: Date,
  fault: { reason: ModelTrouble; status: number | null; retryAfter: number | null },
): Promise<ReadByModelResult> {
  const { reason, status, retryAfter } = fault;
  const again = OF_ARTICLE.has(reason)
    ? new Date(now.getTime() + FIRST_HOLD * 1_000 * 2 ** (held.tries - 1))
    : await holdReader(db, {
        now,
        least: Math.min(retryAfter ?? 0, LONGEST_ASKED),
        first: FIRST_HOLD,
        most: LONGEST_HOLD,
      });
  // A server that asks to be left alone has looked at no article.
  const counts = status !== 429;
  const over = FINAL.has(reason) || (counts && held.tries >= MOST_TRIES);
  await failModelReading(db, held, { trouble: reason, status, now, nextTryAt: over ? null : again, counts });
  return over ? 'failed' : 'later';
}

/** The day's budget is used up. An article that took of it without an answer that fits has had a try: else it did so each day. */
async function waitForTomorrow(
  db: Database,
  held: ClaimedReading,
  now: Date,
  sent: number,
): Promise<ReadByModelResult> {
  const tomorrow = startOfNextDay(now);
  if (sent === 0) {
    await releaseModelReading(db, held, tomorrow);
    return 'later';
  }
  const over = held.tries >= MOST_TRIES;
  const nextTryAt = over ? null : tomorrow;
  await failModelReading(db, held, { trouble: 'no-json', status: null, now, nextTryAt, counts: true });
  return over ? 'failed' : 'later';
}

/** Writes what the model read beside the drafts, and drafts of what it alone found; false where another has it by now. */
async function store(
  tx: Transaction,
  held: ClaimedReading,
  article: StoredArticle,
  events: readonly ModelEvent[],
  { model, tell, now }: { model: string; tell: TellTitle; now: Date },
): Promise<boolean> {
  const { id } = article;
  if (!(await lockArticle(tx, id))) return false;
  if (!(await finishModelReading(tx, held, { model, prompt: PROMPT_VERSION, now }))) return false;
  const drafts = await lockDraftsOfArticle(tx, id);
  const { both, only } = matchActs(
    drafts.map(({ reading }) => reading),
    events,
  );
  const origin = { reader: model, prompt: PROMPT_VERSION };
  let [agreed, differed] = [0, 0];
  for (const [at, place] of both) {
    const draft = drafts[at];
    const event = events[place];
    if (!draft?.pending || !event) continue;
    const fields = compareFields(draft.reading, event);
    const { fieldConfidence } = draft;
    const raised = fieldConfidence && raisedConfidence(fieldConfidence, fields);
    await saveSecondReading(tx, draft.id, { ...origin, only: false, fields }, raised);
    agreed += fields.filter((field) => field.agrees).length;
    differed += fields.filter((field) => !field.agrees).length;
  }
  const alone = only.flatMap((place) => events[place] ?? []);
  for (const event of alone) {
    const proposal = proposalOfModel(event);
    const title = tell(titleOfModel(event));
    const draftId = await insertDraft(tx, {
      proposal: { ...proposal, title },
      articleId: id,
      createdById: null,
    });
    await saveSecondReading(tx, draftId, { ...origin, only: true, fields: compareFields(null, event) }, null);
  }
  // The blank draft said that nothing was found, and nobody has written in it.
  if (alone.length > 0) await removeUntouchedDrafts(tx, id, { code: 'no-event-found' });
  await recordAudit(tx, {
    actorId: null,
    actor: model,
    action: 'article.model-read',
    subject: 'article',
    subjectId: id,
    details: { drafts: alone.length, agreed, differed },
  });
  return true;
}

/** Has one article that waits read by the model. */
export async function readByModel(
  db: Database,
  articleId: string,
  { reader, tell, now = () => new Date() }: ReadByModelOptions,
): Promise<ReadByModelResult> {
  if (!reader) return 'away';
  const begun = now();
  const until = new Date(begun.getTime() + 2 * reader.deadline + STORING);
  const held = await claimModelReading(db, articleId, { now: begun, until });
  if (!held) return 'away';
  const article = await findArticle(db, articleId);
  if (!article) return 'away';
  // Each time somebody died of it.
  if (held.tries > MOST_TRIES)
    return giveBack(db, held, begun, { reason: 'unread', status: null, retryAfter: null });
  const asked = await askAboutArticle(db, reader, article, now);
  if (!asked.ok && asked.reason === 'spent') return waitForTomorrow(db, held, now(), asked.sent);
  if (!asked.ok) return giveBack(db, held, now(), asked);
  const read = await readModelAnswer(db, article, asked.answer);
  if (!read.ok && read.reason === 'busy') {
    await releaseModelReading(db, held, new Date(now().getTime() + BUSY));
    return 'later';
  }
  if (!read.ok) return giveBack(db, held, now(), { reason: 'unread', status: null, retryAfter: null });
  const { model } = reader.facts;
  const stored = await db.$transaction((tx) =>
    store(tx, held, article, read.events, { model, tell, now: now() }),
  );
  return stored ? 'read' : 'away';
}

/** Ids of articles that wait for the model; none where the operator has named none. */
export async function waitingForModel(db: Database, reader: ModelReader | null): Promise<string[]> {
  return reader ? listWaitingForModel(db, new Date()) : [];
}
