/** French: small words that single rules look for. */
import type { SmallWordRows } from '../small-word-rows';

export const SMALL_WORDS_FR: Partial<SmallWordRows> = {
  innerTitles: 'sheikh shaikh sayyid seyyed seyed sayed',
  besides: 'lorsque quand tandis',
  occasions: 'après malgré contre avant depuis suite lendemain veille',
  during: 'lors pendant durant au',
  aftermath: 'après malgré suite',
  opposing: 'anti pro non ex post pre trans inter',
};
