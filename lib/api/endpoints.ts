/** All addresses under /api/v1: what each is asked with and what it answers. The document and its page are made of this list. */
import type { z } from 'zod';
import type { TokenScope } from '@/lib/domain/api-token';
import { articleFormSchema } from '@/lib/domain/article-form';
import { handedInSchema } from '@/lib/domain/handed-in';
import { filterQuerySchema, listQuerySchema, windowQuerySchema } from '@/lib/domain/timeline-query';
import {
  actorsAnswerSchema,
  articleMadeSchema,
  dateAnswerSchema,
  draftMadeSchema,
  eventsAnswerSchema,
  relationshipsAnswerSchema,
  searchAnswerSchema,
  sourcesAnswerSchema,
  vocabularySchema,
} from './answers';
import {
  actorsQuerySchema,
  dateQuerySchema,
  eventsQuerySchema,
  nothingSchema,
  relationshipsQuerySchema,
  searchQuerySchema,
  sourcesQuerySchema,
} from './questions';
import { actorDetailSchema, eventDetailSchema, relationshipSchema } from './shapes';
import { densitySchema, facetsSchema, listSchema, windowSchema } from './timeline';

export const ROOM = '/api/v1';

/** The answers by the names that they have in the document. */
export const ANSWERS = {
  Events: eventsAnswerSchema,
  Event: eventDetailSchema,
  Actors: actorsAnswerSchema,
  Actor: actorDetailSchema,
  Relationships: relationshipsAnswerSchema,
  Relationship: relationshipSchema,
  TimelineWindow: windowSchema,
  TimelineEvents: listSchema,
  Density: densitySchema,
  Facets: facetsSchema,
  Sources: sourcesAnswerSchema,
  Search: searchAnswerSchema,
  Date: dateAnswerSchema,
  Vocabulary: vocabularySchema,
  ArticleMade: articleMadeSchema,
  DraftMade: draftMadeSchema,
} as const satisfies Record<string, z.ZodType>;
export type AnswerName = keyof typeof ANSWERS;

export const TAGS = ['events', 'actors', 'relationships', 'other', 'write'] as const;
export type Tag = (typeof TAGS)[number];

interface Common {
  /** `operationId`. */
  id: string;
  /** Below /api/v1. */
  path: `/${string}`;
  tag: Tag;
  summary: string;
  description?: string;
  /** What to ask it with, after the path: an example that works with the starter data. */
  example: string;
  /** Null: the document itself. */
  answer: AnswerName | null;
}
export interface ReadEndpoint extends Common {
  method: 'get';
  query: z.ZodType;
  /** Statuses besides those that every read can have. */
  more: readonly (308 | 404 | 410)[];
}
export interface WriteEndpoint extends Common {
  method: 'post';
  body: z.ZodType;
  scope: TokenScope;
  /** Statuses of what was taken. */
  made: readonly (200 | 201)[];
}
export type Endpoint = ReadEndpoint | WriteEndpoint;

const NONE = nothingSchema;
const ONE = [308, 404] as const;

export const ENDPOINTS: readonly Endpoint[] = [
  {
    id: 'listEvents',
    method: 'get',
    path: '/events',
    tag: 'events',
    summary: 'All published events that match.',
    description: 'A filter takes any of the values within a field, and all fields together.',
    example: '?relationships=iraq-nato&types=visit,summit&from=2018-01-01&limit=2',
    query: eventsQuerySchema,
    answer: 'Events',
    more: [308],
  },
  {
    id: 'getEvent',
    method: 'get',
    path: '/events/{slug}',
    tag: 'events',
    summary: 'One event with its participants, evidence and sources.',
    description:
      'An event that was merged into another leads on to it (308); one that was withdrawn is gone (410).',
    example: '/2018-07-11-brussels-summit-launches-nmi',
    query: NONE,
    answer: 'Event',
    more: [308, 404, 410],
  },
  {
    id: 'listActors',
    method: 'get',
    path: '/actors',
    tag: 'actors',
    summary: 'Everybody who takes part in a published event, by name.',
    example: '?kind=person&q=hussein',
    query: actorsQuerySchema,
    answer: 'Actors',
    more: [],
  },
  {
    id: 'getActor',
    method: 'get',
    path: '/actors/{slug}',
    tag: 'actors',
    summary: 'One actor with its names in any language, and the posts held.',
    example: '/jens-stoltenberg',
    query: NONE,
    answer: 'Actor',
    more: ONE,
  },
  {
    id: 'listRelationships',
    method: 'get',
    path: '/relationships',
    tag: 'relationships',
    summary: 'All relationships, by their addresses.',
    example: '',
    query: relationshipsQuerySchema,
    answer: 'Relationships',
    more: [],
  },
  {
    id: 'getRelationship',
    method: 'get',
    path: '/relationships/{slug}',
    tag: 'relationships',
    summary: 'One relationship.',
    example: '/iraq-nato',
    query: NONE,
    answer: 'Relationship',
    more: [404],
  },
  {
    id: 'getTimeline',
    method: 'get',
    path: '/relationships/{slug}/timeline',
    tag: 'relationships',
    summary: 'A window of a timeline: the most significant events, and exact counts for the others.',
    example: '/iraq-nato/timeline?from=2018-01-01&to=2018-12-31&slots=10',
    query: windowQuerySchema,
    answer: 'TimelineWindow',
    more: ONE,
  },
  {
    id: 'listTimelineEvents',
    method: 'get',
    path: '/relationships/{slug}/events',
    tag: 'relationships',
    summary: 'The events of a relationship, page by page.',
    example: '/iraq-nato/events?order=earliest&limit=2',
    query: listQuerySchema,
    answer: 'TimelineEvents',
    more: ONE,
  },
  {
    id: 'getDensity',
    method: 'get',
    path: '/relationships/{slug}/density',
    tag: 'relationships',
    summary: 'How much happened over the whole time, and in what tone.',
    example: '/iraq-nato/density?types=visit',
    query: filterQuerySchema,
    answer: 'Density',
    more: ONE,
  },
  {
    id: 'getFacets',
    method: 'get',
    path: '/relationships/{slug}/facets',
    tag: 'relationships',
    summary: 'Which values can be chosen in each field of the filter, with counts.',
    example: '/iraq-nato/facets',
    query: filterQuerySchema,
    answer: 'Facets',
    more: ONE,
  },
  {
    id: 'listSources',
    method: 'get',
    path: '/sources',
    tag: 'other',
    summary: 'The publishers on whose pages published events rest, by their keys.',
    example: '?q=nato',
    query: sourcesQuerySchema,
    answer: 'Sources',
    more: [],
  },
  {
    id: 'search',
    method: 'get',
    path: '/search',
    tag: 'other',
    summary: 'The first events, actors, relationships, places and publishers for some words.',
    example: '?q=Zebari',
    query: searchQuerySchema,
    answer: 'Search',
    more: [],
  },
  {
    id: 'readDate',
    method: 'get',
    path: '/dates',
    tag: 'other',
    summary: 'A date as people write it, as EDTF with its first and last day.',
    example: '?text=June%202004',
    query: dateQuerySchema,
    answer: 'Date',
    more: [],
  },
  {
    id: 'getVocabulary',
    method: 'get',
    path: '/vocabulary',
    tag: 'other',
    summary: 'The terms of the record: kinds of events, lanes, roles, topics …, with their names.',
    description: 'In another language below its tag: /fr/api/v1/vocabulary.',
    example: '',
    query: NONE,
    answer: 'Vocabulary',
    more: [],
  },
  {
    id: 'getDocument',
    method: 'get',
    path: '/openapi.json',
    tag: 'other',
    summary: 'This document (OpenAPI 3.1).',
    example: '',
    query: NONE,
    answer: null,
    more: [],
  },
  {
    id: 'handInArticle',
    method: 'post',
    path: '/articles',
    tag: 'write',
    summary: 'Hands in an article to be read; its drafts wait for an editor.',
    description: '200 where the very text was there before.',
    example: '{"body":"BRUSSELS, 4 May 2021 – …","publishedOn":"2021-05-05"}',
    body: articleFormSchema.strict(),
    scope: 'articles',
    answer: 'ArticleMade',
    made: [200, 201],
  },
  {
    id: 'handInDraft',
    method: 'post',
    path: '/drafts',
    tag: 'write',
    summary: 'Hands in an event as a draft for an editor.',
    description: 'With the header Idempotency-Key the same event is stored once.',
    example: '{"title":"Talks in Baghdad","date":"2022-05","type":"meeting","relationships":["iraq-nato"]}',
    body: handedInSchema,
    scope: 'drafts',
    answer: 'DraftMade',
    made: [201],
  },
];
