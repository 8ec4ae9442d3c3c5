/** Search of places that are on the map already, for the desk's forms: `?q=name`. */
import { z } from 'zod';
import { currentUser } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { searchPlaces } from '@/lib/db/known-places';
import { cleanLine } from '@/lib/domain/clean-text';

const querySchema = z.object({ q: z.string().max(200).transform(cleanLine).default('') });

export async function GET(request: Request): Promise<Response> {
  if (!(await currentUser())) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const parsed = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) return Response.json({ error: 'q may have 200 characters.' }, { status: 400 });
  const found = await searchPlaces(database(), parsed.data.q);
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } });
}
