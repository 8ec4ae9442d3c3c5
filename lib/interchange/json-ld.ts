/** Records in the words of schema.org, for machines that read pages (JSON-LD). */
import type { ActorDetail } from '@/lib/domain/actor-detail';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { EventDetail, EventParticipant } from '@/lib/domain/event';

type Thing = { '@type': string } & Record<string, unknown>;
export type Document = Thing & { '@context': 'https://schema.org' };

/** Safe within a script element: no "<" can end it or begin a comment. */
export function scriptText(document: Document): string {
  return JSON.stringify(document)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of one end of a date that is known so, else null. */
function exactly(edtf: string): string | null {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null;
}

/**
 * Start and end as far as they are known: a month stays a month. What is approximate, uncertain, a season or open has no
 * form in schema.org and is left out here; it stands as EDTF in `temporalCoverage` of the page.
 */
export function datesOf(edtf: string): { startDate?: string; endDate?: string } {
  if (!parseEdtfDate(edtf).ok) return {};
  const [first = '', last = first] = edtf.split('/');
  const [startDate, endDate] = [exactly(first), exactly(last)];
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

const KINDS = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  ministry: 'GovernmentOrganization',
  mission: 'Organization',
  'armed-group': 'Organization',
} as const;

/** Evidence and former versions have no words in schema.org. */
type ToldEvent = Omit<EventDetail, 'evidence' | 'revisions'>;

type Site = { name: string; url: string };

function participant({ actor, capacity, affiliation }: EventParticipant, site: Site): Thing {
  const person = actor.kind === 'person';
  return {
    '@type': KINDS[actor.kind],
    name: actor.name,
    url: `${site.url}/actors/${actor.slug}`,
    ...(person && capacity && { jobTitle: capacity }),
    ...(person && affiliation && { affiliation: { '@type': 'Organization', name: affiliation } }),
  };
}

const inRole = (event: ToldEvent, roles: readonly EventParticipant['role'][], site: Site) => {
  const all = event.participants.filter(({ role }) => roles.includes(role));
  return all.length > 0 ? all.map((one) => participant(one, site)) : undefined;
};

/** An event and the page about it; `site.url` without a slash at its end. */
export function eventDocument(event: ToldEvent, site: Site): Document {
  const url = `${site.url}/events/${event.slug}`;
  const { location } = event;
  const cancelled = event.status === 'cancelled';
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${url}#event`,
    name: event.title,
    ...(event.summary && { description: event.summary }),
    ...datesOf(event.edtf),
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    ...(location && {
      location: {
        '@type': 'Place',
        name: location.name,
        ...(location.country && {
          address: { '@type': 'PostalAddress', addressCountry: location.country },
        }),
        ...(location.latitude !== null &&
          location.longitude !== null && {
            geo: {
              '@type': 'GeoCoordinates',
              latitude: location.latitude,
              longitude: location.longitude,
            },
          }),
      },
    }),
    organizer: inRole(event, ['initiator', 'host'], site),
    attendee: inRole(event, ['participant', 'recipient'], site),
    image: `${url}/share.png`,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: event.title,
      temporalCoverage: event.edtf,
      version: event.version,
      datePublished: event.publishedAt,
      dateModified: event.updatedAt,
      isPartOf: { '@type': 'WebSite', name: site.name, url: site.url },
      citation: event.sources.flatMap(({ title, publisher, url: source, publishedOn }) =>
        source || title
          ? [
              {
                '@type': 'CreativeWork',
                ...(title && { name: title }),
                ...(source && { url: source }),
                ...(publishedOn && { datePublished: publishedOn }),
                ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
              },
            ]
          : [],
      ),
    },
  };
}

/** An actor with its names and, for a person, the posts that are known. */
export function actorDocument(actor: ActorDetail, site: Site): Document {
  const url = `${site.url}/actors/${actor.slug}`;
  const person = actor.kind === 'person';
  const held = actor.posts.filter((post) => post.confirmed);
  const others = [...new Set(actor.names.map(({ text }) => text))].filter((text) => text !== actor.name);
  return {
    '@context': 'https://schema.org',
    '@type': KINDS[actor.kind],
    '@id': `${url}#actor`,
    name: actor.name,
    url,
    ...(others.length > 0 && { alternateName: others }),
    ...(actor.description && { description: actor.description }),
    ...(actor.wikidata && { sameAs: `https://www.wikidata.org/wiki/${actor.wikidata}` }),
    ...(person &&
      held.length > 0 && {
        hasOccupation: held.map((post) => ({
          '@type': 'Role',
          roleName: post.office,
          ...(post.from && exactly(post.from) && { startDate: post.from }),
          ...(post.to && exactly(post.to) && { endDate: post.to }),
          hasOccupation: {
            '@type': 'Occupation',
            name: `${post.office}, ${post.organisation.name}`,
          },
        })),
      }),
  };
}
