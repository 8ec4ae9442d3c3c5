/** What one event says after another, which reports the same act, has been merged into it. */
import { cutText } from './cut-text';
import { type Contradiction, MOST_PARTICIPANTS, MOST_SOURCES, type Proposal } from './draft';

export const MOST_CONTRADICTIONS = 50;
/** Articles on which an event rests. */
export const MOST_ARTICLES = 100;
const MOST_RELATIONSHIPS = 20;
const MOST_TOPICS = 30;
const LONGEST_NOTE = 5_000;

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];

/** Of contradictions that say the same of a field from the same place one is kept. */
export function distinctContradictions(all: readonly Contradiction[]): Contradiction[] {
  const first = new Map<string, Contradiction>();
  for (const each of all) {
    const key = JSON.stringify([each.field, each.says, each.url]);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

const cited = ({ url, title, publisher }: Proposal['sources'][number]) =>
  url ?? JSON.stringify([title, publisher]);

/**
 * What stands in `into` stands; blanks are filled from `from`, and who, sources, topics and relationships of both are
 * there. `told`: what `from` tells differently. Whoever is part of a contradiction is told of there and not added. Null
 * where both are more than one event may hold, because readers would lose the rest.
 */
export function mergedEvent(into: Proposal, from: Proposal, told: readonly Contradiction[]): Proposal | null {
  const disputed = told.filter(({ field }) => field === 'participants').map(({ says }) => says.split(':')[0]);
  const here = new Set(into.participants.map(({ actorId }) => actorId));
  const more = from.participants.filter(
    ({ actorId, name }) => !here.has(actorId) && !disputed.includes(name),
  );
  const known = new Set(into.sources.map(cited));
  const notes = [into.editorNote, from.editorNote].filter((note) => note !== null);
  const merged: Proposal = {
    ...into,
    summary: into.summary || from.summary,
    location: into.location ?? from.location,
    cameo: into.cameo ?? (into.type === from.type ? from.cameo : null),
    participants: [...into.participants, ...more],
    relationships: union(into.relationships, from.relationships),
    topics: union(into.topics, from.topics),
    sources: [...into.sources, ...from.sources.filter((source) => !known.has(cited(source)))],
    contradictions: distinctContradictions([...into.contradictions, ...from.contradictions, ...told]),
    editorNote: notes.length > 0 ? cutText(notes.join('\n'), LONGEST_NOTE) : null,
  };
  const bounds = [
    [merged.participants, MOST_PARTICIPANTS],
    [merged.relationships, MOST_RELATIONSHIPS],
    [merged.topics, MOST_TOPICS],
    [merged.sources, MOST_SOURCES],
    [merged.contradictions, MOST_CONTRADICTIONS],
  ] as const;
  return bounds.some(([list, most]) => list.length > most) ? null : merged;
}
