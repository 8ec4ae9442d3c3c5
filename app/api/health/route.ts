import { isDatabaseUp } from '@/lib/db/health';

export const dynamic = 'force-dynamic';

/** 200 while the database answers, else 503; for the starter and for an operator's monitor. */
export async function GET(): Promise<Response> {
  const up = await isDatabaseUp();
  return Response.json({ status: up ? 'ok' : 'database does not answer' }, { status: up ? 200 : 503 });
}
