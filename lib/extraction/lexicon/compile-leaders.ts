/** The lists of leaders as persons of the lexicon, with their posts and spellings. */
import type { Entity, Post } from './entity';
import type { Builder } from './lexicon-builder';
import { LEADERS } from './world/leaders';
import { LEADERS_BY_REGION } from './world/leaders/rows';
import { LEADER_NAMES, spelled } from './world/leaders-by-script';
import { LEADERS_OF_THE_2020S } from './world/leaders-of-the-2020s';
import { REGIONAL_LEADERS } from './world/regional-leaders';

/** A term that a list above has already, perhaps with years alone: same office, and times that overlap. */
function sameTerm(a: Post, b: Post): boolean {
  if (a.office !== b.office || a.of !== b.of) return false;
  return (a.from ?? '0') < (b.to ?? '9') && (b.from ?? '0') < (a.to ?? '9');
}

/** "King Hassan II" and "Hassan II" beside "Hassan II of Morocco"; a name of one word needs its title. */
function royalForms(office: string, name: string): string[] {
  if (!/^(King|Queen|Emperor|Pope|Emir|Sultan)$/.test(office)) return [];
  const bare = name.replace(/ of \p{Lu}.*$/u, '').replace(/^Pope /, '');
  const first = bare.replace(/ [IVX]+$/, '');
  return [
    `${office} ${bare}`,
    ...(bare.includes(' ') ? [bare] : []),
    ...(first === bare ? [] : [`${office} ${first}`]),
  ];
}

/** Heads of state and government and chief diplomats whom reports name without their country. */
export function addLeaders(builder: Builder): void {
  // Lists spell one man in more ways than one: who took the same office on the same day is the same.
  const since = new Map<string, Entity>();
  for (const row of [...LEADERS, ...REGIONAL_LEADERS, ...LEADERS_OF_THE_2020S, ...LEADERS_BY_REGION]) {
    const owner = builder.byIso.get(row.of) ?? builder.byName.get(row.of);
    if (owner === undefined)
      throw new Error(`The list of leaders names "${row.of}", which is no state or organisation.`);
    const post = { of: owner.key, office: row.office, from: row.from, to: row.to };
    const term = row.from.length === 10 ? `${row.office}@${owner.key}@${row.from}` : null;
    const there = builder.person(row.name) ?? (term === null ? null : (since.get(term) ?? null));
    if (there !== null) {
      if (term !== null) since.set(term, there);
      if (!there.posts.some((held) => sameTerm(held, post))) {
        (there.posts as Post[]).push(post);
        if (there.actorId !== null) builder.post({ ...there, posts: [post] }, there);
      }
      for (const text of [row.name, ...spelled(row.aliases), ...royalForms(row.office, row.name)])
        if (builder.person(text) !== there) builder.name(there, text);
      continue;
    }
    const cameo = owner.kind === 'state' && owner.cameo !== null ? `${owner.cameo}GOV` : owner.cameo;
    const entity = builder.add({
      key: `person:${row.name}`,
      actorId: null,
      kind: 'person',
      name: row.name,
      country: owner.country,
      cameo,
      party: owner.key,
      posts: [post],
    });
    if (term !== null) since.set(term, entity);
    for (const text of [row.name, ...spelled(row.aliases), ...royalForms(row.office, row.name)])
      builder.name(entity, text);
  }
  for (const entity of builder.entities.values())
    if (entity.kind === 'person' && entity.actorId === null) builder.post(entity);
}

/** Other spellings of people whom the lexicon has. */
export function addLeaderNames(builder: Builder): void {
  for (const [name, spellings] of LEADER_NAMES) {
    const entity = builder.byName.get(name);
    if (entity?.kind === 'person') for (const text of spelled(spellings)) builder.name(entity, text);
  }
}
