/** Places of published events that stand on the map, for whoever sets another. */
import type { Place } from '@/lib/domain/draft';
import type { Queryable } from './client';
import { likeLiteral } from './like-literal';

const MOST = 8;
/** Names that hold the text and are looked at, the shortest first. */
const MOST_NAMES = 40;

/**
 * Those with the text in their name, the most used first; each name, country and spot once. A blank text finds nothing.
 * Names are few beside events: they are stepped through in the index, each once.
 */
export async function searchPlaces(db: Queryable, text: string): Promise<Place[]> {
  const wanted = text.trim();
  if (wanted === '') return [];
  return db.$queryRaw<Place[]>`
    WITH RECURSIVE one (name) AS (
      (SELECT place_name FROM event WHERE place_name IS NOT NULL ORDER BY place_name LIMIT 1)
      UNION ALL
      SELECT (SELECT e.place_name FROM event e WHERE e.place_name > one.name ORDER BY e.place_name LIMIT 1)
      FROM one WHERE one.name IS NOT NULL),
    asked AS (SELECT name FROM one WHERE name ILIKE ${`%${likeLiteral(wanted)}%`} ORDER BY length(name), name LIMIT ${MOST_NAMES})
    SELECT place_name AS name, place_country AS country, latitude, longitude FROM event
    WHERE withdrawn_at IS NULL AND latitude IS NOT NULL AND longitude IS NOT NULL
      AND place_name IN (SELECT name FROM asked)
    GROUP BY 1, 2, 3, 4 ORDER BY count(*) DESC, 1, 2, 3, 4 LIMIT ${MOST}`;
}
