/** Organs of a state or organisation as entities: those of the lexicon, else one made for the text. */
import type { Entity } from '../lexicon/entity';
import type { Lexicon } from '../lexicon/lexicon';
import { ofName } from '../lexicon/of-name';

/** The usual English name: "Indian Navy", "Ministry of Finance of Chad". */
function organName(organ: string, owner: Entity, lexicon: Lexicon): string {
  const adjective = lexicon.adjectives.get(owner.key);
  return organ === 'Navy' && adjective !== undefined
    ? `${adjective} Navy`
    : `${organ} of ${ofName(owner.name)}`;
}

/** "Parliament" of Israel → the Knesset; "Ministry of Finance" of Chad → an organ without an actor's id. */
export function organEntity(organ: string, cameo: string, owner: Entity, lexicon: Lexicon): Entity {
  const name = organName(organ, owner, lexicon);
  const organs = lexicon.organsOf.get(owner.key) ?? [];
  const known =
    organs.find(({ posts }) => posts.some((post) => post.office === organ && post.of === owner.key)) ??
    organs.find((entity) => entity.name === name);
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
