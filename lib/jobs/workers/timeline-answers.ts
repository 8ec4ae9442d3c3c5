/** Answers of the timeline's thread: what the index says, with what readers see of the events, as JSON. */
import type { LikeliestQuestion, TimelineFilter } from '@/lib/domain/timeline-question';
import { answerActorCounts, answerActors } from '@/lib/timeline/index/actor-counts';
import { answerEvents, answerNeighbours } from '@/lib/timeline/index/all-events';
import { answerDensity } from '@/lib/timeline/index/density';
import type { EventIndex, RelationshipIndex } from '@/lib/timeline/index/event-index';
import { answerFacets } from '@/lib/timeline/index/facets';
import { answerLikeliest } from '@/lib/timeline/index/likeliest';
import { answerList } from '@/lib/timeline/index/list';
import { answerLongest } from '@/lib/timeline/index/longest';
import type { IndexFilter } from '@/lib/timeline/index/matching';
import { answerOverview } from '@/lib/timeline/index/overview';
import { turningPoints } from '@/lib/timeline/index/turning-points';
import { answerWindow } from '@/lib/timeline/index/window';
import { answerYearCounts } from '@/lib/timeline/index/year-counts';
import type { TimelineAsk } from '../timeline-work';
import type { Keeper } from './timeline-keeper';

/** Times that an answer is made again because an event of it was withdrawn meanwhile. */
const TRIES = 3;

/** A `TimelineEvent` from the JSON of its summary. */
const eventJson = (summary: string, laneId: string, number: number) =>
  `${summary.slice(0, -1)},"laneId":${JSON.stringify(laneId)},"number":${number}}`;

/** An event that was not asked for by lanes stands in the lane of its kind. */
function listedJson(summary: string, number: number): string {
  const lane = /"lane":("[a-z]+")/.exec(summary)?.[1] ?? '""';
  return `${summary.slice(0, -1)},"laneId":${lane},"number":${number}}`;
}

/** A JSON object with a list of events put in. */
const withEvents = (answer: object, events: readonly string[], name = 'events') =>
  `${JSON.stringify(answer).slice(0, -1)},"${name}":[${events.join(',')}]}`;

interface Asked {
  keeper: Keeper;
  index: EventIndex;
  relationship: RelationshipIndex;
  /** The one on the same axis, where the question names one. */
  beside?: RelationshipIndex;
}

/** The filter, and no field beside it. */
async function filterOf(
  { keeper, index }: Pick<Asked, 'keeper' | 'index'>,
  { types, actors, topics, sources, tones, certainties, q }: TimelineFilter,
  places: readonly string[] = [],
): Promise<IndexFilter> {
  const words = q === '' ? null : await keeper.words.find(q, index);
  return { types, actors, topics, sources, places, tones, certainties, words };
}

async function windowJson(asked: Asked, ask: TimelineAsk & { kind: 'window' }): Promise<string | null> {
  const { keeper, index, relationship, beside } = asked;
  const filter = await filterOf(asked, ask.question.filter);
  const { events, lanes, ...rest } = answerWindow(index, relationship, { ...ask.question, filter, beside });
  const group = ask.question.lanes;
  const ids = group === 'kind' ? [] : lanes.map(({ id }) => id);
  const [summaries, names] = await Promise.all([
    keeper.summaries(events.map(({ number }) => number)),
    keeper.names({ [group === 'actor' ? 'actors' : 'topics']: ids }),
  ]);
  if (!summaries) return null;
  const answer = {
    ...rest,
    lanes: lanes.map(({ id, total, shown }) => ({ id, name: names.get(id) ?? null, total, shown })),
  };
  return withEvents(
    answer,
    events.map(({ number, lane }) => eventJson(summaries.get(number) ?? '{}', lanes[lane]?.id ?? '', number)),
  );
}

async function listJson(asked: Asked, ask: TimelineAsk & { kind: 'list' }): Promise<string | null> {
  const { keeper, index, relationship, beside } = asked;
  const filter = await filterOf(asked, ask.question.filter);
  const { events, ...rest } = answerList(index, relationship, { ...ask.question, filter, beside });
  const summaries = await keeper.summaries(events.map(({ number }) => number));
  return (
    summaries &&
    withEvents(
      rest,
      events.map(({ number, lane }) => eventJson(summaries.get(number) ?? '{}', lane, number)),
    )
  );
}

async function listedEvents(keeper: Keeper, numbers: readonly number[]): Promise<string[] | null> {
  const summaries = await keeper.summaries(numbers);
  return summaries && numbers.map((number) => listedJson(summaries.get(number) ?? '{}', number));
}

async function facetsJson(asked: Asked, ask: TimelineAsk & { kind: 'facets' }): Promise<string> {
  const facets = answerFacets(asked.index, asked.relationship, await filterOf(asked, ask.filter));
  const names = await asked.keeper.names({
    actors: facets.actors.map(({ value }) => value),
    topics: facets.topics.map(({ value }) => value),
  });
  const named = (list: typeof facets.actors) =>
    list.map((facet) => ({ ...facet, name: names.get(facet.value) ?? null }));
  return JSON.stringify({ ...facets, actors: named(facets.actors), topics: named(facets.topics) });
}

/** Events of no relationship that an actor's page lists at most. */
const MOST_OTHERS = 100;

async function actorJson(keeper: Keeper, index: EventIndex, actor: string): Promise<string | null> {
  const { others, ...counts } = answerActorCounts(index, actor, MOST_OTHERS);
  const events = await listedEvents(keeper, others.numbers);
  if (!events) return null;
  const rest = withEvents({ count: others.count }, events);
  return `${JSON.stringify(counts).slice(0, -1)},"others":${rest}}`;
}

async function likeliestJson(
  { keeper, index }: Pick<Asked, 'keeper' | 'index'>,
  { things, filter, places, most, ...among }: LikeliestQuestion,
): Promise<string> {
  const words = await keeper.words.findThings(things, index);
  const matching = { ...(await filterOf({ keeper, index }, { ...filter, q: '' }, places)), words };
  return JSON.stringify(answerLikeliest(index, { ...among, filter: matching }, most));
}

/** Of all events; undefined where one relationship is asked for. */
async function answerOfAll(
  keeper: Keeper,
  index: EventIndex,
  ask: TimelineAsk,
): Promise<string | null | undefined> {
  switch (ask.kind) {
    case 'begin':
      return 'null';
    case 'actor':
      return actorJson(keeper, index, ask.actor);
    case 'actors':
      return JSON.stringify(answerActors(index));
    case 'overview':
      return JSON.stringify(answerOverview(index));
    case 'events': {
      const { filter, places, ...question } = ask.question;
      const matching = await filterOf({ keeper, index }, filter, places);
      return JSON.stringify(answerEvents(index, { ...question, filter: matching }));
    }
    case 'likeliest':
      return likeliestJson({ keeper, index }, ask.question);
    case 'neighbours':
      return JSON.stringify(answerNeighbours(index, ask.question));
    default:
      return undefined;
  }
}

async function answerOnce(asked: Asked, ask: TimelineAsk): Promise<string | null> {
  const { keeper, index, relationship } = asked;
  switch (ask.kind) {
    case 'window':
      return windowJson(asked, ask);
    case 'density':
      return JSON.stringify(answerDensity(index, relationship, await filterOf(asked, ask.filter)));
    case 'facets':
      return facetsJson(asked, ask);
    case 'longest':
      return JSON.stringify(answerLongest(relationship, ask.question));
    case 'years':
      return JSON.stringify(answerYearCounts(relationship));
    case 'list':
      return listJson(asked, ask);
    case 'turning-points': {
      const events = await listedEvents(keeper, turningPoints(relationship, ask.most));
      return events && `[${events.join(',')}]`;
    }
    default:
      return null;
  }
}

/** The answer as JSON, true of a moment after the call; null where there is no such relationship. Throws what the database says. */
export async function answerAsk(keeper: Keeper, ask: TimelineAsk): Promise<string | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const index = await keeper.current();
    let json = await answerOfAll(keeper, index, ask);
    if (json === undefined && 'relationship' in ask) {
      const besides = 'question' in ask && 'beside' in ask.question ? ask.question.beside : undefined;
      const [relationship, beside] = await Promise.all(
        [ask.relationship, besides].map((slug) => slug && keeper.find(index, slug)),
      );
      if (!relationship || beside === null) return null;
      json = await answerOnce({ keeper, index, relationship, ...(beside && { beside }) }, ask);
    }
    if (typeof json === 'string') return json;
  }
  throw new Error('The events change faster than they can be answered.');
}
