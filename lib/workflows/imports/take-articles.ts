/** The articles of a file come in: some are read while others are stored, many in one transaction, each with a fate of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import { bodyHash, findArticlesByHash } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import { listWaitingArticles, type SettledItem, settleItems, type WaitingItem } from '@/lib/db/import-items';
import { articleFormSchema } from '@/lib/domain/article-form';
import { type ArticleItem, articleItemSchema, type ItemIssue, issueOfFault } from '@/lib/domain/import';
import { inFaultCodes } from '@/lib/domain/plain-faults';
import type { TellTitle } from '@/lib/domain/title-words';
import { openPlainReading } from '@/lib/jobs/read-article';
import { readSavedPage } from '@/lib/jobs/read-page';
import { type Findings, type ReadArticle, STORING, storeArticles } from '../articles/store-findings';
import { type Editor, invalid } from '../editor';
import { databaseAway } from './database-away';

/** Milliseconds after which is tried again for what there was no time. */
const AGAIN = 500;
/** How often is tried what the database had no answer for, before it is left for another turn. */
const TRIES = 3;
/** Articles that are read together and stored together, unless they are long. */
const AT_ONCE = 32;
const LETTERS = 2_000_000;

export interface TakingArticles {
  db: Database;
  id: string;
  sender: Editor;
  tell: TellTitle;
  /** How many are read at a time. */
  together: number;
  /** Aborted where the import is not to go on; what has been read is stored. */
  stop: AbortSignal;
  /** Told of faults of ours, which cost one article and no more. */
  onFault: (error: unknown) => void;
}

type Fate = Pick<SettledItem, 'outcome' | 'record' | 'issues'>;

/** One article on its way; without a fate and without findings it waits on. */
interface Piece {
  item: WaitingItem;
  fate?: Fate;
  text?: ReadArticle['article'] & { hash: string };
  findings?: Findings;
}

/** Somebody has let go of the rows meanwhile, so that nobody waits for the articles any more. */
class LetGo extends Error {}

const fault = (issues: readonly ItemIssue[]): Fate => ({ outcome: 'fault', record: null, issues });
const faultOf = (code: string): Fate => fault([{ field: '', code, message: '', values: {} }]);
const known = (articleId: string): Fate => ({ outcome: 'known', record: `article ${articleId}`, issues: [] });

/** Does the work for each, so many at a time. Throws as the first that throws, as soon as nobody works any more. */
async function forEach<Item>(
  items: readonly Item[],
  together: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const line = items.values();
  const hand = async () => {
    for (const item of line) await work(item);
  };
  const ends = await Promise.allSettled(Array.from({ length: together }, hand));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Until there was time for it; null where the import is not to go on. */
async function untilTaken<Result extends string | object>(
  stop: AbortSignal,
  attempt: () => Promise<Result>,
): Promise<Exclude<Result, 'busy'> | null> {
  while (!stop.aborted) {
    const result = await attempt();
    if (result !== 'busy') return result as Exclude<Result, 'busy'>;
    await pause(AGAIN);
  }
  return null;
}

/** What the item says, its page read as fetched pages are. */
async function textOf({ html, body, ...facts }: ArticleItem): Promise<object | 'busy' | 'no-text'> {
  if (html === null) return body === null ? 'no-text' : { body, ...facts };
  const read = await readSavedPage(html);
  return read.ok ? read.page : read.reason;
}

async function open({ stop }: TakingArticles, piece: Piece): Promise<void> {
  const item = articleItemSchema.safeParse(piece.item.payload);
  if (!item.success) {
    piece.fate = faultOf('row-no-text');
    return;
  }
  const text = await untilTaken(stop, () => textOf(item.data));
  if (text === null) return;
  const parsed = text === 'no-text' ? null : inFaultCodes(() => articleFormSchema.safeParse(text));
  if (parsed === null) piece.fate = faultOf('page-no-text');
  else if (parsed.success) {
    const { body, title = null, url = null, publisher = null, publishedOn = null } = parsed.data;
    piece.text = { title, body, url, publisher, publishedOn, hash: bodyHash(body) };
  } else {
    const { issues } = invalid(parsed.error);
    piece.fate = fault(issues.map(({ field, message }) => issueOfFault(field, message)));
  }
}

/** Does the work for each; a fault of ours costs one article and no more. */
function guarded(
  { together, onFault }: TakingArticles,
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<void>,
): Promise<void> {
  return forEach(pieces, together, (piece) =>
    work(piece).catch((error: unknown) => {
      if (databaseAway(error)) throw error;
      onFault(error);
      piece.fate = faultOf('fault');
    }),
  );
}

/** Articles of which all is known that is to be known before they are read. */
interface Batch {
  pieces: Piece[];
  readOne: Awaited<ReturnType<typeof openPlainReading>>;
}

/** The next behind a position, opened, and those that are there already known; null where none is left. */
async function openNext(taking: TakingArticles, after: number): Promise<Batch | null> {
  const { db, id } = taking;
  const items = await listWaitingArticles(db, id, { after, take: AT_ONCE, letters: LETTERS });
  if (items.length === 0) return null;
  const pieces = items.map((item): Piece => ({ item }));
  await guarded(taking, pieces, (piece) => open(taking, piece));
  const there = await findArticlesByHash(
    db,
    pieces.flatMap(({ text }) => text?.hash ?? []),
  );
  for (const piece of pieces) {
    const articleId = piece.text && there.get(piece.text.hash);
    if (articleId) piece.fate = known(articleId);
  }
  return { pieces, readOne: await openPlainReading(db) };
}

/** Reads what is not there already; of texts that are the same the first, whose hashes are in `begun`. */
async function read(taking: TakingArticles, { pieces, readOne }: Batch, begun: Set<string>): Promise<void> {
  await guarded(taking, pieces, async (piece) => {
    const { text } = piece;
    if (!text || piece.fate || begun.has(text.hash)) return;
    begun.add(text.hash);
    const { hash, ...article } = text;
    const findings = await untilTaken(taking.stop, async () => {
      const result = await readOne({ id: hash, ...article });
      return !result.ok && result.reason === 'busy' ? 'busy' : (result as Findings);
    });
    if (findings) piece.findings = findings;
  });
}

/** Stores what was read and notes what became of each, all of it or nothing; answers of how many. */
async function storeTogether(
  { db, id, sender, tell }: TakingArticles,
  pieces: readonly Piece[],
): Promise<number> {
  return db.$transaction(async (tx) => {
    const fresh = pieces.flatMap(({ text, findings }) =>
      text && findings ? [{ hash: text.hash, article: articleOf(text), findings }] : [],
    );
    const stored = await storeArticles(tx, sender, fresh, tell, { import: id });
    const ids = new Map(fresh.map(({ hash }, at) => [hash, stored[at]?.articleId]));
    const others = pieces.flatMap(({ text, fate }) =>
      text && !fate && !ids.get(text.hash) ? text.hash : [],
    );
    const there = await findArticlesByHash(tx, others);
    const settled = pieces.flatMap(({ item: { position }, fate, text, findings }): SettledItem[] => {
      if (fate) return [{ position, ...fate }];
      const own = text && ids.get(text.hash);
      if (own && findings) return [{ position, outcome: 'stored', record: `article ${own}`, issues: [] }];
      const other = own ?? (text && there.get(text.hash));
      return other ? [{ position, ...known(other) }] : [];
    });
    if ((await settleItems(tx, id, settled)) < settled.length) throw new LetGo();
    return settled.length;
  }, STORING);
}

const articleOf = ({ hash: _, ...article }: NonNullable<Piece['text']>) => article;

/** As `storeTogether`, again where the database had no answer; what it refuses costs one article and no more. */
async function store(taking: TakingArticles, pieces: readonly Piece[], onTaken: () => void): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    try {
      for (let left = await storeTogether(taking, pieces); left > 0; left -= 1) onTaken();
      return;
    } catch (error) {
      if (databaseAway(error)) {
        if (turn >= TRIES) throw error;
        await pause(AGAIN);
        continue;
      }
      const [only] = pieces;
      if (pieces.length > 1) for (const piece of pieces) await store(taking, [piece], onTaken);
      else if (only && !(error instanceof LetGo)) {
        taking.onFault(error);
        await settleItems(taking.db, taking.id, [{ position: only.item.position, ...faultOf('fault') }]);
        onTaken();
      }
      return;
    }
  }
}

/**
 * Takes all that wait; answers whether none is left. `onTaken` after each. Throws where the database is away, as soon as
 * nobody works on an article any more; what had no answer waits on.
 */
export async function takeArticles(taking: TakingArticles, onTaken: () => void): Promise<boolean> {
  const { db, id, stop } = taking;
  const begun = new Set<string>();
  const begin = (after: number) => {
    const next = openNext(taking, after);
    next.catch(() => undefined);
    return next;
  };
  let ahead = begin(0);
  let storing: Promise<void> = Promise.resolve();
  try {
    while (!stop.aborted) {
      const batch = await ahead;
      if (!batch) break;
      // While these are read the next are opened, and those before them stored: no reader waits for the database.
      ahead = begin(batch.pieces.at(-1)?.item.position ?? 0);
      await read(taking, batch, begun);
      await storing;
      storing = store(taking, batch.pieces, onTaken);
      storing.catch(() => undefined);
    }
  } finally {
    // Nobody is left at work when the import is another's to take.
    await Promise.allSettled([ahead, storing]);
  }
  await storing;
  return (await listWaitingArticles(db, id, { after: 0, take: 1, letters: LETTERS })).length === 0;
}
