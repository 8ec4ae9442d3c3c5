/**
 * `GET /export/{format}`: the events that a filter finds, as a file or as what programs subscribe to. The filter is that
 * of lists and timelines (`relationships=iraq-nato&types=visit&from=2020-01-01`); without one, all events.
 */
import { problem } from '@/app/api/v1/answer';
import { taggedAnswer } from '@/app/tagged-answer';
import { ADDRESS_HEADER, callerOf } from '@/lib/auth/caller-address';
import { readersDatabase } from '@/lib/db/client';
import { standingFilter } from '@/lib/db/standing-actors';
import { wordsOfText } from '@/lib/domain/event-terms';
import { EXPORT_NAMES, type ExportName, exportAddress } from '@/lib/domain/export-address';
import { type ExportQuery, exportQuerySchema } from '@/lib/domain/export-query';
import { inEnglishFaults } from '@/lib/domain/plain-faults';
import { filterOf } from '@/lib/domain/timeline-query';
import { EXPORT_FORMATS } from '@/lib/interchange/exports/formats';
import { here } from '../../../messages/locale';
import { exportContext } from '../export-context';
import { sharedText, streamText } from '../stream-events';

interface Props {
  params: Promise<{ format: string }>;
}

const isExportName = (text: string): text is ExportName => EXPORT_NAMES.some((name) => name === text);

type Asked = { ok: true; name: ExportName; query: ExportQuery } | { ok: false; answer: Response };

async function readQuestion(request: Request, { params }: Props): Promise<Asked> {
  const { format } = await params;
  if (!isExportName(format))
    return {
      ok: false,
      answer: problem('not-found', `There is no such format. There are ${EXPORT_NAMES.join(', ')}.`),
    };
  const given = new URL(request.url).searchParams;
  const twice = [...new Set(given.keys())].filter((name) => given.getAll(name).length > 1);
  const query = inEnglishFaults(() => exportQuerySchema.safeParse(Object.fromEntries(given)));
  if (query.success && twice.length === 0) return { ok: true, name: format, query: query.data };
  const issues = query.error?.issues ?? [];
  const faults = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, 10).map((key) => [key, 'There is no such parameter.'] as const)
      : [[String(issue.path[0] ?? 'to'), issue.message] as const],
  );
  const fields = Object.fromEntries([...twice.map((name) => [name, 'Give it once.'] as const), ...faults]);
  const detail =
    'Ask with relationships, types, actors, topics, sources, places, tones, certainties (values separated by commas), q, and from and to as YYYY-MM-DD.';
  return { ok: false, answer: problem('bad-request', detail, { fields }) };
}

/** Readers of feeds and pages of others read it from where they are. */
const SHARED = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/** Where one of the actors was merged into another, the address with that one; else that there is none. */
async function elsewhere({ name, query }: { name: ExportName; query: ExportQuery }): Promise<Response> {
  const actors = await standingFilter(readersDatabase(), query.actors);
  if (!actors) return problem('not-found', 'There is no relationship or actor of that name.');
  const location = here(exportAddress(name, { ...query, actors }));
  return new Response(null, { status: 308, headers: { location, 'cache-control': 'no-store' } });
}

async function respond(request: Request, props: Props, isHead: boolean): Promise<Response> {
  const asked = await readQuestion(request, props);
  if (!asked.ok) return asked.answer;
  const { name, query } = asked;
  const format = EXPORT_FORMATS[name];
  const context = await exportContext(name, query);
  if (context === null) return elsewhere(asked);
  const { from, to, relationships, places } = query;
  const question = {
    filter: filterOf(query),
    relationships,
    // Words without a letter or figure stand in no event.
    places: query.q.trim() !== '' && wordsOfText(query.q).length === 0 ? ['-'] : places,
    ...(from && { from }),
    ...(to && { to }),
  };
  const caller = callerOf(request.headers.get(ADDRESS_HEADER) ?? '');
  const made = { format, context, question };
  const headers = { ...SHARED, 'content-type': format.mediaType };
  const fileHeaders = {
    ...headers,
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="${context.fileName}.${format.ending}"`,
  };
  if (isHead && !format.subscribed) return new Response(null, { headers: fileHeaders });
  const body = format.subscribed
    ? await sharedText(made, caller)
    : await streamText(made, caller, request.signal);
  if (body === null)
    return problem('busy', 'Another export is being made. Try again in a minute.', {
      headers: { 'retry-after': '60' },
    });
  return typeof body === 'string'
    ? taggedAnswer(request, body, headers)
    : new Response(body, { headers: fileHeaders });
}

export const GET = (request: Request, props: Props): Promise<Response> => respond(request, props, false);

/** What a GET would be answered with; a file is not made for it. */
export async function HEAD(request: Request, props: Props): Promise<Response> {
  const { status, headers } = await respond(request, props, true);
  return new Response(null, { status, headers });
}
