/**
 * Who held the very office of the very body on a day.
 *
 * Matches: the foreign minister of Iraq on 16 September 2020 → Fuad Hussein; the head of NATO Mission Iraq → its
 * commander that day. Near miss: the head of a mission, committee or agency that no list has (never the chief of its
 * parent); an office of which a body has several (envoys, deputies, ambassadors); a day on which two held it.
 */
import { certainlyHeld } from '@/lib/domain/affiliation';
import { knownOrgan } from '../finders/organs';
import { heldOn } from '../finders/persons-on-the-day';
import type { Entity } from '../lexicon/entity';
import { officeKey } from '../lexicon/lexicon';
import { hasOneHolder, listedOffices } from '../lexicon/office-kinds';
import type { Named } from '../reading';

/** The body itself, and the ministry or house of a state under which the same office is listed. */
function bodiesOf(office: string, of: Entity, { lexicon }: Named): Entity[] {
  if (of.kind !== 'state') return [of];
  const houses = [
    ...(office.startsWith('Minister of ') ? [office.replace('Minister', 'Ministry')] : []),
    ...(office === 'Speaker of Parliament' ? ['Parliament'] : []),
  ].map((organ) => knownOrgan(organ, of, lexicon));
  const advisers =
    office === 'National Security Adviser'
      ? (lexicon.organsOf.get(of.key) ?? []).filter((organ) => organ.name.includes(office))
      : [];
  return [of, ...houses.filter((organ) => organ !== undefined), ...advisers];
}

/** @param day ISO day, or null where the text gives none: then nobody can be told */
export function holderOn(capacity: string, of: Entity, day: string | null, reading: Named): Entity | null {
  if (day === null || !hasOneHolder(capacity)) return null;
  // "The Iraqi leader": president or prime minister, where only one of them is known.
  const several = capacity === 'Leader';
  const found = new Set<Entity>();
  for (const office of listedOffices(capacity, of)) {
    const terms = bodiesOf(office, of, reading).flatMap((body) =>
      (reading.lexicon.holders.get(officeKey(office, body.key)) ?? []).flatMap((person) =>
        person.posts
          .filter((post) => post.office === office && post.of === body.key && heldOn(post, day))
          .map((post) => ({ person, post })),
      ),
    );
    const held = new Set(terms.map(({ person }) => person));
    const sure = new Set(
      terms
        .filter(({ post }) => certainlyHeld(post, day, day) && post.from !== day && post.to !== day)
        .map(({ person }) => person),
    );
    const [only] = held.size === 1 ? held : sure.size === 1 ? sure : [];
    if (held.size > 0 && only === undefined) return null;
    if (only === undefined) continue;
    if (!several) return only;
    found.add(only);
  }
  return found.size === 1 ? ([...found][0] as Entity) : null;
}
