/** The style sheet of the colours that administrators have chosen. */
import { coloursAsCss } from '@/lib/domain/vocabulary';
import { termsNow } from '../messages/messages-now';
import { renewVocabulary } from '../vocabulary';

export async function GET(): Promise<Response> {
  await renewVocabulary();
  return new Response(coloursAsCss(termsNow()), {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      // Its address names what is in it; another process may be some seconds behind.
      'cache-control': 'public, max-age=60',
    },
  });
}
