/**
 * What actors, and relationships by their two parties, are called in the languages of the interface. Read by the door for
 * the language of a request and kept in memory, because names are asked for in the midst of drawing; where none is known
 * the canonical name stands.
 */

import { namesOf } from '@/lib/domain/intl';
import { DEFAULT_LANGUAGE, LANGUAGE_FACTS, type Language } from '@/lib/domain/language';
import { titleInNames } from '@/lib/domain/relationship';
import { log } from '@/lib/log';
import { reading as noted } from '@/lib/made-of';
import { currentRequest } from '@/lib/request';
import type { Queryable } from './client';

/** Milliseconds for which what was read counts: editors may have added a name. */
const FRESH = 20_000;
/** Some ten megabytes. */
const MOST_NAMES = 100_000;
const MOST_RELATIONSHIPS = 2_000;

interface Names {
  /** By slug. */
  actors: ReadonlyMap<string, string>;
  /** Of states, bodies and missions by their canonical name in small letters, as offices name them. */
  bodies: ReadonlyMap<string, string>;
  titles: ReadonlyMap<string, string>;
}

interface Kept {
  at: number;
  reading: Promise<void>;
  names: Names;
}

// Next bundles this file several times; what was read is the process's.
const shared = globalThis as { dragomanLocalNames?: Map<Language, Kept> };
shared.dragomanLocalNames ??= new Map();
const kept = shared.dragomanLocalNames;

const isSameMap = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
const isSame = (a: Names, b: Names): boolean =>
  isSameMap(a.actors, b.actors) && isSameMap(a.bodies, b.bodies) && isSameMap(a.titles, b.titles);

/** Of several names in one language the one that was given first, which is the usual one; of a state else that of its code. */
async function readActors(
  db: Queryable,
  language: Language,
): Promise<{ actors: Map<string, string>; bodies: Map<string, string> }> {
  const regions = namesOf(LANGUAGE_FACTS[language].locale, 'region');
  const [states, rows] = await Promise.all([
    db.actor.findMany({
      where: { kind: 'state', country: { not: null }, mergedIntoId: null },
      select: { slug: true, name: true, country: true },
      take: MOST_NAMES,
    }),
    db.$queryRaw<{ slug: string; name: string; kind: string; text: string }[]>`
      SELECT DISTINCT ON (n.actor_id) a.slug, a.name, a.kind, n.text FROM actor_name n JOIN actor a ON a.id = n.actor_id
      WHERE n.language = ${language} AND n.form = 'name' AND NOT n.slip AND a.merged_into_id IS NULL
      ORDER BY n.actor_id, n.id LIMIT ${MOST_NAMES}`,
  ]);
  const bearers = new Map<string, number>();
  for (const { country } of states) bearers.set(country ?? '', (bearers.get(country ?? '') ?? 0) + 1);
  const ofCode = states.flatMap(({ slug, name, country }) => {
    const text = country && bearers.get(country) === 1 ? regions.of(country) : undefined;
    return text ? [{ slug, name, kind: 'state', text }] : [];
  });
  const all = [...ofCode, ...rows];
  return {
    actors: new Map(all.map(({ slug, text }) => [slug, text])),
    bodies: new Map(
      all.flatMap(({ kind, name, text }) => (kind === 'person' ? [] : [[name.toLowerCase(), text] as const])),
    ),
  };
}

async function readTitles(db: Queryable, actors: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const party = { select: { slug: true, name: true } } as const;
  const rows = await db.relationship.findMany({
    select: { slug: true, title: true, actorA: party, actorB: party },
    take: MOST_RELATIONSHIPS,
  });
  return new Map(
    rows.flatMap(({ slug, title, actorA, actorB }) => {
      const own = titleInNames(title, [actorA, actorB], (actor) => actors.get(actor.slug) ?? actor.name);
      return own === null || own === title ? [] : [[slug, own] as const];
    }),
  );
}

/**
 * Reads the names in a language, unless that was done just now. Where the database does not answer, names stay as they are.
 *
 * @param now milliseconds
 */
export async function renewLocalNames(db: Queryable, language: Language, now?: number): Promise<void> {
  if (language === DEFAULT_LANGUAGE) return;
  await noted(
    async () => {
      await renew(db, language, now ?? Date.now());
      return kept.get(language)?.names;
    },
    { isKept: true },
  );
}

function renew(db: Queryable, language: Language, now: number): Promise<void> {
  const last = kept.get(language);
  if (last && now - last.at < FRESH) return last.reading;
  const read = async () => {
    const { actors, bodies } = await readActors(db, language);
    const titles = await readTitles(db, actors);
    const read = { actors, bodies, titles };
    // The same object as long as nothing is new: whatever was made of it holds.
    const names = last && isSame(last.names, read) ? last.names : read;
    kept.set(language, { at: now, reading: Promise.resolve(), names });
  };
  const reading = read().catch((error: unknown) => {
    log().warn({ err: error, language }, 'Names in a language could not be read.');
  });
  const none = { actors: new Map(), bodies: new Map(), titles: new Map() };
  kept.set(language, { at: now, reading, names: last?.names ?? none });
  return reading;
}

const here = () => kept.get(currentRequest()?.language ?? DEFAULT_LANGUAGE)?.names;

/** The name of an actor in the language of the request, or null where none other than the canonical one is known. */
export const localNameOf = (slug: string): string | null => here()?.actors.get(slug) ?? null;

/** As `localNameOf`, of a state, a body or a mission by its canonical name: so a participant names whom they act for. */
export const localNameOfCanonical = (name: string): string | null =>
  here()?.bodies.get(name.toLowerCase()) ?? null;

/** The title of a relationship in the names of its parties in that language, or null. */
export const localTitleOf = (slug: string): string | null => here()?.titles.get(slug) ?? null;

/** What an actor is called on the present page. */
export const actorName = (actor: { slug: string; name: string }): string =>
  localNameOf(actor.slug) ?? actor.name;

/** What a relationship is called on the present page. */
export const relationshipTitle = (relationship: { slug: string; title: string }): string =>
  localTitleOf(relationship.slug) ?? relationship.title;
