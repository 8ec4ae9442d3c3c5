/** What else was found beside events: people and bodies with their weightiest events, relationships, places, sources. */
import { Link } from '@/components/ui/language';
import { Recorded } from '@/components/ui/Recorded';
import { actorName } from '@/lib/db/local-names';
import type { FoundActor } from '@/lib/domain/search';
import { formatDate, formatPlace, isolate } from '../../messages/format';
import { translator } from '../../messages/translator';
import { ActorName, RelationshipTitle } from '../../Named';
import type { SearchResult } from '../../search-for';
import { addressOf, type FilterQuery } from './search-query';

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-small font-strong text-muted">{title}</h2>
      {children}
    </section>
  );
}

function Actor({ actor, dates, query }: { actor: FoundActor; dates: string; query: FilterQuery }) {
  const t = translator('search');
  const kinds = translator('words.kinds');
  return (
    <li className="flex flex-col gap-1">
      <p>
        <Link href={`/actors/${actor.slug}`} className="link font-strong" prefetch={false}>
          <ActorName of={actor} />
        </Link>
        <span className="ms-2 text-small text-muted">{kinds(actor.kind)}</span>
      </p>
      {actor.events.length > 0 ? (
        <>
          <ul className="flex flex-col gap-1 border-line border-s ps-3 text-small">
            {actor.events.map((event) => (
              <li key={event.slug}>
                <span className="figures me-2 text-muted">{formatDate(event.edtf)}</span>
                <Link href={`/events/${event.slug}`} className="quiet-link" prefetch={false}>
                  <Recorded>{event.title}</Recorded>
                </Link>
              </li>
            ))}
          </ul>
          <Link
            href={addressOf('/search', { ...query, q: dates, actors: [actor.slug] })}
            className="link w-fit text-small"
            prefetch={false}
          >
            {t('actorEvents', { name: isolate(actorName(actor)) })}
          </Link>
        </>
      ) : null}
    </li>
  );
}

export function FoundOthers({ found, query }: { found: SearchResult; query: FilterQuery }) {
  const t = translator('search');
  const { actors, relationships, places, sources } = found;
  const dates = found.dates.map(({ text }) => text).join(' ');
  const only = (narrower: Partial<FilterQuery>) => addressOf('/search', { ...query, q: dates, ...narrower });
  return (
    <>
      {actors.length > 0 ? (
        <Group title={t('actors')}>
          <ul className="flex flex-col gap-4">
            {actors.map((actor) => (
              <Actor key={actor.slug} actor={actor} dates={dates} query={query} />
            ))}
          </ul>
        </Group>
      ) : null}
      {relationships.length > 0 ? (
        <Group title={t('relationships')}>
          <ul className="flex flex-col gap-2">
            {relationships.map((relationship) => (
              <li key={relationship.slug}>
                <Link href={`/relationships/${relationship.slug}`} className="link" prefetch={false}>
                  <RelationshipTitle of={relationship} />
                </Link>
              </li>
            ))}
          </ul>
        </Group>
      ) : null}
      {places.length > 0 ? (
        <Group title={t('places')}>
          <ul className="flex flex-col gap-2">
            {places.map((place) => (
              <li key={place.key}>
                <Link href={only({ places: [place.key] })} className="link" prefetch={false}>
                  <bdi>{formatPlace(place)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </Group>
      ) : null}
      {sources.length > 0 ? (
        <Group title={t('sources')}>
          <ul className="flex flex-col gap-2">
            {sources.map(({ key, name }) => (
              <li key={key}>
                <Link href={only({ sources: [key] })} className="link" prefetch={false}>
                  <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </Group>
      ) : null}
    </>
  );
}
