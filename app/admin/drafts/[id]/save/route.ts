/** Where a draft is saved while it is typed: an address that stays the same when the site is renewed. */
import { z } from 'zod';
import { authoriseAction } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { STATUS_OF_FAULT } from '@/lib/request';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { typed } from '../../../../act';

const bodySchema = z.strictObject({ version: z.number().int(), proposal: typed });

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asked = await authoriseAction('contributor');
  if (!asked.ok) return answer(asked, STATUS_OF_FAULT[asked.reason]);
  const body = bodySchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return answer({ ok: false, reason: 'malformed' }, STATUS_OF_FAULT.malformed);
  const { id } = await params;
  const saved = await saveDraft(database(), asked.user, { id, ...body.data });
  if (saved.ok || saved.reason !== 'invalid') return answer(saved);
  const message = saved.issues[0]?.message;
  return answer({ ok: false, reason: 'invalid', message }, STATUS_OF_FAULT.invalid);
}
