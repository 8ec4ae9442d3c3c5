/** Organs of a state or organisation as entities: those of the lexicon, else one made for the text. */
import type { Entity } from '../lexicon/entity';
import type { Lexicon } from '../lexicon/lexicon';
import { organName } from '../lexicon/world/organs-of-states';

/** "Parliament" of Israel → the Knesset; "Ministry of Finance" of Chad → an organ without an actor's id. */
export function organEntity(organ: string, cameo: string, owner: Entity, lexicon: Lexicon): Entity {
  const name = organName(organ, owner);
  const known = lexicon.organsOf.get(owner.key)?.find((entity) => entity.name === name);
  if (known !== undefined) return known;
  const code = owner.kind === 'state' ? owner.cameo?.slice(0, 3) : owner.cameo;
  return {
    key: `text:${name}`,
    actorId: null,
    kind: 'organ',
    name,
    country: owner.country,
    cameo: code == null ? null : owner.kind === 'state' ? `${code}${cameo}` : code,
    party: owner.party,
    posts: [],
  };
}
