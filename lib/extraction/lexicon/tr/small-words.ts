/** Turkish: small words that single rules look for. */
import type { SmallWordRows } from '../small-word-rows';

export const SMALL_WORDS_TR: Partial<SmallWordRows> = {
  innerTitles: 'sheikh shaikh sayyid seyyed seyed sayed',
  opposing: 'anti pro non ex post pre trans inter',
};
