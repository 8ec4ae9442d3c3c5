/** What the subjects of the record are called now. */
import { listOpenings } from './articles';
import type { AuditLine } from './audit-list';
import type { Queryable } from './client';

type Subject = Pick<AuditLine, 'subject' | 'subjectId'>;
type Named = readonly { key: string; name: string | null }[];

const isUuid = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);

const LOOKUPS: Record<string, (db: Queryable, keys: string[]) => Promise<Named>> = {
  event: async (db, slugs) =>
    (await db.event.findMany({ where: { slug: { in: slugs } }, select: { slug: true, title: true } })).map(
      ({ slug, title }) => ({ key: slug, name: title }),
    ),
  actor: async (db, slugs) =>
    (await db.actor.findMany({ where: { slug: { in: slugs } }, select: { slug: true, name: true } })).map(
      ({ slug, name }) => ({ key: slug, name }),
    ),
  relationship: async (db, slugs) =>
    (
      await db.relationship.findMany({ where: { slug: { in: slugs } }, select: { slug: true, title: true } })
    ).map(({ slug, title }) => ({ key: slug, name: title })),
  draft: async (db, ids) =>
    (
      await db.draft.findMany({
        where: { id: { in: ids.filter(isUuid) } },
        select: { id: true, title: true },
      })
    ).map(({ id, title }) => ({ key: id, name: title })),
  article: async (db, ids) => {
    const where = { id: { in: ids.filter(isUuid) } };
    const rows = await db.article.findMany({ where, select: { id: true, title: true } });
    const openings = await listOpenings(
      db,
      rows.flatMap(({ id, title }) => (title === null ? id : [])),
    );
    return rows.map(({ id, title }) => ({ key: id, name: title ?? openings.get(id) ?? null }));
  },
  feed: async (db, ids) =>
    (
      await db.feed.findMany({
        where: { id: { in: ids.filter(isUuid) } },
        select: { id: true, title: true, url: true },
      })
    ).map(({ id, title, url }) => ({ key: id, name: title ?? url })),
  invitation: async (db, ids) =>
    (
      await db.oneTimeLink.findMany({
        where: { id: { in: ids.filter(isUuid) } },
        select: { id: true, email: true },
      })
    ).map(({ id, email }) => ({ key: id, name: email })),
  user: async (db, ids) =>
    (await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })).map(
      ({ id, name }) => ({ key: id, name }),
    ),
};

export const keyOfSubject = ({ subject, subjectId }: Subject): string => `${subject}:${subjectId}`;

/** Names by `keyOfSubject`, '' where it has none; what is not there any more, or never had a name, is not in it. */
export async function nameSubjects(
  db: Queryable,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [subject, lookUp] of Object.entries(LOOKUPS)) {
    const ids = [
      ...new Set(subjects.filter((one) => one.subject === subject).map(({ subjectId }) => subjectId)),
    ];
    if (ids.length === 0) continue;
    for (const { key, name } of await lookUp(db, ids))
      names.set(keyOfSubject({ subject, subjectId: key }), name ?? '');
  }
  return names;
}
