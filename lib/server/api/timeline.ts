/**
 * `GET /api/v1/relationships/{slug}/` `timeline` (a window), `density`, `facets`, `events` (a list). Answered here and
 * not by a route of Next's, which takes longer to be called than the thread to answer.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { readQuestion } from '@/lib/api/read-question';
import { TIMELINE_READS, type TimelineRead } from '@/lib/api/timeline';
import { readersDatabase } from '@/lib/db/client';
import { facetsHere, windowHere } from '@/lib/db/local-answers';
import { standingFilter } from '@/lib/db/standing-actors';
import { slugSchema } from '@/lib/domain/actor';
import { addressIn, DEFAULT_LANGUAGE } from '@/lib/domain/language';
import { filterOf, filterQuerySchema, listQuerySchema, windowQuerySchema } from '@/lib/domain/timeline-query';
import type { ListAnswer, WindowAnswer } from '@/lib/domain/timeline-question';
import { publicUrl } from '@/lib/env';
import { askTimeline } from '@/lib/jobs/read-timeline';
import type { TimelineAsk } from '@/lib/jobs/timeline-work';
import { currentRequest } from '@/lib/request';
import { answerUnavailable } from '../unavailable';
import { sendElsewhere, sendJson, sendProblem } from './send-json';

const PATH = new RegExp(`^/api/v1/relationships/([^/?]+)/(${TIMELINE_READS.join('|')})(?:\\?|$)`);
const BAD_REQUEST = { status: 400, title: 'Bad request', code: 'bad-request' };
const NOT_FOUND = { status: 404, title: 'Not found', code: 'not-found' };

type Asked = { ok: true; ask: TimelineAsk } | { ok: false; fields: Record<string, string> };

const HOW_TO_ASK: Record<TimelineRead, string> = {
  timeline:
    'Ask for a window with from and to as YYYY-MM-DD, slots of 1 to 300, a margin of 0 to 1, lanes by kind, actor or topic, beside another relationship, and a filter.',
  density: 'Ask with a filter: types, actors, topics, sources, tones, certainties (separated by commas), q.',
  facets: 'Ask with a filter: types, actors, topics, sources, tones, certainties (separated by commas), q.',
  events:
    'Ask for a page with order earliest or latest, after as "next" gives it, a limit of 1 to 100, from and to as YYYY-MM-DD, lanes by kind, actor or topic, beside another relationship, and a filter.',
};

function readAsk(kind: TimelineRead, relationship: string, params: URLSearchParams): Asked {
  const read = <Question extends z.ZodType>(
    schema: Question,
    ask: (question: z.output<Question>) => TimelineAsk,
  ): Asked => {
    const asked = readQuestion(schema, params);
    return asked.ok ? { ok: true, ask: ask(asked.question) } : asked;
  };
  switch (kind) {
    case 'timeline':
      return read(windowQuerySchema, ({ from, to, slots, margin, lanes, beside, ...filter }) => ({
        kind: 'window',
        relationship,
        question: { from, to, slots, margin, lanes, ...(beside && { beside }), filter: filterOf(filter) },
      }));
    case 'events':
      return read(listQuerySchema, ({ from, to, order, after, limit, lanes, beside, ...filter }) => ({
        kind: 'list',
        relationship,
        question: {
          order,
          limit,
          lanes,
          ...(beside && { beside }),
          ...(from && { from }),
          ...(to && { to }),
          ...(after && { after }),
          filter: filterOf(filter),
        },
      }));
    default:
      return read(filterQuerySchema, (filter) => ({ kind, relationship, filter }));
  }
}

const actorsOf = (ask: TimelineAsk): readonly string[] => {
  if ('filter' in ask) return ask.filter.actors;
  return 'question' in ask && 'filter' in ask.question ? ask.question.filter.actors : [];
};

const language = () => currentRequest()?.language ?? DEFAULT_LANGUAGE;
const here = (path: string) => addressIn(language(), path);

/** What names actors, in the names of the language at whose address it was asked; all else goes out as the thread wrote it. */
function inLanguage(ask: TimelineAsk, json: Uint8Array): Uint8Array {
  if (language() === DEFAULT_LANGUAGE) return json;
  const again = <Answer>(change: (answer: Answer) => Answer) =>
    // What the thread writes has the shape of the question.
    Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(json).toString('utf8')) as Answer)));
  if (ask.kind === 'facets') return again(facetsHere);
  if (ask.kind !== 'window' || ask.question.lanes !== 'actor') return json;
  return again<WindowAnswer>((window) => windowHere(window, ask.question.lanes));
}

/** The whole address of the next page, for those who follow headers. */
function nameNext(response: ServerResponse, url: string, json: Uint8Array): void {
  const { next } = JSON.parse(new TextDecoder().decode(json)) as ListAnswer;
  if (next === null) return;
  const { pathname, searchParams } = new URL(url, publicUrl());
  searchParams.set('after', next);
  response.setHeader('Link', `<${publicUrl()}${here(`${pathname}?${searchParams}`)}>; rel="next"`);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  [, address = '', kind = '']: RegExpExecArray,
  https: boolean,
): Promise<void> {
  const slug = slugSchema.safeParse(address);
  if (!slug.success)
    return sendProblem(request, response, NOT_FOUND, 'There is no relationship at this address.');
  const params = new URL(request.url ?? '', 'http://site').searchParams;
  const question = readAsk(kind as TimelineRead, slug.data, params);
  if (!question.ok)
    return sendProblem(request, response, BAD_REQUEST, HOW_TO_ASK[kind as TimelineRead], question.fields);
  const standing = await standingFilter(readersDatabase(), actorsOf(question.ask));
  if (standing) {
    params.set('actors', standing.join(','));
    return sendElsewhere(response, here(`/api/v1/relationships/${slug.data}/${kind}?${params}`));
  }
  const outcome = await askTimeline(question.ask);
  if (outcome.ok) {
    if (question.ask.kind === 'list') nameNext(response, request.url ?? '', outcome.json);
    return sendJson(request, response, inLanguage(question.ask, outcome.json));
  }
  if (outcome.reason === 'missing')
    return sendProblem(
      request,
      response,
      NOT_FOUND,
      `There is no relationship "${slug.data}"${params.has('beside') ? `, or none "${params.get('beside')}"` : ''}.`,
    );
  // Too many ask, or the thread broke and another is begun: the same question is answered soon.
  return answerUnavailable(request, response, { https });
}

/** Answers a question about a timeline, or null where the request is another. The door has let it in. */
export function answerTimeline(
  request: IncomingMessage,
  response: ServerResponse,
  { https }: { https: boolean },
): Promise<void> | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const found = PATH.exec(request.url ?? '');
  return found && answer(request, response, found, https);
}
