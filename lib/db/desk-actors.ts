/** Actors as the desk's form sees them: with notes and with misspellings. */
import type { NameForm, Origin } from '@/lib/domain/actor';
import type { DeskActor } from '@/lib/domain/actor-detail';
import { referenceColumns, toReference } from './actor-reference';
import { latestFirst, toPost } from './actors';
import type { Queryable } from './client';

/** An actor with all that editors see; null when there is none. */
export async function findDeskActor(db: Queryable, slug: string): Promise<DeskActor | null> {
  const row = await db.actor.findUnique({
    where: { slug },
    include: {
      names: { orderBy: [{ language: 'asc' }, { id: 'asc' }], take: 200 },
      posts: {
        orderBy: [...latestFirst],
        take: 200,
        include: { organisation: { select: referenceColumns } },
      },
    },
  });
  if (!row) return null;
  const names = (slip: boolean) =>
    row.names
      .filter((name) => name.slip === slip)
      .map(({ text, language, form }) => ({ text, language, form: form as NameForm }));
  return {
    ...toReference(row),
    names: names(false),
    slips: names(true).map(({ text, language }) => ({ text, language })),
    posts: row.posts.map((post) => ({
      ...toPost(post),
      organisation: toReference(post.organisation),
      note: post.note,
      origin: post.origin as Origin,
    })),
    origin: row.origin as Origin,
    description: row.description,
    note: row.note,
    wikidata: row.wikidata,
    cameoCode: row.cameoCode,
  };
}
