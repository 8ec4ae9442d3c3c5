/** Names that look the same and are written otherwise: “Iraq” with a Cyrillic а. */
import { foldName } from './fold-name';

/**
 * Small letters of Cyrillic and Greek for the Latin ones that they, or their capitals, cannot be told from
 * (Unicode UTS #39, confusables.txt).
 */
const TWINS: Record<string, string> = {
  ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', н: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm' },
  ...{ о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ү: 'y' },
  ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p' },
  ...{ τ: 't', υ: 'y', χ: 'x', ϲ: 'c', ϳ: 'j' },
};

/** The letters that have a twin, and those twins, as SQL's `translate` takes them. */
export const TWIN_LETTERS = Object.keys(TWINS).join('');
export const LATIN_TWINS = Object.values(TWINS).join('');

/** The folded name (`foldName`) in the Latin letters that a reader takes it for; letters without a twin stay. */
export function asReadLatin(name: string): string {
  return Array.from(foldName(name), (letter) => TWINS[letter] ?? letter).join('');
}
