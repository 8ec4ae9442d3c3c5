/** The document of the interface for programs (OpenAPI 3.1), made of the schemas by which it reads and answers. */
import { z } from 'zod';
import { WRITES_A_MINUTE } from '@/lib/domain/api-token';
import { problemSchema } from './answers';
import { ANSWERS, ENDPOINTS, type Endpoint, ROOM, TAGS, type Tag } from './endpoints';
import { type JsonSchema, type Parameter, parametersOf, sentSchema } from './parameters';
import { actorSchema, eventSourceSchema, foundEventSchema, publisherSchema, summarySchema } from './shapes';
import { timelineEventSchema } from './timeline';

/** Of the interface, not of the program: another first figure would be another room than /api/v1. */
export const API_VERSION = '1.0.0';

const SHAPES: Readonly<Record<string, z.ZodType>> = {
  ActorReference: actorSchema,
  EventSummary: summarySchema,
  FoundEvent: foundEventSchema,
  TimelineEvent: timelineEventSchema,
  EventSource: eventSourceSchema,
  Publisher: publisherSchema,
  ...ANSWERS,
  Problem: problemSchema,
};

const refTo = (room: string, name: string) => ({ $ref: `#/components/${room}/${name}` });

/** All shapes, each once; where one is a part of another it is referred to. */
function schemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHAPES)) registry.add(schema, { id });
  const all = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' });
  return Object.fromEntries(
    Object.entries(all.schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

/** What each status of a refusal means. */
export const PROBLEMS: Readonly<Record<string, string>> = {
  400: 'What was asked cannot be read; `error.fields` says which parameter and what to write.',
  401: 'No token, or none that counts.',
  403: 'The token may not do this.',
  404: 'There is nothing at this address.',
  410: 'The event was withdrawn.',
  413: 'More was sent than is taken.',
  415: 'What was sent is not JSON.',
  422: 'Fields that cannot be taken; `error.fields` says which and why.',
  429: 'Too much was asked in a minute; Retry-After says for how many seconds to wait.',
  503: 'The site is busy, or its database is away; ask again after Retry-After.',
};
const EVERY_READ = [400, 429, 503] as const;
const EVERY_WRITE = [400, 401, 403, 413, 415, 422, 429, 503] as const;

const SENT_WITH: Readonly<Record<string, string>> = {
  'RateLimit-Policy': 'How many requests are taken in how many seconds, as `"reads";q=1200;w=60`.',
  RateLimit: 'How many are left, and seconds until there are all again, as `"reads";r=1187;t=42`.',
  'X-Request-Id': 'The number of the request in the log of the site.',
  ETag: 'Send it as If-None-Match, and what has not changed is answered with 304.',
  Link: 'The next page (rel="next"), where there is one.',
  Location: 'Where it is now, or what was made.',
  'Retry-After': 'Seconds for which to wait.',
};
const headers = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, refTo('headers', name)]));
const ALWAYS = ['RateLimit-Policy', 'RateLimit', 'X-Request-Id'];

const problems = (statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [status, refTo('responses', `Problem${status}`)]));

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const hasPages = (parameters: readonly Parameter[]) => parameters.some(({ name }) => name === 'after');

function operation(endpoint: Endpoint): JsonSchema {
  const { id, tag, summary, description, answer } = endpoint;
  const body = answer === null ? { type: 'object' } : refTo('schemas', answer);
  const common = { operationId: id, tags: [tag], summary, ...(description && { description }) };
  if (endpoint.method === 'post') {
    const key = {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: 'The same key with the same words has one effect.',
      schema: { type: 'string', pattern: '^[\\w-]{16,64}$' },
    };
    const made = endpoint.made.map((status) => [
      status,
      {
        description: status === 201 ? 'Stored.' : 'It was there before.',
        headers: headers(...ALWAYS, 'Location'),
        content: json(body),
      },
    ]);
    return {
      ...common,
      security: [{ token: [] }],
      ...(endpoint.scope === 'drafts' && { parameters: [key] }),
      requestBody: { required: true, content: json(sentSchema(endpoint.body)) },
      responses: { ...Object.fromEntries(made), ...problems(EVERY_WRITE) },
    };
  }
  const parameters = parametersOf(endpoint.path, endpoint.query);
  const known = { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } };
  const sent = headers(...ALWAYS, 'ETag', ...(hasPages(parameters) ? ['Link'] : []));
  return {
    ...common,
    // A token is no condition: it has requests of its own.
    security: [{}, { token: [] }],
    parameters: [...parameters, known],
    responses: {
      200: { description: summary, headers: sent, content: json(body) },
      304: { description: 'It has not changed.' },
      ...(endpoint.more.some((status) => status === 308) && {
        308: { description: 'It was merged into another, where this leads.', headers: headers('Location') },
      }),
      ...problems([...EVERY_READ, ...endpoint.more.filter((status) => status !== 308)]),
    },
  };
}

const TAG_WORDS: Readonly<Record<Tag, string>> = {
  events: 'Published events.',
  actors: 'States, organisations, their organs, and people.',
  relationships: 'Relationships of two parties and their timelines.',
  other: 'Search, dates, publishers and the vocabulary.',
  write: 'What programs hand in, by a token that its person makes under “Your account”.',
};

/** The whole document. `site`: its name, and its address without a slash at the end. */
export function openApiDocument({ name, url }: { name: string; url: string }): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const endpoint of ENDPOINTS)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint) };
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: API`,
      version: API_VERSION,
      description: `Published events are read by anybody from any page (CORS). Every refusal is problem+json (RFC 9457) and says what to send instead; parameters that are not known are refused. Reads are counted by address, or by token where one is shown; ${WRITES_A_MINUTE} requests a minute that write are taken of a token.`,
    },
    servers: [{ url: `${url}${ROOM}` }],
    tags: TAGS.map((tag) => ({ name: tag, description: TAG_WORDS[tag] })),
    paths,
    components: {
      schemas: schemas(),
      headers: Object.fromEntries(
        Object.entries(SENT_WITH).map(([header, description]) => [
          header,
          { description, schema: { type: 'string' } },
        ]),
      ),
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, description]) => [
          `Problem${status}`,
          {
            description,
            headers: headers(
              'X-Request-Id',
              ...(status === '429' || status === '503' ? ['Retry-After'] : []),
            ),
            content: { 'application/problem+json': { schema: refTo('schemas', 'Problem') } },
          },
        ]),
      ),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token that begins with dgm_.' },
      },
    },
  };
}
