/** The lexicon's rows as the database has them now, read once for each change of actors or relationships. */
import { createHash } from 'node:crypto';
import { listKnownActors } from '@/lib/db/actors';
import type { Database } from '@/lib/db/client';
import { listLexiconWords } from '@/lib/db/extraction-words';
import { lexiconStamp } from '@/lib/db/lexicon-stamp';
import { listKnownRelationships } from '@/lib/db/relationships';
import { SEED_FOLDER } from '@/lib/db/seed';
import { readPlaces, worldFolder } from '@/lib/db/world-files';
import type { LexiconRows, SharedLexicon } from './work';

const latest = new WeakMap<Database, { stamp: string; lexicon: Promise<SharedLexicon> }>();

/** The rows as JSON in shared memory, with their fingerprint. */
export function shareLexicon(stamp: string, rows: LexiconRows): SharedLexicon {
  const bytes = Buffer.from(JSON.stringify(rows), 'utf8');
  const json = new SharedArrayBuffer(bytes.length);
  bytes.copy(Buffer.from(json));
  return { stamp, json, key: createHash('sha256').update(bytes).digest('hex') };
}

async function readRows(db: Database, stamp: string): Promise<SharedLexicon> {
  const actors = await listKnownActors(db);
  const relationships = await listKnownRelationships(db);
  const words = await listLexiconWords(db);
  const places = await readPlaces(worldFolder(SEED_FOLDER));
  return shareLexicon(stamp, { actors, relationships, places, words });
}

/** Asks for a stamp (one cheap query) and for the rows only where it differs from the last. */
export async function currentLexicon(db: Database): Promise<SharedLexicon> {
  const stamp = await lexiconStamp(db);
  const last = latest.get(db);
  if (last?.stamp === stamp) return last.lexicon;
  const lexicon = readRows(db, stamp);
  latest.set(db, { stamp, lexicon });
  // Rows that could not be read are asked for again.
  lexicon.catch(() => {
    if (latest.get(db)?.lexicon === lexicon) latest.delete(db);
  });
  return lexicon;
}
