/**
 * A person of the lexicon as of the day of the article: for whom he acts is what he held then.
 *
 * Matches: Javier Solana in 1997 → NATO, in 2003 → the European Union. Near miss: a day on which no post is known
 * (the latest post before it counts, else the first).
 */
import type { Entity, Post } from '../lexicon/entity';
import type { Named } from '../reading';

function boundOf(edtf: string | null, end: boolean): string | null {
  const date = edtf === null ? undefined : /\d{4}(-\d{2}){0,2}/.exec(edtf)?.[0];
  if (date === undefined) return null;
  return `${date}${(end ? '-12-31' : '-01-01').slice(date.length - 4)}`.slice(0, 10);
}

/** True when a post was held on a day (YYYY-MM-DD); open bounds count as held. */
export function heldOn(post: Pick<Post, 'from' | 'to'>, day: string): boolean {
  const from = boundOf(post.from, false);
  const to = boundOf(post.to, true);
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The CAMEO code of who holds a post in a body. */
function codeIn({ kind, cameo }: Entity): string | null {
  return kind === 'state' && cameo !== null ? `${cameo}GOV` : cameo;
}

/** The article's own copy of a person, so that rules may settle his party without touching the lexicon. */
export function onTheDay(person: Entity, reading: Named): Entity {
  const known = reading.persons.get(person.name);
  if (known !== undefined) return known;
  const day = reading.referenceDay;
  const held = day === null ? [] : person.posts.filter((post) => heldOn(post, day));
  const past = day === null ? [] : person.posts.filter((post) => (boundOf(post.from, false) ?? '') <= day);
  const post = held.at(-1) ?? past.at(-1) ?? person.posts[0];
  const body = post === undefined ? undefined : reading.lexicon.entities.get(post.of);
  const party = body?.party ?? person.party;
  const cameo = body === undefined || party === person.party ? person.cameo : codeIn(body);
  const copy: Entity = { ...person, party, cameo };
  reading.persons.set(person.name, copy);
  return copy;
}
