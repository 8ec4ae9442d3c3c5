/** Where open forms of the desk say that they are open, and hear who else has them. */
import { authoriseAction } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { STATUS_OF_FAULT } from '@/lib/request';
import { sayHere } from '@/lib/workflows/presence/say-here';

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

export async function POST(request: Request): Promise<Response> {
  const asked = await authoriseAction('contributor');
  if (!asked.ok) return answer(asked, STATUS_OF_FAULT[asked.reason]);
  const said = await sayHere(database(), asked.user, await request.json().catch(() => null));
  return answer(said, said.ok ? 200 : STATUS_OF_FAULT[said.reason]);
}
