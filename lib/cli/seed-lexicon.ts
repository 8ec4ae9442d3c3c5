/** The lexicon of the starter data, for commands that need no database. */

import { readSeedData } from '@/lib/db/seed-files';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import type { LexiconRows } from '@/lib/jobs/work';

/** Reads the files of `folder` (prisma/seed-data). Throws `SeedError` where a row is wrong. */
export async function seedLexiconRows(folder: string): Promise<LexiconRows> {
  const { actors, relationships, places } = await readSeedData(folder);
  return {
    actors: actors.map((actor) => ({
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      names: actor.aliases.map(({ value, lang, form }) => ({ text: value, language: lang, form })),
      country: actor.country,
      cameoCode: actor.cameoCode,
      affiliations: actor.affiliations.map(({ of, role, from, to, sourceUrl }) => ({
        of,
        office: role,
        from,
        to,
        sourceUrl: sourceUrl ?? null,
      })),
    })),
    relationships: relationships.map(({ id, parties }) => ({ slug: id, parties })),
    places,
  };
}

/** The lexicon of these rows. */
export async function seedLexicon(folder: string): Promise<Lexicon> {
  return compileLexicon(await seedLexiconRows(folder));
}

/** The same, and the names under which its actors are known. */
export async function compileSeed(
  folder: string,
): Promise<{ lexicon: Lexicon; actors: { name: string; names: string[] }[] }> {
  const rows = await seedLexiconRows(folder);
  const actors = rows.actors.map(({ name, names }) => ({ name, names: names.map(({ text }) => text) }));
  return { lexicon: compileLexicon(rows), actors };
}
