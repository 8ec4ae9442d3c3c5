/** Whether a person held an office on the days of an event: `?capacity=Prime Minister&party=Iraq&date=EDTF`. */

import { z } from 'zod';
import { currentUser } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { actorName } from '@/lib/db/local-names';
import { listTenures } from '@/lib/db/office-holders';
import { slugSchema } from '@/lib/domain/actor';
import { answerOfPost, officesOf } from '@/lib/domain/affiliation';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { PostAnswer } from '@/lib/domain/lookup';

const querySchema = z.object({
  capacity: z.string().trim().min(1).max(200),
  party: z.string().trim().min(1).max(200),
  date: z.string().max(60),
});

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  if (!(await currentUser())) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const slug = slugSchema.safeParse((await params).slug);
  const parsed = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const date = parsed.success ? parseEdtfDate(parsed.data.date) : null;
  if (!slug.success || !parsed.success || !date?.ok)
    return Response.json({ error: 'Say capacity, party and a date.' }, { status: 400 });
  const { startsOn, endsOn } = date.date;
  const answers: PostAnswer[] = [];
  for (const office of officesOf(parsed.data.capacity).slice(0, 5))
    answers.push(
      answerOfPost(
        slug.data,
        office,
        await listTenures(database(), office, parsed.data.party),
        startsOn,
        endsOn,
      ),
    );
  const answer =
    answers.find((each) => each.answer === 'held') ?? answers.find((each) => each.answer === 'other');
  const told =
    answer?.answer === 'other'
      ? { ...answer, holder: { ...answer.holder, name: actorName(answer.holder) } }
      : answer;
  return Response.json(told ?? { answer: 'unknown' }, { headers: { 'Cache-Control': 'no-store' } });
}
