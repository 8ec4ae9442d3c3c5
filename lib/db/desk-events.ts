/** Events as the desk sees them: withdrawn ones too, with notes and with who changed what. */
import type { EventDetail, EventRevision } from '@/lib/domain/event';
import type { Queryable } from './client';
import { detailRelations, toDetail } from './events';

export interface DeskRevision extends EventRevision {
  author: string;
  /** What the editor wrote of the change, or null. */
  note: string | null;
}

export interface DeskEvent extends Omit<EventDetail, 'revisions'> {
  id: string;
  revisions: DeskRevision[];
  /** ISO date-time, or null while it is public. */
  withdrawnAt: string | null;
  withdrawReason: string | null;
  /** What readers are told of the withdrawal, or null. */
  withdrawNote: string | null;
  editorNote: string | null;
}

const relations = {
  ...detailRelations,
  revisions: {
    ...detailRelations.revisions,
    select: { version: true, author: true, note: true, correction: true, createdAt: true },
  },
} as const;

/** An event with all that editors see, withdrawn or not; null when there is none. */
export async function findDeskEvent(db: Queryable, slug: string): Promise<DeskEvent | null> {
  const row = await db.event.findUnique({ where: { slug }, include: relations });
  if (!row) return null;
  return {
    ...toDetail(row),
    id: row.id,
    revisions: row.revisions.map((revision) => ({
      ...revision,
      createdAt: revision.createdAt.toISOString(),
    })),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawReason: row.withdrawReason,
    withdrawNote: row.withdrawNote,
    editorNote: row.editorNote,
  };
}
