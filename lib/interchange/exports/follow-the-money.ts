/**
 * Entities of FollowTheMoney (https://followthemoney.tech), one a line: each event, and before it those who took part and
 * have not been named yet.
 */
import type { ActorKind } from '@/lib/domain/actor';
import type { ActorReference } from '@/lib/domain/event';
import { type ExportContext, type ExportedEvent, type ExportFormat, pageOf, statusOf } from './format';

const SCHEMATA: Record<ActorKind, string> = {
  person: 'Person',
  state: 'PublicBody',
  ministry: 'PublicBody',
  organisation: 'Organization',
  mission: 'Organization',
  'armed-group': 'Organization',
};

type Properties = Record<string, readonly (string | null | undefined)[]>;

function entity(id: string, schema: string, properties: Properties) {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const texts = [...new Set(values.filter((value): value is string => !!value))];
    return texts.length > 0 ? [[name, texts] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(filled) };
}

const actorId = (slug: string) => `actor-${slug}`;

const actorEntity = ({ slug, name, kind, country }: ActorReference, { site }: ExportContext) =>
  entity(actorId(slug), SCHEMATA[kind], {
    name: [name],
    country: [country?.toLowerCase()],
    sourceUrl: [`${site.url}/actors/${slug}`],
  });

/** A day, month or year that is known as such; FollowTheMoney has no other doubt. */
const exact = (edtf: string) => (/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null);

function eventEntity(event: ExportedEvent, context: ExportContext) {
  const [first = '', last] = event.edtf.split('/');
  const inRole = (isWanted: (role: string) => boolean) =>
    event.participants.filter(({ role }) => isWanted(role)).map(({ actor }) => actorId(actor.slug));
  return entity(`event-${event.slug}`, 'Event', {
    name: [event.title],
    summary: [event.summary],
    ...(last === undefined
      ? { date: [exact(first)] }
      : { startDate: [exact(first)], endDate: [exact(last)] }),
    location: [event.location?.name],
    country: [event.location?.country?.toLowerCase()],
    organizer: inRole((role) => role === 'initiator' || role === 'host'),
    involved: inRole((role) => role === 'participant' || role === 'recipient'),
    keywords: [
      context.words.type(event.type),
      statusOf(event, context),
      ...event.topics.map(({ name }) => name),
    ],
    sourceUrl: [pageOf(event, context), ...event.sources.map(({ url }) => url)],
    publisher: [context.site.name],
    modifiedAt: [event.updatedAt.slice(0, 10)],
  });
}

export const followTheMoney: ExportFormat = {
  mediaType: 'application/json+ftm; charset=utf-8',
  ending: 'ftm.json',
  order: 'earliest',
  most: null,
  subscribed: false,
  open(context) {
    const named = new Set<string>();
    return {
      begin: () => '',
      event(event) {
        const actors = event.participants.flatMap(({ actor, role }) => {
          // Whom the event only mentions it does not name.
          if (role === 'mentioned' || named.has(actor.slug)) return [];
          named.add(actor.slug);
          return [actorEntity(actor, context)];
        });
        return [...actors, eventEntity(event, context)].map((one) => `${JSON.stringify(one)}\n`).join('');
      },
      end: () => '',
    };
  },
};
