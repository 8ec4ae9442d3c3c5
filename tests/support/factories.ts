/** Plain rows for database tests; they never go through workflows. */
import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { fromDay } from '@/lib/db/dates';
import { keepEventWords } from '@/lib/db/event-words';
import type { Prisma } from '@/lib/db/generated/client';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { type EventStatus, type EventType, laneOf } from '@/lib/domain/ontology';

let serial = 0;
const next = (prefix: string) => {
  serial += 1;
  return `${prefix}-${serial}`;
};

export async function makeActor(db: Database, data: Partial<Prisma.ActorUncheckedCreateInput> = {}) {
  const slug = next('actor');
  return db.actor.create({ data: { slug, kind: 'state', name: slug, ...data } });
}

/** A relationship between two new states. */
export async function makeRelationship(db: Database, slug = next('relationship')) {
  const ids = [randomUUID(), randomUUID()].sort();
  for (const id of ids) await makeActor(db, { id });
  const [actorAId = '', actorBId = ''] = ids;
  return db.relationship.create({ data: { slug, title: slug, actorAId, actorBId } });
}

type EventOverrides = Partial<Prisma.EventUncheckedCreateInput> & { edtf?: string };

/** Columns of an event on an EDTF date, by default a meeting of one day. */
export function eventData({ edtf = '2020-09-16', ...rest }: EventOverrides = {}) {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) throw new RangeError(parsed.reason);
  const slug = next('event');
  const type = (rest.type ?? 'meeting') as EventType;
  return {
    slug,
    type,
    lane: laneOf(type, (rest.status ?? 'happened') as EventStatus),
    title: `Event ${slug}`,
    edtf,
    startsOn: fromDay(parsed.date.startsOn),
    endsOn: fromDay(parsed.date.endsOn),
    precision: parsed.date.precision as string,
    ...rest,
  };
}

/** An event, in the relationships given by their ids. */
export async function makeEvent(
  db: Database,
  overrides: EventOverrides = {},
  relationshipIds: string[] = [],
) {
  const event = await db.event.create({ data: eventData(overrides) });
  await db.eventRelationship.createMany({
    data: relationshipIds.map((relationshipId) => ({ eventId: event.id, relationshipId })),
  });
  await keepEventWords(db, [event.id]);
  return event;
}
