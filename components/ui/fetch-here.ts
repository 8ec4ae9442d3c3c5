/** Asks this site in the language of the page, so that what is answered in words is in it too. */
import { addressIn, DEFAULT_LANGUAGE, readLanguage } from '@/lib/domain/language';

/** `fetch` of a path of this site, in the browser. */
export function fetchHere(path: string, options?: RequestInit): Promise<Response> {
  const language = readLanguage(location.pathname)?.language ?? DEFAULT_LANGUAGE;
  return fetch(addressIn(language, path), options);
}
