/** Rows of files on their way into the record. */
import type { ItemIssue, ItemOutcome } from '@/lib/domain/import';
import type { Queryable } from './client';

export interface WaitingItem {
  position: number;
  line: number;
  payload: unknown;
  key: string | null;
}

type Row = Omit<WaitingItem, 'payload'> & { payload: string | null };

// Prisma takes longer to parse what stands in them than PostgreSQL to find them.
const parsed = (rows: readonly Row[]): WaitingItem[] =>
  rows.map((row) => ({
    ...row,
    payload: row.payload === null ? null : (JSON.parse(row.payload) as unknown),
  }));

/** The next rows of events that have not come in yet, behind a position. */
export async function listWaitingRows(
  db: Queryable,
  importId: string,
  { after, take, blockedToo }: { after: number; take: number; blockedToo: boolean },
): Promise<WaitingItem[]> {
  return parsed(
    await db.$queryRaw<Row[]>`
      SELECT position, line, payload::text AS payload, key FROM import_item
      WHERE import_id = ${importId}::uuid AND outcome = 'new' AND position > ${after}
        AND (${blockedToo} OR NOT blocked)
      ORDER BY position LIMIT ${take}`,
  );
}

/** The next articles that wait behind a position: as many as have so many letters together, one at least. */
export async function listWaitingArticles(
  db: Queryable,
  importId: string,
  { after, take, letters }: { after: number; take: number; letters: number },
): Promise<WaitingItem[]> {
  return parsed(
    await db.$queryRaw<Row[]>`
      SELECT position, line, payload, key FROM (
        SELECT *, sum(length(payload)) OVER (ORDER BY position) AS letters, row_number() OVER (ORDER BY position) AS turn
        FROM (
          SELECT position, line, payload::text AS payload, key FROM import_item
          WHERE import_id = ${importId}::uuid AND outcome = 'waiting' AND position > ${after}
          ORDER BY position LIMIT ${take}
        ) AS next
      ) AS counted
      WHERE letters <= ${letters} OR turn = 1 ORDER BY position`,
  );
}

export interface SettledItem {
  position: number;
  outcome: ItemOutcome;
  record: string | null;
  issues: readonly ItemIssue[];
}

/** Notes what became of articles that waited; answers of how many: of others it is known already. */
export async function settleItems(
  db: Queryable,
  importId: string,
  items: readonly SettledItem[],
): Promise<number> {
  if (items.length === 0) return 0;
  return db.$executeRaw`
    UPDATE import_item AS i SET outcome = s.outcome, record = s.record, issues = s.issues, payload = NULL
    FROM json_to_recordset(${JSON.stringify(items)}::json) AS s (position int, outcome text, record text, issues json)
    WHERE i.import_id = ${importId}::uuid AND i.position = s.position AND i.outcome = 'waiting'`;
}
