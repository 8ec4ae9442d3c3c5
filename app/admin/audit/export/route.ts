/** The record of changes as a file, with the filters of its page: `?format=csv|jsonl`. For administrators. */
import { z } from 'zod';
import { currentUser } from '@/lib/auth/session';
import type { AuditLine } from '@/lib/db/audit-list';
import { nameSubjects } from '@/lib/db/audit-subjects';
import { database } from '@/lib/db/client';
import { roleReaches } from '@/lib/domain/user';
import { csvRecord } from '@/lib/interchange/csv';
import { exportAudit } from '@/lib/workflows/users/export-audit';
import { param } from '../../../request-query';
import { auditQuery, filterOf } from '../audit-query';
import { sentenceText } from '../audit-words';

const querySchema = z.object({ ...auditQuery, format: param(z.enum(['csv', 'jsonl']), 'csv' as const) });
const COLUMNS = ['at', 'person', 'person_id', 'what', 'action', 'subject', 'subject_id', 'details'] as const;

type Told = Record<(typeof COLUMNS)[number], string | null | Record<string, unknown>>;

function toldOf(line: AuditLine, names: ReadonlyMap<string, string>): Told {
  const { at, actor: person, actorId: person_id, action, subject, subjectId: subject_id, details } = line;
  return { at, person, person_id, what: sentenceText(line, names), action, subject, subject_id, details };
}

const inCsv = (told: Told) =>
  csvRecord(
    COLUMNS.map((column) => {
      const value = told[column];
      return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
    }),
  );

/** Next would answer it by the whole file, and the record would tell of one that nobody has. */
export const HEAD = () => new Response(null, { status: 405, headers: { Allow: 'GET' } });

export async function GET(request: Request): Promise<Response> {
  // A link or a picture on another site: it cannot read the answer, but the record would tell of it.
  if (request.headers.get('sec-fetch-site') === 'cross-site')
    return Response.json({ error: 'Take the file from the page of the record.' }, { status: 403 });
  const user = await currentUser();
  if (!user) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const forbidden = () =>
    Response.json({ error: 'Only administrators may read the record.' }, { status: 403 });
  if (!roleReaches(user.role, 'administrator')) return forbidden();
  const { format, ...query } = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const db = database();
  const answer = await exportAudit(db, user, filterOf(query), format);
  if (!answer.ok && answer.reason === 'forbidden') return forbidden();
  if (!answer.ok && answer.reason === 'too-often')
    return Response.json(
      { error: 'You have taken many files. Try again later.' },
      { status: 429, headers: { 'Retry-After': String(answer.seconds) } },
    );
  if (!answer.ok)
    return Response.json(
      { error: 'These are more lines than a file holds. Choose a shorter time.' },
      { status: 422 },
    );
  const encoder = new TextEncoder();
  const { pieces } = answer;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      // A byte order mark, by which spreadsheets know UTF-8.
      if (format === 'csv') controller.enqueue(encoder.encode(`\ufeff${csvRecord(COLUMNS)}`));
    },
    pull: async (controller) => {
      const { value: lines, done } = await pieces.next();
      if (done) return controller.close();
      const names = await nameSubjects(db, lines);
      const told = lines.map((line) => toldOf(line, names));
      const text = told.map(format === 'csv' ? inCsv : (one: Told) => `${JSON.stringify(one)}\n`).join('');
      controller.enqueue(encoder.encode(text));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
  const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8';
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="record-of-changes.${format}"`,
      'Cache-Control': 'no-store',
    },
  });
}
