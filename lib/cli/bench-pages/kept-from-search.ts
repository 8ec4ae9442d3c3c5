/** Whether a page asks search engines to leave it out of their lists. */
import { parseHTML } from 'linkedom';

const LEFT_OUT = /\b(noindex|none)\b/iu;

/**
 * @param header its `X-Robots-Tag`
 * @param html the page as it was sent
 */
export function isKeptFromSearch(header: string | null, html: string): boolean {
  const told = [...parseHTML(html).document.querySelectorAll('meta[name="robots" i]')];
  return [header, ...told.map((tag) => tag.getAttribute('content'))].some((words) =>
    LEFT_OUT.test(words ?? ''),
  );
}
