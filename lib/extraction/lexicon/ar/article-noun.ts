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

/** A noun as it stands behind its verb: bare, with alef of the accusative, with the article, and of somebody. */
export function nounForms(nouns: string): string {
  const forms = nouns.split('|').flatMap((word) => {
    const stem = word.replace(/ة$/, 'ت');
    const bare = /[ةات]$/.test(word) ? [word] : [word, `${word}ا`];
    return [...bare, `ال${word}`, ...['ه', 'ها', 'هما', 'هم'].map((whose) => `${stem}${whose}`)];
  });
  return [...new Set(forms)].join('|');
}

/** As `noun`, each one-word noun also with ال. */
export function articleNoun(
  type: ActRow['type'],
  cameo: string,
  patterns: readonly string[],
  more: Partial<ActRow> = {},
): ActRow {
  return { ...noun(type, cameo, patterns.map(withArticle)), ...more };
}
