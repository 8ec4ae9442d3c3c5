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

/** Offices that one person holds at a time. */
const SINGLE =
  /^(President|Prime Minister|Chancellor|Minister of Foreign Affairs|Secretary of State|King|Queen|Emir|Emperor|Sultan|Pope)$/;

/** Offices that two people claimed at once: from both sides, the lists are right. */
const DISPUTED = new Set(['Laurent Gbagbo+Alassane Ouattara', 'Didier Ratsiraka+Marc Ravalomanana']);

const MONTH = 31 * 24 * 3600 * 1000;

/** A full day's time; a year or month alone tells no overlap of days. */
function day(date: string | null, open: number): number {
  if (date === null) return open;
  return date.length === 10 ? Date.parse(date) : Number.NaN;
}

/** Whether the second took the office more than a month before the first left it. */
function together(a: Post, b: Post): boolean {
  const from = Math.max(day(a.from, -Infinity), day(b.from, -Infinity));
  return Math.min(day(a.to, Infinity), day(b.to, Infinity)) - from > MONTH;
}

/** Throws where the lists have one person in one office twice at once, or two in an office for one. */
function assertOneHolder(
  held: ReadonlyArray<readonly [Entity, Post]>,
  [person, post]: readonly [Entity, Post],
): void {
  for (const [other, theirs] of held) {
    const pair = `${other.name}, ${person.name}: ${post.office} of ${post.of}, ${theirs.from} and ${post.from}`;
    if (other === person && sameTerm(theirs, post))
      throw new Error(`The lists of leaders say twice: ${pair}.`);
    if (other === person || !SINGLE.test(post.office) || !together(theirs, post)) continue;
    const names = [`${other.name}+${person.name}`, `${person.name}+${other.name}`];
    if (!names.some((both) => DISPUTED.has(both))) throw new Error(`The lists of leaders overlap: ${pair}.`);
  }
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
  const holders = new Map<string, Array<readonly [Entity, Post]>>();
  const hold = (entity: Entity, post: Post): void => {
    const held = holders.get(`${post.office}@${post.of}`) ?? [];
    assertOneHolder(held, [entity, post]);
    holders.set(`${post.office}@${post.of}`, [...held, [entity, post]]);
  };
  for (const row of [...LEADERS, ...REGIONAL_LEADERS, ...LEADERS_OF_THE_2020S, ...LEADERS_BY_REGION]) {
    const owner = builder.byIso.get(row.of) ?? builder.byName.get(row.of);
    if (owner === undefined)
      throw new Error(`The list of leaders names "${row.of}", which is no state or organisation.`);
    const post = { of: owner.key, office: row.office, from: row.from, to: row.to, sourceUrl: null };
    const there = builder.person(row.name);
    if (there !== null) {
      hold(there, post);
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
    hold(entity, post);
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
