/**
 * "By Itar-Tass correspondent A B:", "(Reuters) -", "Shafaq News/": who reports, which is no part of the report. Agencies
 * write their names in Latin letters whatever the language of the page.
 */
export const BYLINE =
  /^\s*(?:By\s+\p{Lu}[^\n:]{2,90}(?::\s|\n)|\(\p{Lu}[\p{L} .-]{1,24}\)\s*(?:--|[-–—_])\s|\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?\s?(?:News|Agency|Press)\s?[/|]\s)/u;
