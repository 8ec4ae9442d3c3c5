/** The actors of the starter data: added where missing, brought up to date where no editor has touched them. */
import type { NameForm, Origin } from '@/lib/domain/actor';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { foldName } from '@/lib/domain/fold-name';
import type { Transaction } from './client';
import { fromDay } from './dates';
import { idOfName, newId } from './ids';
import { type SeedActor, SeedError } from './seed-actor-row';

/** The slug in the database of an actor that the files call so: the editors' own, or the one it was merged into. */
type SlugOf = (slug: string) => string;

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

const columnsOf = ({ kind, name, country, cameoCode, description, note, origin }: SeedActor) => ({
  kind,
  name,
  country,
  cameoCode,
  origin,
  description: description ?? null,
  note: note ?? null,
});

function namesOf({ name, aliases }: SeedActor) {
  const all = [{ value: name, lang: 'en', kind: undefined, form: 'name' as NameForm }, ...aliases];
  const unique = new Map(all.toReversed().map((each) => [`${each.form}\n${each.lang}\n${each.value}`, each]));
  return [...unique.values()].toReversed().map(({ value, lang, kind, form }) => ({
    text: value,
    language: lang,
    slip: kind !== undefined,
    form: form as string,
  }));
}

/** Posts in those that stand; one in oneself, and one that is there already, is none, as when the two were merged. */
function postsOf(actor: SeedActor, slugOf: SlugOf) {
  const posts = filePosts(actor);
  const key = (of: string, post: (typeof posts)[number]) =>
    JSON.stringify([of, post.office, post.fromEdtf, post.toEdtf]);
  const known = new Set(posts.filter(({ of }) => slugOf(of) === of).map((post) => key(post.of, post)));
  return posts.flatMap((post) => {
    const of = slugOf(post.of);
    if (of === post.of) return [post];
    if (of === actor.id || known.has(key(of, post))) return [];
    known.add(key(of, post));
    return [{ ...post, of }];
  });
}

function filePosts({ id, affiliations }: SeedActor) {
  return affiliations.map((post) => {
    const { startsOn, endsOn } = seedBounds(post.from, post.to);
    if (startsOn && endsOn && endsOn < startsOn)
      throw new SeedError(`actors, "${id}", field affiliations: "${post.role}" ends before it starts.`);
    return {
      of: post.of,
      office: post.role,
      fromEdtf: post.from,
      toEdtf: post.to,
      startsOn: startsOn && fromDay(startsOn),
      endsOn: endsOn && fromDay(endsOn),
      confirmed: post.confidence === 'confirmed-in-source',
      origin: post.origin as string,
      sourceUrl: post.sourceUrl ?? null,
      note: post.note ?? null,
    };
  });
}

async function writeAround(tx: Transaction, actors: readonly SeedActor[], slugOf: SlugOf): Promise<void> {
  const rows = await tx.actor.findMany({ select: { id: true, slug: true } });
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  const idOf = (slug: string) => ids.get(slug) ?? '';
  await tx.actorName.createMany({
    data: actors.flatMap((actor) =>
      namesOf(actor).map((name) => ({
        ...name,
        id: newId(),
        actorId: idOf(actor.id),
        folded: foldName(name.text),
      })),
    ),
  });
  await tx.affiliation.createMany({
    data: actors.flatMap((actor) =>
      postsOf(actor, slugOf).map(({ of, ...post }) => ({
        ...post,
        id: newId(),
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
  posts: ReturnType<typeof filePosts>,
): string {
  const name = names.map(({ text, language, slip, form }) => JSON.stringify([text, language, slip, form]));
  const post = posts.map(({ of, office, fromEdtf, toEdtf, confirmed, origin, sourceUrl, note }) =>
    JSON.stringify([of, office, fromEdtf, toEdtf, confirmed, origin, sourceUrl, note]),
  );
  const { kind, country, cameoCode, description, note, origin } = columns;
  return JSON.stringify([
    kind,
    columns.name,
    country,
    cameoCode,
    description,
    note,
    origin,
    name.sort(),
    post.sort(),
  ]);
}

interface Stored {
  id: string;
  digest: string;
  /** Its kind and each of its names, folded. */
  names: string[];
  /** The slug of the actor that it was merged into, or null. */
  mergedInto: string | null;
}

const nameKey = (kind: string, name: string) => `${kind} ${foldName(name)}`;

async function storedActors(tx: Transaction): Promise<Map<string, Stored>> {
  const rows = await tx.actor.findMany({
    include: {
      names: true,
      posts: { include: { organisation: { select: { slug: true } } } },
      mergedInto: { select: { slug: true } },
    },
  });
  return new Map(
    rows.map((row) => {
      const posts = row.posts.map(({ organisation, ...post }) => ({ ...post, of: organisation.slug }));
      const columns = { ...row, kind: row.kind as SeedActor['kind'], origin: row.origin as Origin };
      const names = row.names
        .filter(({ form }) => form === 'name')
        .map(({ text }) => nameKey(row.kind, text));
      const mergedInto = row.mergedInto?.slug ?? null;
      return [row.slug, { id: row.id, digest: digestOf(columns, row.names, posts), names, mergedInto }];
    }),
  );
}

/**
 * Rows of the world lists of which editors have an actor of their own, by name and kind: slug in the list → theirs.
 * What they wrote counts, and posts in it are posts in theirs.
 */
function ownOfEditors(
  fresh: readonly SeedActor[],
  stored: ReadonlyMap<string, Stored>,
  files: ReadonlySet<string>,
): Map<string, string> {
  const theirs = new Map<string, string>();
  for (const [slug, { names }] of stored)
    if (!files.has(slug)) for (const name of names) theirs.set(name, slug);
  return new Map(
    fresh.flatMap(({ id, kind, name, origin }) => {
      const slug = origin === 'reference' ? theirs.get(nameKey(kind, name)) : undefined;
      return slug === undefined ? [] : [[id, slug] as const];
    }),
  );
}

/** An actor of the world lists has the same key in every database. */
function idOfActor({ id, origin }: SeedActor): string {
  return origin === 'reference' ? idOfName(`actor ${id}`) : newId();
}

/** Adds the actors that are missing and renews those whose row only this program has written. */
export async function seedActors(tx: Transaction, actors: readonly SeedActor[]): Promise<SeedOutcome> {
  const stored = await storedActors(tx);
  const missing = actors.filter(({ id }) => !stored.has(id));
  const own = ownOfEditors(missing, stored, new Set(actors.map(({ id }) => id)));
  const slugOf = (slug: string) => own.get(slug) ?? stored.get(slug)?.mergedInto ?? slug;
  const fresh = missing.filter(({ id }) => !own.has(id));
  const changed = actors.filter((actor) => {
    const digest = stored.get(actor.id)?.digest;
    return (
      digest !== undefined && digest !== digestOf(columnsOf(actor), namesOf(actor), postsOf(actor, slugOf))
    );
  });
  const touched = await tx.auditEntry.findMany({
    where: { subject: 'actor', subjectId: { in: changed.map(({ id }) => id) } },
    select: { subjectId: true },
  });
  const edited = new Set(touched.map((row) => row.subjectId));
  const renewed = changed.filter(({ id }) => !edited.has(id));
  await tx.actor.createMany({
    data: fresh.map((actor) => ({ id: idOfActor(actor), slug: actor.id, ...columnsOf(actor) })),
  });
  for (const actor of renewed) {
    // The time tells the lexicon that names or posts have changed.
    const data = { ...columnsOf(actor), updatedAt: new Date(), version: { increment: 1 } };
    await tx.actor.update({ where: { slug: actor.id }, data });
  }
  const actorId = { in: renewed.map(({ id }) => stored.get(id)?.id ?? '') };
  await tx.actorName.deleteMany({ where: { actorId } });
  await tx.affiliation.deleteMany({ where: { actorId } });
  await writeAround(tx, [...fresh, ...renewed], slugOf);
  return {
    added: fresh.length,
    renewed: renewed.length,
    kept: [...changed.filter(({ id }) => edited.has(id)).map(({ id }) => id), ...own.values()],
  };
}
