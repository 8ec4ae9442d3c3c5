/** What administrators have chosen for the terms of the vocabulary; terms without a row are as the program has them. */
import { DEFAULT_LANGUAGE, LANGUAGES } from '@/lib/domain/language';
import { type ChosenLanes, EVENT_TYPES, type EventType, type Lane, laneOf } from '@/lib/domain/ontology';
import { type Term, type TermChange, termSchema } from '@/lib/domain/vocabulary';
import type { Database, Queryable, Transaction } from './client';

/** All rows, in the order of kind and key. One that the schema does not know any more counts as none, and so does a label. */
export async function listTerms(db: Queryable): Promise<Term[]> {
  const rows = await db.vocabularyTerm.findMany({
    include: { labels: { select: { language: true, label: true }, take: LANGUAGES.length } },
    orderBy: [{ kind: 'asc' }, { key: 'asc' }],
    take: 200,
  });
  return rows.flatMap(({ updatedAt: _at, moving: _moving, labels: stored, ...row }) => {
    const read = (label: string | null, language: string) =>
      termSchema.safeParse({ ...row, label, language });
    const { success, data } = read(null, DEFAULT_LANGUAGE);
    if (!success) return [];
    const { label: _label, language: _language, ...term } = data;
    const known = stored.flatMap(({ label, language }) => read(label, language).data ?? []);
    return [{ ...term, labels: Object.fromEntries(known.map((one) => [one.language, one.label])) }];
  });
}

/** Nobody else changes the vocabulary until this transaction ends, so that no two terms are called the same. */
export async function holdVocabulary(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('vocabulary', 0))`;
}

/**
 * Saves over the version that was seen; false where it is another by now. The label is that of its language alone. `moves`:
 * the events of the type are to go to another lane.
 */
export async function saveTerm(
  tx: Transaction,
  { version, kind, key, label, language, ...chosen }: TermChange,
  moves: boolean,
): Promise<boolean> {
  const moving = moves ? { moving: true } : {};
  const { count } =
    version === 0
      ? await tx.vocabularyTerm.createMany({
          data: [{ kind, key, ...chosen, ...moving }],
          skipDuplicates: true,
        })
      : await tx.vocabularyTerm.updateMany({
          where: { kind, key, version },
          data: { ...chosen, ...moving, version: { increment: 1 } },
        });
  if (count === 0) return false;
  const own = { kind, key, language };
  if (label === null) await tx.vocabularyLabel.deleteMany({ where: own });
  else
    await tx.vocabularyLabel.upsert({
      where: { kind_key_language: own },
      create: { ...own, label },
      update: { label },
    });
  return true;
}

/** The lanes that were chosen for types. */
export async function findChosenLanes(db: Queryable): Promise<ChosenLanes> {
  const rows = await db.vocabularyTerm.findMany({
    where: { kind: 'type', lane: { not: null } },
    select: { key: true, lane: true },
  });
  return Object.fromEntries(rows.map(({ key, lane }) => [key, lane as Lane]));
}

/** The lane on which the events of a type are to stand now. */
async function wantedLane(db: Queryable, type: EventType): Promise<Lane> {
  return laneOf(type, 'planned', await findChosenLanes(db));
}

/**
 * Puts at most `most` events of a type onto the lane that is chosen for it now, but for what was suspended, which is a
 * decision; answers how many. Those that somebody writes in this moment are passed over.
 */
export async function moveToLane(db: Database, type: EventType, most: number): Promise<number> {
  return db.$transaction(async (tx) => {
    const lane = await wantedLane(tx, type);
    return tx.$executeRaw`UPDATE event SET lane = ${lane} WHERE id IN (SELECT id FROM event
      WHERE type = ${type} AND lane <> ${lane} AND NOT (type = 'cancelled' AND status = 'happened')
      ORDER BY id LIMIT ${most} FOR UPDATE SKIP LOCKED)`;
  });
}

/**
 * At the end of a transaction that may have taken longer than a minute, and wrote events onto the lanes that were chosen when it
 * began: those of types of which another was chosen meanwhile are moved as soon as they are there.
 */
export async function followLanes(tx: Transaction, before: ChosenLanes): Promise<void> {
  const now = await findChosenLanes(tx);
  const changed = EVENT_TYPES.filter(
    (type) => laneOf(type, 'planned', now) !== laneOf(type, 'planned', before),
  );
  await tx.vocabularyTerm.updateMany({
    where: { kind: 'type', key: { in: changed } },
    data: { moving: true, updatedAt: new Date() },
  });
}

/** How many events of a type stand on another lane than is chosen for it. */
export async function countAstray(db: Queryable, type: EventType): Promise<number> {
  const lane = await wantedLane(db, type);
  const suspended = { type: 'cancelled', status: 'happened' };
  return db.event.count({ where: { type, lane: { not: lane }, NOT: suspended } });
}

/** The types of which events may still have to move. */
export async function listMoving(db: Queryable): Promise<EventType[]> {
  const rows = await db.vocabularyTerm.findMany({ where: { moving: true }, select: { key: true } });
  return EVENT_TYPES.filter((type) => rows.some(({ key }) => key === type));
}

/**
 * Whoever began to write an event before the choice was made has ended a minute later (no request may take as long); what
 * was chosen before that, and has no event astray, has been moved whole.
 */
export async function endMove(db: Queryable, type: EventType): Promise<void> {
  const seen = new Date(Date.now() - 60_000);
  await db.vocabularyTerm.updateMany({
    where: { kind: 'type', key: type, moving: true, updatedAt: { lt: seen } },
    data: { moving: false },
  });
}

export interface TypeUse {
  type: EventType;
  events: number;
  /** CAMEO codes of its events, the most frequent first, at most eight. */
  codes: { code: string; events: number }[];
}

const MOST_CODES = 8;

/** How the types are used in the record, and with which CAMEO codes. */
export async function listTypeUse(db: Queryable): Promise<TypeUse[]> {
  const rows = await db.$queryRaw<{ type: EventType; code: string | null; events: number }[]>`
    SELECT type, cameo AS code, count(*)::int AS events FROM event WHERE withdrawn_at IS NULL
    GROUP BY 1, 2 ORDER BY 3 DESC, 2`;
  const found = new Map<EventType, TypeUse>();
  for (const { type, code, events } of rows) {
    const use = found.get(type) ?? { type, events: 0, codes: [] };
    use.events += events;
    if (code !== null && use.codes.length < MOST_CODES) use.codes.push({ code, events });
    found.set(type, use);
  }
  return [...found.values()];
}
