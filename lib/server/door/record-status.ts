/** With which status the page of a record answers, and from which database the answer is made. */
import { primaryBehind, type Queryable, readersDatabase } from '@/lib/db/client';
import { findPageStatus, RECORD_KINDS, type RecordKind } from '@/lib/db/page-status';
import type { RequestFacts } from '@/lib/request';

type Named = readonly [RecordKind, string];

const RECORD_PAGE = /^\/(actors|events|relationships)\/([^/]+)(?:\/chronology)?$/;
const COMPARE_PAGE = /^\/compare\/([^/]+)\/([^/]+)$/;
/** What else is of one record: its data for programs, its files, its frame. */
const OF_RECORD = /^(?:\/api\/v1)?\/(actors|events|relationships)\/([^/]+)(?:\/|$)/;
const FRAME = /^\/embed\/([^/]+)$/;

/** The records that a path names, and whether the page is theirs. */
function namedIn(path: string): { records: Named[]; isPage: boolean } {
  const [, room, slug] = RECORD_PAGE.exec(path) ?? OF_RECORD.exec(path) ?? [];
  const kind = RECORD_KINDS.find((each) => each === room);
  const compared = COMPARE_PAGE.exec(path)?.slice(1) ?? [];
  const framed = FRAME.exec(path)?.slice(1) ?? [];
  return {
    records: [
      ...(kind && slug ? [[kind, slug] as const] : []),
      ...[...compared, ...framed].map((one) => ['relationships', one] as const),
    ],
    isPage: RECORD_PAGE.test(path) || COMPARE_PAGE.test(path),
  };
}

async function worstOf(db: Queryable, records: readonly Named[]): Promise<number> {
  const all = await Promise.all(records.map(([kind, slug]) => findPageStatus(db, kind, slug)));
  return all.find((status) => status !== 200) ?? 200;
}

/**
 * The status of a record's page where there is none or it was withdrawn, which the page cannot set by itself; else null. A
 * record that the read replica has not got yet is asked of the primary, and all of its answer is then made from there.
 */
export async function statusOfRecord(path: string, facts: RequestFacts): Promise<number | null> {
  const { records, isPage } = namedIn(path);
  const db = readersDatabase();
  const primary = primaryBehind(db);
  if (records.length === 0 || !(isPage || primary)) return null;
  let status = await worstOf(db, records);
  if (status !== 200 && primary) {
    const known = await worstOf(primary, records);
    // Where both know the same the replica goes on: what is nowhere is no way to the primary.
    if (known !== status) facts.isStranger = false;
    status = known;
  }
  return isPage && status !== 200 ? status : null;
}
