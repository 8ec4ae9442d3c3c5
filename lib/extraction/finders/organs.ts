/** Organs of a state or organisation as entities: those of the lexicon, else one made for the text. */

import type { Entity } from '../lexicon/entity';
import type { Lexicon } from '../lexicon/lexicon';
import { ofName } from '../lexicon/of-name';
import { isParliamentByAnotherName } from '../lexicon/office-ranks';
import { textEntity } from '../text-entity';

/** The usual English name: "Indian Navy", "Ministry of Finance of Chad". */
function organName(organ: string, owner: Entity, lexicon: Lexicon): string {
  const adjective = lexicon.adjectives.get(owner.key);
  return organ === 'Navy' && adjective !== undefined
    ? `${adjective} Navy`
    : `${organ} of ${ofName(owner.name)}`;
}

/** The organ of a state or organisation that the lexicon has, as it is usually called. */
export function knownOrgan(organ: string, owner: Entity, lexicon: Lexicon): Entity | undefined {
  const name = organName(organ, owner, lexicon);
  const organs = lexicon.organsOf.get(owner.key) ?? [];
  const holding = (office: string): Entity | undefined =>
    organs.find(({ posts }) => posts.some((post) => post.office === office && post.of === owner.key));
  // "The Bulgarian national assembly" is what is usually called its parliament; its senate is not.
  const house = isParliamentByAnotherName(organ) ? holding('Parliament') : undefined;
  return (
    holding(organ) ??
    (house?.name.includes(organ) ? house : undefined) ??
    organs.find((entity) => entity.name === name)
  );
}

/** "Parliament" of Israel → the Knesset; "Ministry of Finance" of Chad → an organ without an actor's id. */
export function organEntity(organ: string, cameo: string, owner: Entity, lexicon: Lexicon): Entity {
  const known = knownOrgan(organ, owner, lexicon);
  if (known !== undefined) return known;
  const name = organName(organ, owner, lexicon);
  const code = owner.kind === 'state' ? owner.cameo?.slice(0, 3) : owner.cameo;
  return textEntity({
    kind: 'organ',
    name,
    country: owner.country,
    cameo: code == null ? null : owner.kind === 'state' ? `${code}${cameo}` : code,
    party: owner.party,
  });
}
