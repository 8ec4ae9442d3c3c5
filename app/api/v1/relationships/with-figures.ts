/** A relationship with what it has of events. */
import { relationshipHere } from '@/lib/db/local-answers';
import { actorName } from '@/lib/db/local-names';
import type { ActorReference } from '@/lib/domain/event';
import type { RelationshipFigures, RelationshipSummary } from '@/lib/domain/relationship-overview';

const named = (actor: ActorReference): ActorReference => ({ ...actor, name: actorName(actor) });

export function withFigures(relationship: RelationshipSummary, figures: readonly RelationshipFigures[]) {
  const [first, second] = relationship.parties;
  const own = figures.find(({ slug }) => slug === relationship.slug);
  return {
    ...relationshipHere(relationship),
    parties: [named(first), named(second)] satisfies [ActorReference, ActorReference],
    from: own?.from ?? null,
    to: own?.to ?? null,
    events: own?.events ?? 0,
  };
}
