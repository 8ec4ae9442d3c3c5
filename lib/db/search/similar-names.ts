/** Actors with a name that is spelt much like a word: "Stoltenburg", "Husein". */
import type { Queryable } from '../client';
import type { Bearer } from '../word-query';

/** Shorter words resemble too much. */
const SHORTEST = 5;
const MOST = 12;

/** By each of the folded words, the actors with a part in some event whose names hold nearly that word. */
export async function findSimilarBearers(
  db: Queryable,
  words: readonly string[],
): Promise<Map<string, Bearer[]>> {
  const asked = words.filter((word) => [...word].length >= SHORTEST);
  const found = new Map<string, Bearer[]>();
  for (const word of asked) {
    const rows = await db.$queryRaw<Bearer[]>`
      SELECT a.slug, n.folded AS name FROM actor_name n JOIN actor a ON a.id = n.actor_id
      WHERE n.form = 'name' AND ${word} <% n.folded AND EXISTS (SELECT 1 FROM participant p WHERE p.actor_id = a.id)
      ORDER BY ${word} <<-> n.folded, a.slug LIMIT ${MOST}`;
    if (rows.length > 0) found.set(word, rows);
  }
  return found;
}
