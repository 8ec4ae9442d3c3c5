/** One event a line, with everything that readers see of it but former versions. */
import { daysOf, type ExportContext, type ExportedEvent, type ExportFormat, pageOf, pieces } from './format';

/** Letters of all quotes of an event: a line has to be one that our import reads. */
const MOST_QUOTED = 200_000;

/**
 * The words from which a field was read: where they stand in the title or the body of an article, in UTF-16 code units, and which
 * of the sources it is, from 0; null where it is none of them any more. Our import leaves them: what a file says of an article's
 * words can be verified only by an article that is kept here, and an event that comes in with a file has none.
 */
function evidenceOf({ evidence, sources }: ExportedEvent) {
  let letters = 0;
  return evidence.flatMap(({ articleId, ...words }) => {
    letters += words.quote.length;
    if (letters > MOST_QUOTED) return [];
    const source = sources.findIndex((one) => one.articleId === articleId);
    return [{ ...words, source: source < 0 ? null : source }];
  });
}

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
    evidence: evidenceOf(event),
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
  evidence: true,
  subscribed: false,
  open: (context) => pieces((event) => `${JSON.stringify(recordOf(event, context))}\n`),
};
