/** One event a line, with everything that readers see of it but evidence and former versions. */
import { daysOf, type ExportContext, type ExportedEvent, type ExportFormat, pageOf, pieces } from './format';

/** The record of an event; people and sources are lists, so that nothing is cut at a semicolon. */
export function recordOf(event: ExportedEvent, context: ExportContext) {
  const { slug, edtf, location, participants, relationships, topics, sources, ...rest } = event;
  const { title, summary, type, status, cameo, precision, dateStated } = rest;
  const { tone, significance, certainty, contradictions, version, publishedAt, updatedAt } = rest;
  const days = daysOf(event);
  return {
    id: slug,
    page: pageOf(event, context),
    title,
    date: edtf,
    firstDay: days.from,
    lastDay: days.to,
    precision,
    dateStated,
    type,
    status,
    cameo,
    summary,
    place: location?.name ?? null,
    country: location?.country ?? null,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    participants: participants.map(({ actor, role, capacity, affiliation }) => ({
      actorId: actor.slug,
      name: actor.name,
      kind: actor.kind,
      role,
      capacity,
      affiliation,
    })),
    relationships: relationships.map((one) => one.slug),
    topics: topics.map((one) => one.slug),
    sources: sources.map(({ articleId: _, ...source }) => source),
    contradictions,
    tone,
    significance,
    certainty,
    version,
    publishedAt,
    updatedAt,
  };
}

/** An event as it leaves, and as our import takes it back. */
export type EventRecord = ReturnType<typeof recordOf>;

export const jsonLines: ExportFormat = {
  mediaType: 'application/jsonl; charset=utf-8',
  ending: 'jsonl',
  order: 'earliest',
  most: null,
  subscribed: false,
  open: (context) => pieces((event) => `${JSON.stringify(recordOf(event, context))}\n`),
};
