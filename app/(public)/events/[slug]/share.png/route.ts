/** `GET /events/{slug}/share.png`: the picture that other sites show beside a link to the event. */
import { publishedEvent } from '@/app/published-event';
import { fontMeasures } from '@/app/share-image/fonts';
import { renderShare } from '@/app/share-image/render-share';
import { shareSvg } from '@/app/share-image/share-svg';
import { notChanged, taggedAnswer, tagOf } from '@/app/tagged-answer';
import { formatDate, formatPlace } from '../../../../messages/format';
import { translator } from '../../../../messages/translator';

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const found = await publishedEvent(request, params);
  if (!found.ok) return found.answer;
  const { event } = found;
  const words = {
    title: event.title,
    relationship: event.relationships[0]?.title ?? '',
    date: formatDate(event.edtf),
    place: event.place ? formatPlace(event.place) : '',
    site: translator('site')('name'),
  };
  // Of what is written on it, so that a revision that changes nothing of it leaves the picture as it is.
  const tag = tagOf(JSON.stringify(words));
  const same = notChanged(request, tag);
  if (same) return same;
  const picture = await renderShare(tag, () => shareSvg(words, fontMeasures()));
  return taggedAnswer(request, picture, { 'content-type': 'image/png' }, tag);
}
