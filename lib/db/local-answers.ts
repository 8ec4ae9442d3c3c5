/** What readers and programs are answered, with the names of actors in the language of the request; what they name by slug stays. */
import type { EventDetail } from '@/lib/domain/event';
import type { Facet, FacetsAnswer, LaneGroup, WindowAnswer } from '@/lib/domain/timeline-question';
import { actorName, localNameOf, relationshipTitle } from './local-names';

const renamed = (slug: string, name: string | null) => (name === null ? null : (localNameOf(slug) ?? name));

const facetHere = (facet: Facet): Facet => ({ ...facet, name: renamed(facet.value, facet.name) });

export const facetsHere = (facets: FacetsAnswer): FacetsAnswer => ({
  ...facets,
  actors: facets.actors.map(facetHere),
});

/** @param lanes what the rows of the window are */
export const windowHere = (window: WindowAnswer, lanes: LaneGroup): WindowAnswer =>
  lanes === 'actor'
    ? { ...window, lanes: window.lanes.map((lane) => ({ ...lane, name: renamed(lane.id, lane.name) })) }
    : window;

/** The relationship with its title in the names of its parties. */
export const relationshipHere = <Named extends { slug: string; title: string }>(
  relationship: Named,
): Named => ({
  ...relationship,
  title: relationshipTitle(relationship),
});

/** Something that belongs to relationships. */
export const relatedHere = <Related extends { relationships: readonly { slug: string; title: string }[] }>(
  one: Related,
): Related => ({ ...one, relationships: one.relationships.map(relationshipHere) });

export const eventHere = (event: EventDetail): EventDetail => ({
  ...relatedHere(event),
  participants: event.participants.map((each) => ({
    ...each,
    actor: { ...each.actor, name: actorName(each.actor) },
  })),
});
