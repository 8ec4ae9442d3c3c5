/** The lexicon as the database has it now, compiled once for each change of actors or relationships. */
import { listKnownActors } from '@/lib/db/actors';
import type { Database } from '@/lib/db/client';
import { lexiconStamp } from '@/lib/db/lexicon-stamp';
import { listKnownRelationships } from '@/lib/db/relationships';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';

const compiled = new WeakMap<Database, { stamp: string; lexicon: Lexicon }>();

/** Asks for a stamp (one cheap query) and compiles anew only where it differs from the last. */
export async function currentLexicon(db: Database): Promise<Lexicon> {
  const stamp = await lexiconStamp(db);
  const last = compiled.get(db);
  if (last?.stamp === stamp) return last.lexicon;
  const actors = await listKnownActors(db);
  const lexicon = compileLexicon({ actors, relationships: await listKnownRelationships(db) });
  compiled.set(db, { stamp, lexicon });
  return lexicon;
}
