/** `GET /events/{slug}/share.png`: the picture that other sites show beside a link to the event. */
import { publishedEvent } from '@/app/published-event';
import { answerShare } from '@/app/share-image/answer-share';
import { fontMeasures } from '@/app/share-image/fonts';
import { shareSvg } from '@/app/share-image/share-svg';
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
  return answerShare(request, words, () => shareSvg(words, fontMeasures()));
}
