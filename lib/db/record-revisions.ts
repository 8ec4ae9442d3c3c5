/** What actors and relationships were at each version: written in the transaction of the change, and never changed. */
import {
  type ActorState,
  actorStateSchema,
  type RecordKind,
  type RecordRevision,
  type RelationshipState,
  relationshipStateSchema,
  type StateOf,
} from '@/lib/domain/record-revision';
import type { Queryable, Transaction } from './client';
import { findDeskActor } from './desk-actors';
import { Prisma } from './generated/client';
import { findRelationship } from './relationships';

const SCHEMAS = { actor: actorStateSchema, relationship: relationshipStateSchema };

async function stateNow(
  tx: Transaction,
  kind: RecordKind,
  slug: string,
): Promise<ActorState | RelationshipState | null> {
  const record = kind === 'actor' ? await findDeskActor(tx, slug) : await findRelationship(tx, slug);
  // Picked by the schema, so that what is derived or shown elsewhere is not kept.
  return record && SCHEMAS[kind].parse(record);
}

interface Row {
  id: string;
  version: number;
  at: Date;
  by_id: string | null;
  by: string | null;
}

/** Locks the record, so that what is kept of it is of its version; who only names it goes on publishing meanwhile. */
async function lockRecord(tx: Transaction, kind: RecordKind, slug: string): Promise<Row | null> {
  const table = Prisma.raw(kind);
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.version, r.updated_at AS at, u.id AS by_id, u.name AS by
    FROM ${table} r LEFT JOIN app_user u ON u.id = r.updated_by_id WHERE r.slug = ${slug} FOR NO KEY UPDATE OF r`;
  return row ?? null;
}

interface Kept {
  author: { id: string | null; name: string };
  note: string | null;
  at?: Date;
}

async function keep(tx: Transaction, kind: RecordKind, slug: string, { id, version }: Row, kept: Kept) {
  const snapshot = await stateNow(tx, kind, slug);
  if (snapshot === null) return;
  const { author, note, at } = kept;
  await tx.recordRevision.createMany({
    data: [
      {
        kind,
        recordId: id,
        version,
        snapshot,
        note,
        authorId: author.id,
        author: author.name,
        ...(at && { createdAt: at }),
      },
    ],
    skipDuplicates: true,
  });
}

/**
 * Before a record is changed: keeps what stands, where nothing has kept it yet, as of records that came with the starter
 * data. Locks the record until the transaction ends.
 */
export async function keepVersionBefore(tx: Transaction, kind: RecordKind, slug: string): Promise<void> {
  const row = await lockRecord(tx, kind, slug);
  if (!row) return;
  const kept = await tx.recordRevision.count({ where: { kind, recordId: row.id, version: row.version } });
  if (kept > 0) return;
  await keep(tx, kind, slug, row, {
    author: { id: row.by_id, name: row.by ?? '' },
    note: null,
    at: row.at,
  });
}

/** After a record was made or changed, in the same transaction: keeps what it is now. */
export async function keepVersion(
  tx: Transaction,
  kind: RecordKind,
  slug: string,
  by: { author: { id: string | null; name: string }; note?: string | null },
): Promise<void> {
  const row = await lockRecord(tx, kind, slug);
  if (row) await keep(tx, kind, slug, row, { author: by.author, note: by.note || null });
}

/** The latest `most` versions of a record, the latest first; none where it was never changed. */
export async function listRecordRevisions<Kind extends RecordKind>(
  db: Queryable,
  kind: Kind,
  slug: string,
  most: number,
): Promise<RecordRevision<StateOf[Kind]>[]> {
  const find = { where: { slug }, select: { id: true } };
  const record = kind === 'actor' ? await db.actor.findUnique(find) : await db.relationship.findUnique(find);
  if (!record) return [];
  const rows = await db.recordRevision.findMany({
    where: { kind, recordId: record.id },
    orderBy: { version: 'desc' },
    take: most,
  });
  return rows.map(({ version, author, note, createdAt, snapshot }) => {
    const parsed = SCHEMAS[kind].safeParse(snapshot);
    const state = parsed.success ? (parsed.data as StateOf[Kind]) : null;
    return { version, author, note, createdAt: createdAt.toISOString(), state };
  });
}

/** What a record was at a version; null where nothing readable was kept of it. */
export async function findRecordState<Kind extends RecordKind>(
  db: Queryable,
  kind: Kind,
  slug: string,
  version: number,
): Promise<StateOf[Kind] | null> {
  const find = { where: { slug }, select: { id: true } };
  const record = kind === 'actor' ? await db.actor.findUnique(find) : await db.relationship.findUnique(find);
  if (!record) return null;
  const where = { kind_recordId_version: { kind, recordId: record.id, version } };
  const row = await db.recordRevision.findUnique({ where, select: { snapshot: true } });
  const parsed = SCHEMAS[kind].safeParse(row?.snapshot);
  return parsed.success ? (parsed.data as StateOf[Kind]) : null;
}
