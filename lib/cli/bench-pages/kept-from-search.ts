/** Whether a page asks search engines to leave it out of their lists. */

const LEFT_OUT = /\b(noindex|none)\b/iu;
const FOR_ROBOTS = /\bname\s*=\s*["']?robots\b/iu;

/**
 * @param header its `X-Robots-Tag`
 * @param html the page as it was sent
 */
export function isKeptFromSearch(header: string | null, html: string): boolean {
  const told = [...html.matchAll(/<meta\b[^>]*>/giu)].map(([tag]) => tag);
  return [header ?? '', ...told.filter((tag) => FOR_ROBOTS.test(tag))].some((words) => LEFT_OUT.test(words));
}
