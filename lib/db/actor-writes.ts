/** Actors written: added and changed with their names and posts. Each runs in the caller's transaction. */
import type { ActorKind } from '@/lib/domain/actor';
import type { ActorInput } from '@/lib/domain/actor-detail';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { ActorReference } from '@/lib/domain/event';
import { foldName } from '@/lib/domain/fold-name';
import { asReadLatin, LATIN_TWINS, TWIN_LETTERS } from '@/lib/domain/look-alike';
import { freeSlug, slugOf } from '@/lib/domain/slug';
import { referenceColumns, toReference } from './actor-reference';
import type { Transaction } from './client';
import { fromDay } from './dates';
import { newId } from './ids';

export type ActorWriteResult =
  | { ok: true; slug: string; version: number }
  /**
   * `taken`: the slug asked for exists; `missing`: no such actor; `conflict`: saved by another since the version
   * seen; `post`: what is wrong with the post at `index`.
   */
  | { ok: false; reason: 'taken' | 'missing' }
  | { ok: false; reason: 'conflict' }
  | { ok: false; reason: 'post'; index: number; message: string };

type Post = ActorInput['posts'][number];

/** Outer bounds of a tenure as dates. The expressions have been parsed by `postInputSchema`. */
function bounds({ from, to }: Pick<Post, 'from' | 'to'>): { startsOn: Date | null; endsOn: Date | null } {
  const [start, end] = [from, to].map((edtf) => (edtf ? parseEdtfDate(edtf) : null));
  return {
    startsOn: start?.ok ? fromDay(start.date.startsOn) : null,
    endsOn: end?.ok ? fromDay(end.date.endsOn) : null,
  };
}

function nameRows(actorId: string, { name, names, slips }: ActorInput) {
  const all = [
    { text: name, language: 'en', form: 'name', slip: false },
    ...names.map((each) => ({ ...each, slip: false })),
    ...slips.map((each) => ({ ...each, form: 'name', slip: true })),
  ];
  // A name given twice, or the canonical one again, is one name.
  const unique = new Map(
    all.toReversed().map((each) => [`${each.form}\n${each.language}\n${each.text}`, each]),
  );
  return [...unique.values()].toReversed().map((each) => ({
    ...each,
    id: newId(),
    actorId,
    folded: foldName(each.text),
  }));
}

async function findPostProblem(
  tx: Transaction,
  actorId: string,
  posts: readonly Post[],
): Promise<{ problem: ActorWriteResult | null; organisations: Map<string, string> }> {
  const slugs = [...new Set(posts.map((post) => post.organisation))];
  const rows = await tx.actor.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true, mergedIntoId: true },
  });
  // A post in one that was merged is a post in the one that it is now.
  const organisations = new Map(rows.map((row) => [row.slug, row.mergedIntoId ?? row.id]));
  for (const [index, post] of posts.entries()) {
    const organisationId = organisations.get(post.organisation);
    const { startsOn, endsOn } = bounds(post);
    const message = !organisationId
      ? `There is no actor "${post.organisation}".`
      : organisationId === actorId
        ? 'An actor holds no post in itself.'
        : startsOn && endsOn && endsOn < startsOn
          ? `The post ends (${post.to}) before it starts (${post.from}).`
          : null;
    if (message) return { problem: { ok: false, reason: 'post', index, message }, organisations };
  }
  return { problem: null, organisations };
}

type PostKey = { organisationId: string; office: string; fromEdtf: string | null; toEdtf: string | null };

const keyOf = ({ organisationId, office, fromEdtf, toEdtf }: PostKey) =>
  JSON.stringify([organisationId, office, fromEdtf, toEdtf]);

/** Posts of the world lists that the actor has; as they are, nobody has confirmed them. */
async function referencePosts(tx: Transaction, actorId: string): Promise<Set<string>> {
  const rows = await tx.affiliation.findMany({ where: { actorId, origin: 'reference' } });
  return new Set(rows.map(keyOf));
}

/** `unconfirmed`: keys of posts of the world lists, which stay such until somebody confirms them or names a page. */
async function writePosts(
  tx: Transaction,
  actorId: string,
  posts: readonly Post[],
  organisations: ReadonlyMap<string, string>,
  unconfirmed: ReadonlySet<string> = new Set(),
): Promise<void> {
  const rows = posts.map((post) => ({
    id: newId(),
    actorId,
    organisationId: organisations.get(post.organisation) ?? '',
    office: post.office,
    fromEdtf: post.from,
    toEdtf: post.to,
    ...bounds(post),
    confirmed: post.confirmed,
    sourceUrl: post.sourceUrl || null,
    note: post.note || null,
  }));
  // Two bodies of which one was merged into the other meanwhile are one: so are the posts in them. The better known stays.
  const known = ({ confirmed, sourceUrl }: (typeof rows)[number]) =>
    Number(confirmed) + Number(sourceUrl !== null);
  const once = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const there = once.get(keyOf(row));
    if (!there || known(row) > known(there)) once.set(keyOf(row), row);
  }
  await tx.affiliation.createMany({
    data: [...once.values()].map((row) => {
      const reference = unconfirmed.has(keyOf(row)) && !row.confirmed && row.sourceUrl === null;
      return { ...row, origin: reference ? 'reference' : 'curated' };
    }),
  });
}

const columns = ({ kind, name, country, cameoCode, wikidata, description, note }: ActorInput) => ({
  kind,
  name,
  country,
  cameoCode,
  wikidata,
  description: description || null,
  note: note || null,
  // Whoever saves an actor has looked at it.
  origin: 'curated',
});

/**
 * Actors of a kind that bear a name, misspellings aside. Until the transaction ends nobody else can ask the same,
 * so that of two who add a namesake at once the second is told.
 */
export async function lockNamesakes(
  tx: Transaction,
  kind: ActorKind,
  name: string,
): Promise<ActorReference[]> {
  const alike = asReadLatin(name);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind} ${alike}`}, 0))`;
  // What stands there may be the one with the foreign letters: all names are read as they look.
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT a.id::text AS id, a.slug FROM actor a JOIN actor_name n ON n.actor_id = a.id
    WHERE a.kind = ${kind} AND n.form = 'name' AND NOT n.slip
      AND (n.folded = ${foldName(name)} OR translate(n.folded, ${TWIN_LETTERS}, ${LATIN_TWINS}) = ${alike})
    ORDER BY a.slug LIMIT 10`;
  const rows = await tx.actor.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: { slug: 'asc' },
    select: referenceColumns,
  });
  return rows.map(toReference);
}

/** How often another address is tried when two actors get the same one at the same moment. */
const ATTEMPTS = 5;

/** Adds an actor; without a slug one is made of the name. */
export async function createActor(
  tx: Transaction,
  input: ActorInput,
  updatedById: string | null = null,
): Promise<ActorWriteResult> {
  const base = input.slug ?? (slugOf(input.name) || input.kind);
  const id = newId();
  const { problem, organisations } = await findPostProblem(tx, id, input.posts);
  if (problem) return problem;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const near = await tx.actor.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
    const taken = new Set(near.map((row) => row.slug));
    if (input.slug && taken.has(input.slug)) break;
    const slug = freeSlug(base, taken);
    const data = [{ id, slug, ...columns(input), updatedById }];
    const { count } = await tx.actor.createMany({ data, skipDuplicates: true });
    // Another took the address between the two statements: the next one is tried.
    if (count === 0) continue;
    await tx.actorName.createMany({ data: nameRows(id, input) });
    await writePosts(tx, id, input.posts, organisations);
    return { ok: true, slug, version: 1 };
  }
  return { ok: false, reason: 'taken' };
}

/**
 * Makes an actor what the input says over the version seen, names and posts included; the slug stays. One of the world
 * lists is confirmed by that; its posts are each by themselves.
 */
export async function updateActor(
  tx: Transaction,
  slug: string,
  seen: number,
  input: ActorInput,
  updatedById: string | null = null,
): Promise<ActorWriteResult> {
  const actor = await tx.actor.findUnique({ where: { slug, mergedIntoId: null }, select: { id: true } });
  if (!actor) return { ok: false, reason: 'missing' };
  const { id } = actor;
  const { problem, organisations } = await findPostProblem(tx, id, input.posts);
  if (problem) return problem;
  // Takes the row's lock, so that a second save of the same version waits and then loses.
  const { count } = await tx.actor.updateMany({
    where: { id, version: seen, mergedIntoId: null },
    data: { ...columns(input), version: { increment: 1 }, updatedAt: new Date(), updatedById },
  });
  if (count === 0) return { ok: false, reason: 'conflict' };
  await tx.actorName.deleteMany({ where: { actorId: id } });
  await tx.actorName.createMany({ data: nameRows(id, input) });
  const unconfirmed = await referencePosts(tx, id);
  await tx.affiliation.deleteMany({ where: { actorId: id } });
  await writePosts(tx, id, input.posts, organisations, unconfirmed);
  return { ok: true, slug, version: seen + 1 };
}
