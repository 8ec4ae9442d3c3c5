/** The lexicon of the starter data, for commands that need no database. */

import { readSeedData } from '@/lib/db/seed-files';
import type { KnownActor } from '@/lib/domain/actor';
import type { KnownRelationship } from '@/lib/domain/relationship';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';

/** Reads the files of `folder` (prisma/seed-data). Throws `SeedError` where a row is wrong. */
export async function seedLexicon(folder: string): Promise<Lexicon> {
  const { actors, relationships } = await readSeedData(folder);
  const known: KnownActor[] = actors.map((actor) => ({
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    names: actor.aliases.map(({ value, lang }) => ({ text: value, language: lang })),
    country: actor.country,
    cameoCode: actor.cameoCode,
    affiliations: actor.affiliations.map(({ of, role, from, to, sourceUrl }) => ({
      of,
      office: role,
      from,
      to,
      sourceUrl: sourceUrl ?? null,
    })),
  }));
  const pairs: KnownRelationship[] = relationships.map(({ id, parties }) => ({ slug: id, parties }));
  return compileLexicon({ actors: known, relationships: pairs });
}
