/** Where it took place, on a map; nothing where no source tells the place so exactly. */
import { type MapParty, PlaceMap } from '@/components/map/PlaceMap';
import { actorName } from '@/lib/db/local-names';
import type { ActorReference, EventDetail } from '@/lib/domain/event';
import { formatPlace } from '../../../messages/format';
import { translator } from '../../../messages/translator';

type Located = Pick<EventDetail, 'location'>;

/** Whether its place is known so exactly that it can stand on a map. */
export const isPlaced = ({ location }: Located) =>
  location !== null && location.latitude !== null && location.longitude !== null;

export function WhereMap({
  event: { location },
  parties: [a, b],
}: {
  event: Located;
  /** Of the relationship, in the order of its title; none where the event has no relationship. */
  parties: readonly [ActorReference, ActorReference] | readonly [];
}) {
  if (!location || location.latitude === null || location.longitude === null) return null;
  const t = translator('map');
  const sides = [
    { actor: a, side: 'a' as const },
    { actor: b, side: 'b' as const },
  ];
  const states = sides.flatMap(({ actor, side }) =>
    actor?.kind === 'state' && actor.country ? [{ name: actorName(actor), code: actor.country, side }] : [],
  );
  const place = formatPlace(location);
  const label = [t('label', { place }), ...states.map(({ name }) => t('shaded', { name }))].join(' ');
  return (
    <figure className="flex flex-col gap-1.5 break-inside-avoid">
      <PlaceMap
        place={{ latitude: location.latitude, longitude: location.longitude }}
        parties={states satisfies readonly MapParty[]}
        label={label}
      />
      <figcaption className="flex flex-wrap gap-x-4 text-small">
        <span translate="no" className="min-w-0 wrap-anywhere">
          {place}
        </span>
        {states.map(({ name, side }) => (
          <span key={side} className="inline-flex items-center gap-1.5 text-muted">
            <span
              aria-hidden
              className={`size-2.5 rounded-small ${side === 'a' ? 'bg-party-a' : 'bg-party-b'}`}
            />
            <bdi>{name}</bdi>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
