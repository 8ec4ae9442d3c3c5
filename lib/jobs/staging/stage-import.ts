/** Reads the kept file of an import and keeps what each row would become. Nothing of it is in the record yet. */
import {
  type Client,
  clearItems,
  findImported,
  findSameEvents,
  type HeldImport,
  knowItems,
  openKeptFile,
  putItems,
  readKnownRows,
  type StagedItem,
} from '@/lib/db/import-staging';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { type EventMapping, type FileShape, type ImportKind, ImportRefusal } from '@/lib/domain/import';
import type { TellTitle } from '@/lib/domain/title-words';
import { knowRows } from '@/lib/interchange/imports/known';
import { articlesOf } from './article-items';
import { eventsOf, type FoundEvent, lookAt } from './event-rows';

/** Rows that are kept at once; of articles as many as have a few million letters. */
const AT_ONCE = 1_000;
const LETTERS = 4_000_000;

export interface Staging extends HeldImport {
  kind: ImportKind;
  size: number;
  /** Of events; null: the file is only looked at. */
  mapping: EventMapping | null;
}

/** The import was cancelled, or is another's. */
export class StagingStopped extends Error {}

async function keep(client: Client, work: Staging, items: readonly StagedItem[]): Promise<void> {
  if (items.length > 0 && !(await putItems(client, work, items)))
    throw new StagingStopped('The import is not held any more.');
}

async function stageArticles(client: Client, work: Staging): Promise<void> {
  let items: StagedItem[] = [];
  let [position, letters] = [0, 0];
  for await (const { line, label, item, issue } of articlesOf(openKeptFile(client, work.id, work.size))) {
    position += 1;
    const outcome = item ? 'waiting' : 'fault';
    const rest = { payload: item, key: null, blocked: false, record: null };
    items.push({ position, line, label, outcome, issues: issue ? [issue] : [], ...rest });
    letters += (item?.body ?? item?.html ?? '').length;
    if (items.length < AT_ONCE && letters < LETTERS) continue;
    await keep(client, work, items);
    items = [];
    letters = 0;
  }
  await keep(client, work, items);
}

interface Batch {
  client: Client;
  work: Staging;
  seen: Set<string>;
}

/** Tells new rows from those that are there, and from those that came earlier in the file. */
async function judge(
  { client, seen }: Batch,
  found: readonly FoundEvent[],
  from: number,
): Promise<StagedItem[]> {
  const keys = found.flatMap(({ key }) => key ?? []);
  const imported = await findImported(client, keys);
  const days = found.map(({ outcome, proposal }) => {
    const date = outcome === 'new' && proposal ? parseEdtfDate(proposal.date) : null;
    return date?.ok ? date.date : null;
  });
  const asked = found.flatMap(({ proposal }, at) => {
    const date = days[at];
    return date && proposal ? [{ title: proposal.title, startsOn: date.startsOn, endsOn: date.endsOn }] : [];
  });
  const same = await findSameEvents(client, asked);
  let next = 0;
  return found.map(({ proposal, ...row }, at) => {
    const sameSlug = days[at] ? (same[next++] ?? null) : null;
    const item = { ...row, position: from + at, payload: proposal, record: null };
    if (row.key === null) return item;
    const drop = (outcome: StagedItem['outcome'], record: string | null): StagedItem => ({
      ...item,
      outcome,
      record,
      payload: null,
      issues: [],
      blocked: false,
    });
    const before = imported.get(row.key);
    if (before) return drop('known', `${before.kind} ${before.record}`);
    if (seen.has(row.key)) return drop('twice', null);
    seen.add(row.key);
    return sameSlug === null ? item : drop('known', `event ${sameSlug}`);
  });
}

async function stageEvents(
  client: Client,
  work: Staging & { mapping: EventMapping },
  tell: TellTitle,
): Promise<void> {
  const known = knowRows(await readKnownRows(client));
  const batch: Batch = { client, work, seen: new Set() };
  let found: FoundEvent[] = [];
  let position = 1;
  const flush = async () => {
    await keep(client, work, await judge(batch, found, position));
    position += found.length;
    found = [];
  };
  for await (const row of eventsOf(openKeptFile(client, work.id, work.size), work.mapping, known, tell)) {
    found.push(row);
    if (found.length === AT_ONCE) await flush();
  }
  await flush();
}

/**
 * Does one step: looks at a file of events (answers its shape), or keeps the rows of a file. Begun anew it forgets what it
 * had. Throws `ImportRefusal` where the file cannot be read, `StagingStopped` where the import is not held any more.
 */
export async function stageImport(client: Client, work: Staging, tell: TellTitle): Promise<FileShape | null> {
  const { kind, mapping } = work;
  if (kind === 'events' && mapping === null) return lookAt(openKeptFile(client, work.id, work.size));
  await clearItems(client, work);
  if (mapping === null) await stageArticles(client, work);
  else await stageEvents(client, { ...work, mapping }, tell);
  await knowItems(client);
  return null;
}

/** The code of a refusal, or null for a fault of ours. */
export const refusalOf = (error: unknown): ImportRefusal | null =>
  error instanceof ImportRefusal ? error : null;
