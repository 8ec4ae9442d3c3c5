/** What kind of act each event is, for looking over them all. */
import type { EventStatus, EventType } from '@/lib/domain/ontology';
import type { Act } from '@/lib/domain/tone';
import type { Queryable } from './client';

export interface NamedAct extends Act {
  slug: string;
  title: string;
}

/** Every published event, in the order of time. */
export async function listActs(db: Queryable): Promise<NamedAct[]> {
  const rows = await db.event.findMany({
    where: { withdrawnAt: null },
    orderBy: [{ startsOn: 'asc' }, { slug: 'asc' }],
    select: { slug: true, title: true, type: true, status: true, cameo: true },
  });
  return rows.map((row) => ({ ...row, type: row.type as EventType, status: row.status as EventStatus }));
}
