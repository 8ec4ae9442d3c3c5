/** Arabic nouns of action, with and without the article. */
import { noun } from '../act-rows';
import type { ActRow } from '../language-pack';

/** "هجوم|غارة > على" with and without the article, where the noun is one word. */
const withArticle = (pattern: string): string => {
  const [left = '', right = ''] = pattern.split(' >');
  if (/[ ~*]/.test(left)) return pattern;
  const bare = left.split('|').filter((word) => !word.startsWith('ال'));
  return `${[...new Set([...left.split('|'), ...bare.map((word) => `ال${word}`)])].join('|')} >${right}`;
};

/** As `noun`, each one-word noun also with ال. */
export function articleNoun(
  type: ActRow['type'],
  cameo: string,
  patterns: readonly string[],
  more: Partial<ActRow> = {},
): ActRow {
  return { ...noun(type, cameo, patterns.map(withArticle)), ...more };
}
