/** The pictures of relationships for other sites: what their routes answer, and how pages name them. */
import { readersDatabase } from '@/lib/db/client';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { type DensityAnswer, NO_FILTER } from '@/lib/domain/timeline-question';
import { OWN_COLOURS } from '@/lib/domain/vocabulary';
import { findDensity } from '@/lib/jobs/read-timeline';
import { historyOfAll } from '@/lib/timeline/window';
import { shownTitle } from './(public)/shown-title';
import { problem } from './api/v1/answer';
import { formatYear } from './messages/format';
import { here } from './messages/locale';
import { termsNow } from './messages/messages-now';
import { translator } from './messages/translator';
import { answerShare } from './share-image/answer-share';
import { fontMeasures } from './share-image/fonts';
import { relationshipSvg, type ShareColours } from './share-image/relationship-svg';
import { SHARE_HEIGHT, SHARE_WIDTH } from './share-image/share-frame';
import { renewVocabulary } from './vocabulary';

const yearOf = (year: number) => formatYear(String(year).padStart(4, '0'));

/** As administrators have chosen them, on the light ground. */
function coloursNow(): ShareColours {
  const chosen = new Map(termsNow().map(({ kind, key, light }) => [`${kind} ${key}`, light]));
  const of = (name: string) => chosen.get(name) ?? OWN_COLOURS[name]?.light ?? '';
  return {
    parties: [of('party a'), of('party b')],
    tones: { good: of('tone good'), even: of('tone even'), bad: of('tone bad') },
  };
}

/** "1990 – 2026 · 248 events". */
export function spanLine({
  first,
  last,
  matching,
}: Pick<DensityAnswer, 'first' | 'last' | 'matching'>): string {
  const t = translator('relationship');
  return first && last
    ? t('line', { from: formatYear(first), to: formatYear(last), count: matching })
    : t('lineEmpty');
}

async function findRow(slug: string) {
  const known = slugSchema.safeParse(slug).success ? await findRelationship(readersDatabase(), slug) : null;
  const density = known && (await findDensity(known.slug, NO_FILTER));
  if (!known || !density) return null;
  return { ...shownTitle(known), line: spanLine(density), density };
}

/** The picture of one relationship, or of two on one axis; 404 where one is not there. */
export async function relationshipShare(request: Request, slugs: readonly string[]): Promise<Response> {
  await renewVocabulary();
  const rows = (await Promise.all([...new Set(slugs)].map(findRow))).filter((row) => row !== null);
  if (rows.length < slugs.length) return problem('not-found', 'There is no relationship at this address.');
  const today = new Date().toISOString().slice(0, 10);
  const history = historyOfAll(
    rows.map(({ density }) => density),
    today,
  );
  const site = translator('site')('name');
  const colours = coloursNow();
  return answerShare(request, [rows, history, yearOf(2000), site, colours], () =>
    relationshipSvg({ rows, history, year: yearOf, site, colours }, fontMeasures()),
  );
}

/** For the metadata of a page at `path`, without a language. */
export const shareOf = (path: string, title: string) => ({
  url: here(`${path}/share.png`),
  width: SHARE_WIDTH,
  height: SHARE_HEIGHT,
  type: 'image/png',
  alt: translator('share')('relationship', { title, strip: translator('timeline')('strip') }),
});
