/** Published events that may be the same act as a draft, the likeliest first. */

import { database } from '@/lib/db/client';
import { findDraft } from '@/lib/db/drafts';
import type { AlikeEvent } from '@/lib/domain/lookup';
import { listScoredEvents } from '@/lib/workflows/events/find-similar-events';
import { dateInWords } from '../../../../desk-words';
import { refusalOfOthers } from '../../../readings/editors-only';

/** As many as have a key of one digit, and as anybody would look through. */
const SHOWN = 4;

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const refusal = await refusalOfOthers();
  if (refusal) return refusal;
  const draft = await findDraft(database(), (await params).id);
  if (!draft) return Response.json({ error: 'There is no such draft.' }, { status: 404 });
  const scored = draft.eventId ? [] : await listScoredEvents(database(), draft.proposal);
  if (scored === null)
    return Response.json(
      { error: 'They could not be compared just now.' },
      { status: 503, headers: { 'Retry-After': '60', 'Cache-Control': 'no-store' } },
    );
  const alike = scored
    .filter(({ likeness }) => !likeness.barred)
    .slice(0, SHOWN)
    .map(
      ({ event: { slug, title, edtf }, likeness }): AlikeEvent => ({
        slug,
        title,
        date: dateInWords(edtf),
        percent: Math.round(likeness.score * 100),
      }),
    );
  return Response.json(alike, { headers: { 'Cache-Control': 'no-store' } });
}
