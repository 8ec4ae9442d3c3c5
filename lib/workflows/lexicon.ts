/** The lexicon as the database has it now, compiled once for each change of actors or relationships. */
import { listKnownActors } from '@/lib/db/actors';
import type { Database } from '@/lib/db/client';
import { lexiconStamp } from '@/lib/db/lexicon-stamp';
import { listKnownRelationships } from '@/lib/db/relationships';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';

const compiled = new WeakMap<Database, { stamp: string; lexicon: Promise<Lexicon> }>();

async function compile(db: Database): Promise<Lexicon> {
  const actors = await listKnownActors(db);
  return compileLexicon({ actors, relationships: await listKnownRelationships(db) });
}

/**
 * Asks for a stamp (one cheap query) and compiles anew only where it differs from the last; of many who ask at the
 * same moment the first compiles for all.
 */
export async function currentLexicon(db: Database): Promise<Lexicon> {
  const stamp = await lexiconStamp(db);
  const last = compiled.get(db);
  if (last?.stamp === stamp) return last.lexicon;
  const lexicon = compile(db);
  compiled.set(db, { stamp, lexicon });
  // What failed is tried again the next time.
  lexicon.catch(() => compiled.delete(db));
  return lexicon;
}
