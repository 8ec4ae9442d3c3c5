/** Arabic: small words that single rules look for. */
import type { SmallWordRows } from '../small-word-rows';

export const SMALL_WORDS_AR: Partial<SmallWordRows> = {
  besides: 'حيث عندما بعدما فيما بينما',
  during: 'أثناء خلال لدى',
};
