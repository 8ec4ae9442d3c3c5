/** The answer with a picture that other sites show beside a link. */
import { problem } from '../api/v1/answer';
import { notChanged, taggedAnswer, tagOf } from '../tagged-answer';
import { renderShare } from './render-share';

/** `drawn`: all that is written and drawn on it, so that a revision that changes nothing of it leaves the picture as it is. */
export async function answerShare(request: Request, drawn: unknown, svg: () => string): Promise<Response> {
  const tag = tagOf(JSON.stringify(drawn));
  const same = notChanged(request, tag);
  if (same) return same;
  const picture = await renderShare(tag, svg);
  return picture
    ? taggedAnswer(request, picture, { 'content-type': 'image/png' }, tag)
    : problem('busy', 'Many pictures are being drawn. Try again in a moment.', {
        headers: { 'retry-after': '5' },
      });
}
