/**
 * Who held an office of one holder on a day, for certain. Our lists end, and a tenure may be missing: that nobody is
 * found says nothing.
 *
 * Matches: the foreign minister of Iraq on 16 September 2020 (Fuad Hussein, with the page that says so); the defence
 * minister on 5 January 2011 (nobody, but the prime minister acting). Near miss: the year in which one came and the
 * other left; a day after the end of our lists.
 */
import { certainlyHeld, isOfOneHolder } from '@/lib/domain/affiliation';
import type { Entity, Post } from '../lexicon/entity';
import { officeKey } from '../lexicon/lexicon';
import { listedOffices } from '../lexicon/office-kinds';
import type { Named } from '../reading';

export interface KnownHolder {
  person: Entity;
  post: Post;
}

/** All who certainly held the office of one of the bodies on the day. */
export function holdersOf(
  office: string,
  bodies: readonly Entity[],
  day: string,
  reading: Named,
): KnownHolder[] {
  return bodies.flatMap((body) =>
    (reading.lexicon.holders.get(officeKey(office, body.key)) ?? []).flatMap((person) => {
      const post = person.posts.find(
        (each) => each.office === office && each.of === body.key && certainlyHeld(each, day, day),
      );
      return post === undefined ? [] : [{ person, post }];
    }),
  );
}

/** The one who held an office of one holder, or acted in it; null where nobody is known for certain, or two are. */
export function knownHolder(
  capacity: string,
  party: Entity,
  day: string,
  reading: Named,
): KnownHolder | null {
  if (!isOfOneHolder(capacity)) return null;
  const bodies = [party, ...(reading.lexicon.organsOf.get(party.key) ?? [])];
  for (const office of [...listedOffices(capacity, party), `Acting ${capacity}`]) {
    const held = holdersOf(office, bodies, day, reading);
    const people = new Set(held.map(({ person }) => person.name));
    if (people.size > 1) return null;
    if (held[0] !== undefined) return held[0];
  }
  return null;
}
