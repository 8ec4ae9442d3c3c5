/** The work that nobody waits for, done in this process beside its answers. */
import { database } from '@/lib/db/client';
import { environment } from '@/lib/env';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { beginQueue, logFault } from '@/lib/jobs/queue';
import { duePublications, publishPlanned } from '@/lib/workflows/drafts/publish-planned';
import { fillWords, unwordedEvents } from '@/lib/workflows/events/fill-words';
import { dueFeeds, pollFeed } from '@/lib/workflows/feeds/poll-feed';
import { oldFigures, renewFigures } from '@/lib/workflows/figures/coverage-figures';
import { dueImports, runImport } from '@/lib/workflows/imports/run-import';
import { openReader } from '@/lib/workflows/model-readings/look-at-reader';
import { readByModel, waitingForModel } from '@/lib/workflows/model-readings/read-by-model';
import { runRereading, waitingRereadings } from '@/lib/workflows/rereadings/run-rereading';
import { endedData, forgetEnded } from '@/lib/workflows/users/forget-ended';
import { moveInBackground, movingTypes } from '@/lib/workflows/vocabulary/move-events';
import { renewVocabulary } from './vocabulary';

/** Feeds at a time: one slow publisher holds up no other. */
const POLLERS = 3;

/**
 * Begins the queue that asks feeds, works on imports, reads articles once more, has a language model read them, publishes drafts at their time and moves events to other lanes; without
 * a database (while the site is being built) there is none.
 */
export async function beginBackgroundWork(): Promise<void> {
  const { DATABASE_URL } = environment();
  if (!DATABASE_URL) return;
  // The first page is to have the words of this desk, too.
  void renewVocabulary();
  // The database knows from its first answer on whether articles wait for a model.
  let reader: ReturnType<typeof openReader> | undefined;
  const modelReader = () => {
    reader ??= openReader(database()).catch((error: unknown) => {
      reader = undefined;
      throw error;
    });
    return reader;
  };
  modelReader().catch((error: unknown) => logFault('the reader by language model', error));
  beginQueue(DATABASE_URL, {
    feeds: {
      atOnce: POLLERS,
      due: () => dueFeeds(database()),
      work: async (id) => {
        const onFault = (error: unknown) => logFault(`an entry of feed ${id}`, error);
        await pollFeed(database(), id, { tell: titleInEnglish, onFault });
        return false;
      },
    },
    rereadings: {
      atOnce: 1,
      due: () => waitingRereadings(database()),
      work: async (id) => (await runRereading(database(), id)) === 'more',
    },
    imports: {
      // Each uses all readers.
      atOnce: 1,
      due: () => dueImports(database(), (error) => logFault('letting go of an import', error)),
      work: async (id) => {
        const onFault = (error: unknown) => logFault(`import ${id}`, error);
        const done = await runImport(database(), id, { url: DATABASE_URL, tell: titleInEnglish, onFault });
        return done.ok && done.more;
      },
    },
    publications: {
      atOnce: 1,
      due: () => duePublications(database()),
      work: async (id) => {
        await publishPlanned(database(), id);
        return false;
      },
    },
    lanes: {
      atOnce: 1,
      due: () => movingTypes(database()),
      work: (id) => moveInBackground(database(), id),
    },
    models: {
      // A local server answers one question at a time, and others count how many come at once.
      atOnce: 1,
      due: async () => waitingForModel(database(), await modelReader()),
      work: async (id) => {
        await readByModel(database(), id, { reader: await modelReader(), tell: titleInEnglish });
        return false;
      },
    },
    words: {
      atOnce: 1,
      due: unwordedEvents,
      work: () => fillWords(database(), (error) => logFault('counting common words', error)),
    },
    figures: {
      atOnce: 1,
      due: () => oldFigures(database()),
      work: (id) => renewFigures(database(), id),
    },
    ended: {
      atOnce: 1,
      due: () => endedData(database()),
      work: () => forgetEnded(database()),
    },
  });
}
