/** What one event is in rows: made from a proposal, written by event-writes.ts. */
import { certaintyOf, type Origin } from '@/lib/domain/certainty';
import type { Proposal, ProposedSource } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { termOf } from '@/lib/domain/event-terms';
import { evidenceStands } from '@/lib/domain/evidence-support';
import { type ChosenLanes, laneOf } from '@/lib/domain/ontology';
import { significanceOf } from '@/lib/domain/significance';
import { toneOfAct } from '@/lib/domain/tone';
import { fromDay, toDay } from './dates';
import type { WordedEvent } from './event-words';
import { newId } from './ids';

/** Keys of the rows that an event points to. */
export interface EventKeys {
  /** Id by slug. */
  actors: ReadonlyMap<string, string>;
  relationships: ReadonlyMap<string, string>;
}

/** An article that an event rests on. */
export interface EventArticle {
  id: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
}

function requireKey(keys: ReadonlyMap<string, string>, slug: string, what: string): string {
  const id = keys.get(slug);
  if (!id) throw new RangeError(`There is no ${what} "${slug}".`);
  return id;
}

/** The event's own columns. Throws `RangeError` for a proposal that `publishBlockers` would have held back. */
export function eventColumns(proposal: Proposal, articles: readonly EventArticle[], lanes: ChosenLanes) {
  const date = parseEdtfDate(proposal.date);
  if (!date.ok) throw new RangeError(date.reason);
  if (!proposal.type) throw new RangeError('The event has no type.');
  const { type, status, cameo, location, participants } = proposal;
  const sources: Origin[] = [...articles, ...citations(proposal, articles)];
  // A reading of which an editor has confirmed or changed something is the editor's.
  const confidence = proposal.confirmed.length === 0 ? proposal.confidence : null;
  return {
    type,
    status,
    lane: laneOf(type, status, lanes),
    title: proposal.title,
    summary: proposal.summary,
    edtf: date.date.edtf,
    startsOn: fromDay(date.date.startsOn),
    endsOn: fromDay(date.date.endsOn),
    precision: date.date.precision,
    dateStated: proposal.dateStated,
    placeName: location?.name ?? null,
    placeCountry: location?.country ?? null,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    cameo,
    tone: toneOfAct({ type, status, cameo }),
    certainty: certaintyOf({
      status,
      sources,
      contradictions: proposal.contradictions.filter(({ settled }) => settled === null).length,
      confidence,
    }),
    significance: significanceOf({ type, participants, sources: sources.length }),
    editorNote: proposal.editorNote,
  };
}

function saysWhere(source: ProposedSource): boolean {
  return Boolean(source.url || source.title || source.publisher);
}

/** A cited page that is one of the articles we hold is not listed twice. */
function citations(proposal: Proposal, articles: readonly EventArticle[]): ProposedSource[] {
  return proposal.sources.filter(
    (source) =>
      saysWhere(source) &&
      !articles.some((article) =>
        source.url ? source.url === article.url : source.title !== null && source.title === article.title,
      ),
  );
}

function requireStanding(proposal: Proposal): Proposal['evidence'] {
  const fallen = proposal.evidence.find((span) => !evidenceStands(proposal, span));
  if (fallen)
    throw new RangeError(`The words “${fallen.quote}” do not support the ${fallen.field} of the event.`);
  return proposal.evidence;
}

/**
 * Rows of the tables round an event. `evidenceArticleId`: the article into which the proposal's evidence points.
 * Throws `RangeError` for an unknown actor or relationship, and for words read for a value that the event has not.
 */
export function rowsAround(
  eventId: string,
  proposal: Proposal,
  keys: EventKeys,
  articles: readonly EventArticle[],
  evidenceArticleId: string | null,
) {
  const cited = citations(proposal, articles);
  const blank = { url: null, title: null, publisher: null, publishedOn: null, language: null };
  return {
    relationships: [...new Set(proposal.relationships)].map((slug) => ({
      eventId,
      relationshipId: requireKey(keys.relationships, slug, 'relationship'),
    })),
    participants: proposal.participants.map((participant, position) => ({
      id: newId(),
      eventId,
      actorId: requireKey(keys.actors, participant.actorId ?? '', `actor for "${participant.name}", slug`),
      role: participant.role,
      capacity: participant.capacity || null,
      affiliation: participant.affiliation || null,
      position,
    })),
    evidence: evidenceArticleId
      ? requireStanding(proposal).map(({ source, ...span }) => ({
          ...span,
          id: newId(),
          eventId,
          articleId: evidenceArticleId,
          part: source,
        }))
      : [],
    sources: [
      ...articles.map((article, position) => ({
        ...blank,
        id: newId(),
        eventId,
        articleId: article.id,
        position,
      })),
      ...cited.map((source, index) => ({
        id: newId(),
        eventId,
        articleId: null,
        url: source.url || null,
        title: source.title || null,
        publisher: source.publisher || null,
        publishedOn: source.publishedOn ? fromDay(source.publishedOn) : null,
        language: source.language || null,
        position: articles.length + index,
      })),
    ],
    topics: [...new Set(proposal.topics)].map((topicSlug) => ({ eventId, topicSlug })),
    contradictions: proposal.contradictions.map((contradiction, position) => ({
      ...contradiction,
      id: newId(),
      eventId,
      position,
    })),
  };
}

export type RowsAround = ReturnType<typeof rowsAround>;

/** What a new event can be found by: as `readRows` of event-words.ts reads it off the rows once they are there. */
export function wordedEvent(
  number: number,
  columns: ReturnType<typeof eventColumns>,
  proposal: Proposal,
  articles: readonly EventArticle[],
): WordedEvent {
  const { type, certainty, significance, title, summary, edtf, startsOn, endsOn, tone } = columns;
  const { participants, relationships, topics } = proposal;
  const sources = [...articles, ...citations(proposal, articles)];
  const terms = [
    termOf('type', type),
    termOf('certainty', certainty),
    termOf('significance', significance),
    ...participants.map(({ actorId }) => termOf('actor', actorId ?? '')),
    ...relationships.map((slug) => termOf('relationship', slug)),
    ...topics.map((slug) => termOf('topic', slug)),
  ];
  return {
    number,
    title,
    beside: [type, ...participants.map((each) => `${each.capacity ?? ''} ${each.affiliation ?? ''}`)].join(
      ' ',
    ),
    summary,
    cited: sources.map((source) => `${source.publisher ?? ''} ${source.title ?? ''}`).join(' '),
    publishers: sources.flatMap(({ publisher }) => publisher || []).join('\n'),
    terms: terms.join(' '),
    edtf,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    place: columns.placeName,
    country: columns.placeCountry,
    tone,
  };
}
