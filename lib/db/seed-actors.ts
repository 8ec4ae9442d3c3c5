/** The actors of the starter data: added where missing, brought up to date where no editor has touched them. */
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { foldName } from '@/lib/domain/fold-name';
import type { Transaction } from './client';
import { fromDay } from './dates';
import { newId } from './ids';
import { type SeedActor, SeedError } from './seed-files';

/** What a run did with the rows of one file. */
export interface SeedOutcome {
  added: number;
  /** Brought up to date. */
  renewed: number;
  /** Slugs of rows that the files tell otherwise, left as editors made them. */
  kept: string[];
}

/** Outer bounds of a span from one EDTF date to another; null where there is none. */
export function seedBounds(from: string | null, to: string | null) {
  const start = from ? parseEdtfDate(from) : null;
  const end = to ? parseEdtfDate(to) : null;
  return {
    startsOn: start?.ok ? start.date.startsOn : null,
    endsOn: end?.ok ? end.date.endsOn : null,
  };
}

const columnsOf = ({ kind, name, country, cameoCode, description, note }: SeedActor) => ({
  kind,
  name,
  country,
  cameoCode,
  description: description ?? null,
  note: note ?? null,
});

function namesOf({ name, aliases }: SeedActor) {
  const all = [{ value: name, lang: 'en', kind: undefined }, ...aliases];
  const unique = new Map(all.toReversed().map((each) => [`${each.lang}\n${each.value}`, each]));
  return [...unique.values()].toReversed().map(({ value, lang, kind }) => ({
    text: value,
    language: lang,
    slip: kind !== undefined,
  }));
}

function postsOf({ id, affiliations }: SeedActor) {
  return affiliations.map((post) => {
    const { startsOn, endsOn } = seedBounds(post.from, post.to);
    if (startsOn && endsOn && endsOn < startsOn)
      throw new SeedError(`actors.json, "${id}", field affiliations: "${post.role}" ends before it starts.`);
    return {
      of: post.of,
      office: post.role,
      fromEdtf: post.from,
      toEdtf: post.to,
      startsOn: startsOn && fromDay(startsOn),
      endsOn: endsOn && fromDay(endsOn),
      confirmed: post.confidence === 'confirmed-in-source',
      sourceUrl: post.sourceUrl ?? null,
      note: post.note ?? null,
    };
  });
}

async function writeAround(tx: Transaction, actors: readonly SeedActor[]): Promise<void> {
  const rows = await tx.actor.findMany({ select: { id: true, slug: true } });
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  const idOf = (slug: string) => ids.get(slug) ?? '';
  await tx.actorName.createMany({
    data: actors.flatMap((actor) =>
      namesOf(actor).map((name) => ({ ...name, actorId: idOf(actor.id), folded: foldName(name.text) })),
    ),
  });
  await tx.affiliation.createMany({
    data: actors.flatMap((actor) =>
      postsOf(actor).map(({ of, ...post }) => ({
        ...post,
        actorId: idOf(actor.id),
        organisationId: idOf(of),
      })),
    ),
  });
}

/** One text of all that the file tells of an actor, in an order that does not depend on the database. */
function digestOf(
  columns: ReturnType<typeof columnsOf>,
  names: ReturnType<typeof namesOf>,
  posts: ReturnType<typeof postsOf>,
): string {
  const name = names.map(({ text, language, slip }) => JSON.stringify([text, language, slip]));
  const post = posts.map(({ of, office, fromEdtf, toEdtf, confirmed, sourceUrl, note }) =>
    JSON.stringify([of, office, fromEdtf, toEdtf, confirmed, sourceUrl, note]),
  );
  const { kind, country, cameoCode, description, note } = columns;
  return JSON.stringify([
    kind,
    columns.name,
    country,
    cameoCode,
    description,
    note,
    name.sort(),
    post.sort(),
  ]);
}

async function storedDigests(tx: Transaction): Promise<Map<string, { id: string; digest: string }>> {
  const rows = await tx.actor.findMany({
    include: { names: true, posts: { include: { organisation: { select: { slug: true } } } } },
  });
  return new Map(
    rows.map((row) => {
      const posts = row.posts.map(({ organisation, ...post }) => ({ ...post, of: organisation.slug }));
      const columns = { ...row, kind: row.kind as SeedActor['kind'] };
      return [row.slug, { id: row.id, digest: digestOf(columns, row.names, posts) }];
    }),
  );
}

/** Adds the actors that are missing and renews those whose row only this program has written. */
export async function seedActors(tx: Transaction, actors: readonly SeedActor[]): Promise<SeedOutcome> {
  const stored = await storedDigests(tx);
  const fresh = actors.filter(({ id }) => !stored.has(id));
  const changed = actors.filter((actor) => {
    const digest = stored.get(actor.id)?.digest;
    return digest !== undefined && digest !== digestOf(columnsOf(actor), namesOf(actor), postsOf(actor));
  });
  const touched = await tx.auditEntry.findMany({
    where: { subject: 'actor', subjectId: { in: changed.map(({ id }) => id) } },
    select: { subjectId: true },
  });
  const edited = new Set(touched.map((row) => row.subjectId));
  const renewed = changed.filter(({ id }) => !edited.has(id));
  await tx.actor.createMany({
    data: fresh.map((actor) => ({ id: newId(), slug: actor.id, ...columnsOf(actor) })),
  });
  for (const actor of renewed) {
    // The time tells the lexicon that names or posts have changed.
    const data = { ...columnsOf(actor), updatedAt: new Date(), version: { increment: 1 } };
    await tx.actor.update({ where: { slug: actor.id }, data });
  }
  const actorId = { in: renewed.map(({ id }) => stored.get(id)?.id ?? '') };
  await tx.actorName.deleteMany({ where: { actorId } });
  await tx.affiliation.deleteMany({ where: { actorId } });
  await writeAround(tx, [...fresh, ...renewed]);
  return {
    added: fresh.length,
    renewed: renewed.length,
    kept: changed.filter(({ id }) => edited.has(id)).map(({ id }) => id),
  };
}
